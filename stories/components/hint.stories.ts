import '@nusa/elements/hint';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Hint', component: 'nusa-hint' };

const field = (label: string, hint: string) =>
  `<label class="nusa-label" for="nik">${label}</label>${hint}<input class="nusa-control" id="nik" name="nik" inputmode="numeric" aria-describedby="nik-hint" />`;

export const Default = story({
  id: field('Berapa NIK Anda?', '<nusa-hint id="nik-hint">16 angka di KTP</nusa-hint>'),
  en: field('What is your NIK?', '<nusa-hint id="nik-hint">16 digits on your KTP</nusa-hint>'),
});

export const Text = story({
  id: field('Berapa NIK Anda?', '<nusa-hint id="nik-hint" text="16 angka di KTP"></nusa-hint>'),
  en: field(
    'What is your NIK?',
    '<nusa-hint id="nik-hint" text="16 digits on your KTP"></nusa-hint>',
  ),
});

export const Markup = story({
  id: field(
    'Berapa NIK Anda?',
    '<nusa-hint id="nik-hint">16 angka di <b>baris pertama</b> KTP</nusa-hint>',
  ),
  en: field(
    'What is your NIK?',
    '<nusa-hint id="nik-hint">16 digits on the <b>first line</b> of your KTP</nusa-hint>',
  ),
});

export const InAField = story({
  id: `<nusa-text-input label="Berapa NIK Anda?" name="nik" inputmode="numeric" width="20">
  <nusa-hint>16 angka di <b>baris pertama</b> KTP</nusa-hint>
</nusa-text-input>`,
  en: `<nusa-text-input label="What is your NIK?" name="nik" inputmode="numeric" width="20">
  <nusa-hint>16 digits on the <b>first line</b> of your KTP</nusa-hint>
</nusa-text-input>`,
});

export const LongText = story({
  id: field(
    'Berapa NIK Anda?',
    '<nusa-hint id="nik-hint">Nomor induk kependudukan ada di baris pertama KTP elektronik, di kartu keluarga di sebelah nama Anda, dan di kartu identitas anak</nusa-hint>',
  ),
  en: field(
    'What is your NIK?',
    '<nusa-hint id="nik-hint">Your identity number is on the first line of your electronic KTP, on the family card beside your name, and on a child identity card</nusa-hint>',
  ),
});

export const BadInput = story({
  id: field('NIK', '<nusa-hint id="nik-hint" text="&lt;b&gt;Bukan&lt;/b&gt; markup"></nusa-hint>'),
  en: field('NIK', '<nusa-hint id="nik-hint" text="&lt;b&gt;Not&lt;/b&gt; markup"></nusa-hint>'),
});
