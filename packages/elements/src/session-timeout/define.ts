import { define } from '../base/define.js';
import { NusaSessionTimeout } from './session-timeout.js';

define('nusa-session-timeout', NusaSessionTimeout);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-session-timeout': NusaSessionTimeout;
  }
}
