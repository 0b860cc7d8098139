import { define } from '../base/define.js';
import { NusaConsent } from './consent.js';

define('nusa-consent', NusaConsent);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-consent': NusaConsent;
  }
}
