import { define } from '../base/define.js';
import { NusaBreadcrumbs } from './breadcrumbs.js';

define('nusa-breadcrumbs', NusaBreadcrumbs);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-breadcrumbs': NusaBreadcrumbs;
  }
}
