import { define } from '../core/define.js';
import { NusaPanel } from './panel.js';

define('nusa-panel', NusaPanel);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-panel': NusaPanel;
  }
}
