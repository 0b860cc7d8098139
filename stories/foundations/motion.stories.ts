import { story } from '../support/story.js';

export default { title: 'Foundations/Motion', parameters: { controls: { disable: true } } };

/** Opens at once, without sliding or fading. */
export const NothingMoves = story({
  id: `<nusa-details summary="Di mana NIK saya?"><p>Di KTP, baris pertama.</p></nusa-details>
<p class="story-motion">Contoh gerak di halaman Anda sendiri: garis ini berubah perlahan saat disorot penunjuk, dan seketika bagi orang yang meminta gerak dikurangi.</p>`,
  en: `<nusa-details summary="Where is my NIK?"><p>On your KTP, the first line.</p></nusa-details>
<p class="story-motion">An example of your own motion: this line changes slowly on hover, and at once for people who have asked for less motion.</p>`,
});
