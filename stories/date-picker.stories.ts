import '@nusa/elements/date-picker';
import { story } from './support/story.js';

export default { title: 'Components/Date picker', component: 'nusa-date-picker' };

export const Default = story({
  id: '<nusa-date-picker label="Teks"></nusa-date-picker>',
  en: '<nusa-date-picker label="Text"></nusa-date-picker>',
});
