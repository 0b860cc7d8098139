import { define } from '../base/define.js';
import { NusaLabel } from './label.js';

define('nusa-label', NusaLabel);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-label': NusaLabel;
  }
}
