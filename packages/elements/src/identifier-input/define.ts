import { define } from '../base/define.js';
import { NusaIdentifierInput } from './identifier-input.js';

define('nusa-identifier-input', NusaIdentifierInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-identifier-input': NusaIdentifierInput;
  }
}
