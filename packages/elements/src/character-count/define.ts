import { define } from '../base/define.js';
import { NusaCharacterCount } from './character-count.js';

define('nusa-character-count', NusaCharacterCount);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-character-count': NusaCharacterCount;
  }
}
