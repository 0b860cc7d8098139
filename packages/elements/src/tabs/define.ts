import { define } from '../base/define.js';
import { NusaTabs } from './tabs.js';

define('nusa-tabs', NusaTabs);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-tabs': NusaTabs;
  }
}
