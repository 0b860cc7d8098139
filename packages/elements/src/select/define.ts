import { define } from '../core/define.js';
import { NusaSelect } from './select.js';

define('nusa-select', NusaSelect);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-select': NusaSelect;
  }
}
