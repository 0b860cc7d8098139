import { define } from '../base/define.js';
import { NusaHint } from './hint.js';

define('nusa-hint', NusaHint);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-hint': NusaHint;
  }
}
