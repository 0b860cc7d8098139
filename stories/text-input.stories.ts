import '@nusa/elements/text-input';
import { story } from './support/story.js';

export default { title: 'Components/Text input', component: 'nusa-text-input' };

export const Default = story({
  id: '<nusa-text-input label="Nama lengkap" hint="Tulis sesuai KTP" name="nama" autocomplete="name" spellcheck="false"></nusa-text-input>',
  en: '<nusa-text-input label="Full name" hint="As written on your KTP" name="nama" autocomplete="name" spellcheck="false"></nusa-text-input>',
});

export const InError = story({
  id: '<nusa-text-input label="Berapa NIK Anda?" hint="16 angka di KTP" error-message="NIK harus 16 angka" name="nik" inputmode="numeric" width="20" value="3171 0145 0890"></nusa-text-input>',
  en: '<nusa-text-input label="What is your NIK?" hint="16 digits on your KTP" error-message="NIK must be 16 digits" name="nik" inputmode="numeric" width="20" value="3171 0145 0890"></nusa-text-input>',
});
