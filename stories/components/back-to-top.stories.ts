import '@nusa/elements/back-to-top';
import { story } from '../support/story.js';

export default { title: 'Components/Back to top', component: 'nusa-back-to-top' };

export const Default = story({
  id: '<nusa-back-to-top></nusa-back-to-top>',
  en: '<nusa-back-to-top></nusa-back-to-top>',
});

export const ToThePlaceYouSay = story({
  id: '<h1 id="daftar">Daftar kelurahan</h1><p>Menteng, Gambir, Senen …</p><nusa-back-to-top href="#daftar" label="Kembali ke awal daftar"></nusa-back-to-top>',
  en: '<h1 id="daftar">List of kelurahan</h1><p>Menteng, Gambir, Senen …</p><nusa-back-to-top href="#daftar" label="Back to the start of the list"></nusa-back-to-top>',
});

export const OwnLink = story({
  id: '<nusa-back-to-top><a href="#top">Kembali ke <strong>atas</strong></a></nusa-back-to-top>',
  en: '<nusa-back-to-top><a href="#top">Back to the <strong>top</strong></a></nusa-back-to-top>',
});
