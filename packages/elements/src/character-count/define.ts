import { define } from '../core/define.js';
import { NusaCharacterCount } from './character-count.js';

define('nusa-character-count', NusaCharacterCount);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-character-count': NusaCharacterCount;
  }
}
