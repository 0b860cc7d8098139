import { define } from '../base/define.js';
import { NusaTable } from './table.js';

define('nusa-table', NusaTable);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-table': NusaTable;
  }
}
