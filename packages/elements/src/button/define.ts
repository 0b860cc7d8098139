import { define } from '../base/define.js';
import { NusaButton } from './button.js';

define('nusa-button', NusaButton);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-button': NusaButton;
  }
}
