import { define } from '../base/define.js';
import { NusaNotificationBanner } from './notification-banner.js';

define('nusa-notification-banner', NusaNotificationBanner);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-notification-banner': NusaNotificationBanner;
  }
}
