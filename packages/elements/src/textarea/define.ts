import { define } from '../base/define.js';
import { NusaTextarea } from './textarea.js';

define('nusa-textarea', NusaTextarea);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-textarea': NusaTextarea;
  }
}
