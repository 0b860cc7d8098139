import { define } from '../base/define.js';
import { NusaAccordion } from './accordion.js';

define('nusa-accordion', NusaAccordion);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-accordion': NusaAccordion;
  }
}
