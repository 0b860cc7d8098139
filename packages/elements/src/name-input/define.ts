import { define } from '../base/define.js';
import { NusaNameInput } from './name-input.js';

define('nusa-name-input', NusaNameInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-name-input': NusaNameInput;
  }
}
