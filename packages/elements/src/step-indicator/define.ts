import { define } from '../base/define.js';
import { NusaStepIndicator } from './step-indicator.js';

define('nusa-step-indicator', NusaStepIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-step-indicator': NusaStepIndicator;
  }
}
