import '@nusa/elements/feedback';
import { story } from './support/story.js';

export default { title: 'Components/Feedback', component: 'nusa-feedback' };

export const Default = story({
  id: '<nusa-feedback heading="Judul"><p>Isi.</p></nusa-feedback>',
  en: '<nusa-feedback heading="Heading"><p>Content.</p></nusa-feedback>',
});
