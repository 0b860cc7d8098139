import { define } from '../base/define.js';
import { NusaPanel } from './panel.js';

define('nusa-panel', NusaPanel);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-panel': NusaPanel;
  }
}
