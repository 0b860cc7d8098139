import { define } from '../core/define.js';
import { NusaTextInput } from './text-input.js';

define('nusa-text-input', NusaTextInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-text-input': NusaTextInput;
  }
}
