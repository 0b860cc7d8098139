import '@nusa/elements/generic-header';
import { story } from './support/story.js';

export default { title: 'Components/Generic header', component: 'nusa-generic-header' };

export const Default = story({
  id: '<nusa-generic-header heading="Judul"><p>Isi.</p></nusa-generic-header>',
  en: '<nusa-generic-header heading="Heading"><p>Content.</p></nusa-generic-header>',
});
