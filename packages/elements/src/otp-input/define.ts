import { define } from '../base/define.js';
import { NusaOtpInput } from './otp-input.js';

define('nusa-otp-input', NusaOtpInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-otp-input': NusaOtpInput;
  }
}
