import { define } from '../core/define.js';
import { NusaSchemeSwitch } from './scheme-switch.js';

define('nusa-scheme-switch', NusaSchemeSwitch);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-scheme-switch': NusaSchemeSwitch;
  }
}
