import { define } from '../base/define.js';
import { NusaDetails } from './details.js';

define('nusa-details', NusaDetails);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-details': NusaDetails;
  }
}
