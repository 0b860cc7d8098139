import { define } from '../base/define.js';
import { NusaInsetText } from './inset-text.js';

define('nusa-inset-text', NusaInsetText);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-inset-text': NusaInsetText;
  }
}
