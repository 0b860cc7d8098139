import { define } from '../base/define.js';
import { NusaWarningText } from './warning-text.js';

define('nusa-warning-text', NusaWarningText);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-warning-text': NusaWarningText;
  }
}
