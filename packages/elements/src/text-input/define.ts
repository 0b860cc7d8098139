import { define } from '../base/define.js';
import { NusaTextInput } from './text-input.js';

define('nusa-text-input', NusaTextInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-text-input': NusaTextInput;
  }
}
