import { define } from '../base/define.js';
import { NusaFeedback } from './feedback.js';

define('nusa-feedback', NusaFeedback);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-feedback': NusaFeedback;
  }
}
