import { define } from '../core/define.js';
import { NusaPagination } from './pagination.js';

define('nusa-pagination', NusaPagination);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-pagination': NusaPagination;
  }
}
