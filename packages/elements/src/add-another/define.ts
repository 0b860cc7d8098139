import { define } from '../base/define.js';
import { NusaAddAnother } from './add-another.js';

define('nusa-add-another', NusaAddAnother);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-add-another': NusaAddAnother;
  }
}
