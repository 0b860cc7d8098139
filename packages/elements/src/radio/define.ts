import { define } from '../base/define.js';
import { NusaRadio } from './radio.js';

define('nusa-radio', NusaRadio);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-radio': NusaRadio;
  }
}
