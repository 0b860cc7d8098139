import { define } from '../base/define.js';
import { NusaCheckboxes } from './checkboxes.js';

define('nusa-checkboxes', NusaCheckboxes);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-checkboxes': NusaCheckboxes;
  }
}
