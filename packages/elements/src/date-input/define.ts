import { define } from '../base/define.js';
import { NusaDateInput } from './date-input.js';

define('nusa-date-input', NusaDateInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-date-input': NusaDateInput;
  }
}
