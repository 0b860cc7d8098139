import { story } from '../support/story.js';

export default { title: 'Foundations/Motion', parameters: { controls: { disable: true } } };

/** Opens at once: nothing slides, nothing fades. */
export const NothingMoves = story({
  id: `<nusa-details summary="Di mana NIK saya?"><p>Di KTP, baris pertama.</p></nusa-details>
<p class="story-motion">Contoh gerak milik halaman Anda sendiri: garis ini berubah perlahan di bawah penunjuk, dan seketika bagi orang yang meminta gerak dikurangi.</p>`,
  en: `<nusa-details summary="Where is my NIK?"><p>On your KTP, the first line.</p></nusa-details>
<p class="story-motion">Motion of your own page, for example: this line changes slowly under the pointer, and at once for who asks for less motion.</p>`,
});
