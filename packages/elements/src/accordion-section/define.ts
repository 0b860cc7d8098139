import { define } from '../core/define.js';
import { NusaAccordionSection } from './accordion-section.js';

define('nusa-accordion-section', NusaAccordionSection);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-accordion-section': NusaAccordionSection;
  }
}
