import { define } from '../base/define.js';
import { NusaTabsPanel } from './tabs-panel.js';

define('nusa-tabs-panel', NusaTabsPanel);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-tabs-panel': NusaTabsPanel;
  }
}
