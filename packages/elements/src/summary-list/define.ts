import { define } from '../base/define.js';
import { NusaSummaryList } from './summary-list.js';

define('nusa-summary-list', NusaSummaryList);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-summary-list': NusaSummaryList;
  }
}
