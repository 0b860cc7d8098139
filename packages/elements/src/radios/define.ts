import { define } from '../base/define.js';
import { NusaRadios } from './radios.js';

define('nusa-radios', NusaRadios);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-radios': NusaRadios;
  }
}
