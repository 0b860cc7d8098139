import '@nusa/elements/label';
import { story } from '../support/story.js';

export default { title: 'Components/Label', component: 'nusa-label' };

const INPUT = '<input class="nusa-control" id="nama" name="nama" autocomplete="name" />';

const label = (id: string, en: string, attributes = '') =>
  story({
    id: `<nusa-label for="nama" text="${id}"${attributes}></nusa-label>${INPUT}`,
    en: `<nusa-label for="nama" text="${en}"${attributes}></nusa-label>${INPUT}`,
  });

export const Default = label('Nama lengkap', 'Full name');

export const Small = label('Nama lengkap', 'Full name', ' size="s"');

export const Medium = label('Nama lengkap', 'Full name', ' size="m"');

export const Large = label('Siapa nama Anda?', 'What is your name?', ' size="l"');

export const PageHeading = label(
  'Siapa nama Anda?',
  'What is your name?',
  ' size="xl" page-heading',
);

export const AuthorsLabel = story({
  id: `<nusa-label><label for="nama">Nama di <b>KTP</b></label></nusa-label>${INPUT}`,
  en: `<nusa-label><label for="nama">Name on your <b>KTP</b></label></nusa-label>${INPUT}`,
});

export const LongText = label(
  'Nama lengkap sesuai kartu tanda penduduk, tanpa gelar akademik dan gelar kebangsawanan, seperti tertulis di baris kedua',
  'Full name as on the second line of your identity card, without academic or noble titles',
);

export const BadInput = label(
  '&lt;b&gt;Bukan&lt;/b&gt; markup',
  '&lt;b&gt;Not&lt;/b&gt; markup',
  ' size="zzz"',
);
