import { define } from '../base/define.js';
import { NusaServiceNavigation } from './service-navigation.js';

define('nusa-service-navigation', NusaServiceNavigation);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-service-navigation': NusaServiceNavigation;
  }
}
