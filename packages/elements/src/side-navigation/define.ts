import { define } from '../base/define.js';
import { NusaSideNavigation } from './side-navigation.js';

define('nusa-side-navigation', NusaSideNavigation);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-side-navigation': NusaSideNavigation;
  }
}
