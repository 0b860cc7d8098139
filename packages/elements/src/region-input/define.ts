import { define } from '../base/define.js';
import { NusaRegionInput } from './region-input.js';

define('nusa-region-input', NusaRegionInput);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-region-input': NusaRegionInput;
  }
}
