import { define } from '../core/define.js';
import { NusaFeedback } from './feedback.js';

define('nusa-feedback', NusaFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-feedback': NusaFeedback;
  }
}
