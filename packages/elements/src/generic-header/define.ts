import { define } from '../core/define.js';
import { NusaGenericHeader } from './generic-header.js';

define('nusa-generic-header', NusaGenericHeader);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-generic-header': NusaGenericHeader;
  }
}
