import '@nusa/elements/official-site-banner';
import { story } from './support/story.js';

export default { title: 'Components/Official site banner', component: 'nusa-official-site-banner' };

export const Default = story({
  id: '<nusa-official-site-banner heading="Judul"><p>Isi.</p></nusa-official-site-banner>',
  en: '<nusa-official-site-banner heading="Heading"><p>Content.</p></nusa-official-site-banner>',
});
