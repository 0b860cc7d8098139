import '@nusa/elements/language-navigation';
import { story } from './support/story.js';

export default { title: 'Components/Language navigation', component: 'nusa-language-navigation' };

export const Default = story({
  id: '<nusa-language-navigation label="Teks"></nusa-language-navigation>',
  en: '<nusa-language-navigation label="Text"></nusa-language-navigation>',
});
