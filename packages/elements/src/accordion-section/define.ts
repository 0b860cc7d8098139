import { define } from '../base/define.js';
import { NusaAccordionSection } from './accordion-section.js';

define('nusa-accordion-section', NusaAccordionSection);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-accordion-section': NusaAccordionSection;
  }
}
