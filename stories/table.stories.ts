import '@nusa/elements/table';
import { story } from './support/story.js';

export default { title: 'Components/Table', component: 'nusa-table' };

export const Default = story({
  id: '<nusa-table label="Teks"></nusa-table>',
  en: '<nusa-table label="Text"></nusa-table>',
});
