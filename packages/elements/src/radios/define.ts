import { define } from '../core/define.js';
import { NusaRadios } from './radios.js';

define('nusa-radios', NusaRadios);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-radios': NusaRadios;
  }
}
