import '@nusa/elements/warning-text';
import { story } from '../support/story.js';

export default { title: 'Components/Warning text', component: 'nusa-warning-text' };

export const Default = story({
  id: '<nusa-warning-text>Anda dapat didenda paling banyak Rp5.000.000,00 jika data yang Anda isi tidak benar.</nusa-warning-text>',
  en: '<nusa-warning-text>You can be fined up to Rp5.000.000,00 if what you enter is not true.</nusa-warning-text>',
});

export const AnotherWord = story({
  id: '<nusa-warning-text icon-fallback-text="Penting">Simpan nomor permohonan Anda.</nusa-warning-text>',
  en: '<nusa-warning-text icon-fallback-text="Important">Keep your reference number.</nusa-warning-text>',
});

export const LongText = story({
  id: '<nusa-warning-text>Jika Anda tidak mengambil surat ini dalam 30 hari kerja, permohonan Anda dibatalkan dan Anda harus mengajukannya lagi dari awal dengan surat pengantar RT yang baru.</nusa-warning-text>',
  en: '<nusa-warning-text>If you do not collect this letter within 30 working days, your application is cancelled and you have to start again with a new letter from your RT.</nusa-warning-text>',
});
