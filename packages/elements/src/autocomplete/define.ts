import { define } from '../base/define.js';
import { NusaAutocomplete } from './autocomplete.js';

define('nusa-autocomplete', NusaAutocomplete);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-autocomplete': NusaAutocomplete;
  }
}
