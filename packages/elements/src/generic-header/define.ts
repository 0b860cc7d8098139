import { define } from '../base/define.js';
import { NusaGenericHeader } from './generic-header.js';

define('nusa-generic-header', NusaGenericHeader);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-generic-header': NusaGenericHeader;
  }
}
