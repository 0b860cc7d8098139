import '@nusa/elements/label';
import { story } from './support/story.js';

export default { title: 'Components/Label', component: 'nusa-label' };

export const Default = story({
  id: '<nusa-label label="Teks"></nusa-label>',
  en: '<nusa-label label="Text"></nusa-label>',
});
