import '@nusa/elements/task-list';
import { story } from './support/story.js';

export default { title: 'Components/Task list', component: 'nusa-task-list' };

export const Default = story({
  id: '<nusa-task-list label="Teks"></nusa-task-list>',
  en: '<nusa-task-list label="Text"></nusa-task-list>',
});
