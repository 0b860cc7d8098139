import { define } from '../base/define.js';
import { NusaSkipLink } from './skip-link.js';

define('nusa-skip-link', NusaSkipLink);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-skip-link': NusaSkipLink;
  }
}
