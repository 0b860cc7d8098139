import { define } from '../base/define.js';
import { NusaHeader } from './header.js';

define('nusa-header', NusaHeader);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-header': NusaHeader;
  }
}
