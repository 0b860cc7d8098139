import { define } from '../base/define.js';
import { NusaErrorSummary } from './error-summary.js';

define('nusa-error-summary', NusaErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-error-summary': NusaErrorSummary;
  }
}
