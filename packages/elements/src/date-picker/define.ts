import { define } from '../base/define.js';
import { NusaDatePicker } from './date-picker.js';

define('nusa-date-picker', NusaDatePicker);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-date-picker': NusaDatePicker;
  }
}
