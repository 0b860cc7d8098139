import '@nusa/elements/add-another';
import { story } from './support/story.js';

export default { title: 'Components/Add another', component: 'nusa-add-another' };

export const Default = story({
  id: '<nusa-add-another label="Teks"></nusa-add-another>',
  en: '<nusa-add-another label="Text"></nusa-add-another>',
});
