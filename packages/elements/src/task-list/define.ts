import { define } from '../base/define.js';
import { NusaTaskList } from './task-list.js';

define('nusa-task-list', NusaTaskList);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-task-list': NusaTaskList;
  }
}
