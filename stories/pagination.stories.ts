import '@nusa/elements/pagination';
import { story } from './support/story.js';

export default { title: 'Components/Pagination', component: 'nusa-pagination' };

export const Default = story({
  id: '<nusa-pagination label="Teks"></nusa-pagination>',
  en: '<nusa-pagination label="Text"></nusa-pagination>',
});
