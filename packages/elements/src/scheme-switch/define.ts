import { define } from '../base/define.js';
import { NusaSchemeSwitch } from './scheme-switch.js';

define('nusa-scheme-switch', NusaSchemeSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-scheme-switch': NusaSchemeSwitch;
  }
}
