import { define } from '../base/define.js';
import { NusaPasswordInput } from './password-input.js';

define('nusa-password-input', NusaPasswordInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-password-input': NusaPasswordInput;
  }
}
