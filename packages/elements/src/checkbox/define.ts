import { define } from '../base/define.js';
import { NusaCheckbox } from './checkbox.js';

define('nusa-checkbox', NusaCheckbox);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-checkbox': NusaCheckbox;
  }
}
