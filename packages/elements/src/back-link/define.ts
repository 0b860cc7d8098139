import { define } from '../base/define.js';
import { NusaBackLink } from './back-link.js';

define('nusa-back-link', NusaBackLink);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-back-link': NusaBackLink;
  }
}
