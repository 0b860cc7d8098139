import { define } from '../base/define.js';
import { NusaErrorMessage } from './error-message.js';

define('nusa-error-message', NusaErrorMessage);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-error-message': NusaErrorMessage;
  }
}
