import { define } from '../base/define.js';
import { NusaExitThisPage } from './exit-this-page.js';

define('nusa-exit-this-page', NusaExitThisPage);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-exit-this-page': NusaExitThisPage;
  }
}
