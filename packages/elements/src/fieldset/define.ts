import { define } from '../base/define.js';
import { NusaFieldset } from './fieldset.js';

define('nusa-fieldset', NusaFieldset);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-fieldset': NusaFieldset;
  }
}
