import { define } from '../base/define.js';
import { NusaPhoneInput } from './phone-input.js';

define('nusa-phone-input', NusaPhoneInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-phone-input': NusaPhoneInput;
  }
}
