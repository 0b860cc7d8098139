import { define } from '../base/define.js';
import { NusaTag } from './tag.js';

define('nusa-tag', NusaTag);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-tag': NusaTag;
  }
}
