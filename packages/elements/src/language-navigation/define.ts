import { define } from '../base/define.js';
import { NusaLanguageNavigation } from './language-navigation.js';

define('nusa-language-navigation', NusaLanguageNavigation);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-language-navigation': NusaLanguageNavigation;
  }
}
