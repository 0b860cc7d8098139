import { define } from '../base/define.js';
import { NusaPagination } from './pagination.js';

define('nusa-pagination', NusaPagination);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-pagination': NusaPagination;
  }
}
