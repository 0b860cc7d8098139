import { define } from '../base/define.js';
import { NusaFooter } from './footer.js';

define('nusa-footer', NusaFooter);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-footer': NusaFooter;
  }
}
