import '@nusa/elements/hint';
import { story } from './support/story.js';

export default { title: 'Components/Hint', component: 'nusa-hint' };

export const Default = story({
  id: '<nusa-hint label="Teks"></nusa-hint>',
  en: '<nusa-hint label="Text"></nusa-hint>',
});
