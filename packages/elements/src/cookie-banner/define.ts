import { define } from '../base/define.js';
import { NusaCookieBanner } from './cookie-banner.js';

define('nusa-cookie-banner', NusaCookieBanner);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-cookie-banner': NusaCookieBanner;
  }
}
