import { define } from '../base/define.js';
import { NusaSelect } from './select.js';

define('nusa-select', NusaSelect);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-select': NusaSelect;
  }
}
