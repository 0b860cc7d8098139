import { define } from '../core/define.js';
import { NusaTable } from './table.js';

define('nusa-table', NusaTable);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-table': NusaTable;
  }
}
