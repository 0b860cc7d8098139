import '@nusa/elements/tag';
import { story } from './support/story.js';

export default { title: 'Components/Tag', component: 'nusa-tag' };

export const Default = story({
  id: '<nusa-tag heading="Judul"><p>Isi.</p></nusa-tag>',
  en: '<nusa-tag heading="Heading"><p>Content.</p></nusa-tag>',
});
