import { define } from '../base/define.js';
import { NusaBackToTop } from './back-to-top.js';

define('nusa-back-to-top', NusaBackToTop);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-back-to-top': NusaBackToTop;
  }
}
