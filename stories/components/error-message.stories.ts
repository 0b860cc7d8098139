import '@nusa/elements/error-message';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Error message', component: 'nusa-error-message' };

const field = (label: string, error: string) =>
  `<label class="nusa-label" for="nik">${label}</label>${error}<input class="nusa-control" id="nik" name="nik" inputmode="numeric" aria-invalid="true" aria-describedby="nik-error" />`;

export const Default = story({
  id: field(
    'Berapa NIK Anda?',
    '<nusa-error-message id="nik-error">NIK harus 16 angka</nusa-error-message>',
  ),
  en: field(
    'What is your NIK?',
    '<nusa-error-message id="nik-error">NIK must be 16 digits</nusa-error-message>',
  ),
});

export const Text = story({
  id: field(
    'Berapa NIK Anda?',
    '<nusa-error-message id="nik-error" text="NIK harus 16 angka"></nusa-error-message>',
  ),
  en: field(
    'What is your NIK?',
    '<nusa-error-message id="nik-error" text="NIK must be 16 digits"></nusa-error-message>',
  ),
});

export const HiddenText = story({
  id: field(
    'Berapa NIK Anda?',
    '<nusa-error-message id="nik-error" visually-hidden-text="Salah">NIK harus 16 angka</nusa-error-message>',
  ),
  en: field(
    'What is your NIK?',
    '<nusa-error-message id="nik-error" visually-hidden-text="Wrong">NIK must be 16 digits</nusa-error-message>',
  ),
});

export const InAField = story({
  id: `<nusa-text-input label="Berapa NIK Anda?" error-message="NIK harus 16 angka" name="nik" inputmode="numeric" width="20">
  <nusa-error-message>NIK harus <b>16 angka</b></nusa-error-message>
</nusa-text-input>`,
  en: `<nusa-text-input label="What is your NIK?" error-message="NIK must be 16 digits" name="nik" inputmode="numeric" width="20">
  <nusa-error-message>NIK must be <b>16 digits</b></nusa-error-message>
</nusa-text-input>`,
});

export const LongText = story({
  id: field(
    'Berapa NIK Anda?',
    '<nusa-error-message id="nik-error">NIK harus 16 angka: enam angka untuk wilayah, enam untuk tanggal lahir, dan empat untuk urutan pendaftaran, tanpa huruf</nusa-error-message>',
  ),
  en: field(
    'What is your NIK?',
    '<nusa-error-message id="nik-error">NIK must be 16 digits: six for the region, six for the date of birth, and four for the order of registration, without letters</nusa-error-message>',
  ),
});

export const BadInput = story({
  id: field(
    'NIK',
    '<nusa-error-message id="nik-error" text="&lt;b&gt;Bukan&lt;/b&gt; markup"></nusa-error-message>',
  ),
  en: field(
    'NIK',
    '<nusa-error-message id="nik-error" text="&lt;b&gt;Not&lt;/b&gt; markup"></nusa-error-message>',
  ),
});
