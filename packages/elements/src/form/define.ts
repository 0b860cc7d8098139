import { define } from '../base/define.js';
import { NusaForm } from './form.js';

define('nusa-form', NusaForm);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-form': NusaForm;
  }
}
