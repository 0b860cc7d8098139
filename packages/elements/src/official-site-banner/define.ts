import { define } from '../base/define.js';
import { NusaOfficialSiteBanner } from './official-site-banner.js';

define('nusa-official-site-banner', NusaOfficialSiteBanner);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-official-site-banner': NusaOfficialSiteBanner;
  }
}
