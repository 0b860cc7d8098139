import { define } from '../base/define.js';
import { NusaPhaseBanner } from './phase-banner.js';

define('nusa-phase-banner', NusaPhaseBanner);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-phase-banner': NusaPhaseBanner;
  }
}
