import '@nusa/elements/back-link';
import { story } from '../support/story.js';

export default { title: 'Components/Back link', component: 'nusa-back-link' };

export const Default = story({
  id: '<nusa-back-link href="/mulai"></nusa-back-link>',
  en: '<nusa-back-link href="/mulai"></nusa-back-link>',
});

export const OwnText = story({
  id: '<nusa-back-link href="/permohonan" label="Kembali ke daftar permohonan"></nusa-back-link>',
  en: '<nusa-back-link href="/permohonan" label="Back to your applications"></nusa-back-link>',
});

export const Inverse = story({
  id: '<div class="story-on-brand"><nusa-back-link href="/mulai" inverse></nusa-back-link></div>',
  en: '<div class="story-on-brand"><nusa-back-link href="/mulai" inverse></nusa-back-link></div>',
});

export const LongText = story({
  id: '<nusa-back-link href="/" label="Kembali ke pertanyaan tentang alamat tempat tinggal Anda sebelum pindah ke alamat yang sekarang"></nusa-back-link>',
  en: '<nusa-back-link href="/" label="Back to the question about the address where you lived before you moved to your present address"></nusa-back-link>',
});

export const AuthorsLink = story({
  id: '<nusa-back-link><a href="/mulai">Kembali</a></nusa-back-link>',
  en: '<nusa-back-link><a href="/mulai">Back</a></nusa-back-link>',
});

export const WithoutAddress = story({
  id: '<nusa-back-link></nusa-back-link>',
  en: '<nusa-back-link></nusa-back-link>',
});
