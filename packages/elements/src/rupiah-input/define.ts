import { define } from '../base/define.js';
import { NusaRupiahInput } from './rupiah-input.js';

define('nusa-rupiah-input', NusaRupiahInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-rupiah-input': NusaRupiahInput;
  }
}
