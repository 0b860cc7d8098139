import { define } from '../core/define.js';
import { NusaAddAnother } from './add-another.js';

define('nusa-add-another', NusaAddAnother);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-add-another': NusaAddAnother;
  }
}
