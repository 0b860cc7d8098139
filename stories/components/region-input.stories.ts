import '@nusa/elements/autocomplete';
import '@nusa/elements/button';
import '@nusa/elements/region-input';
import '@nusa/elements/select';
import { story } from '../support/story.js';

export default {
  title: 'Components/Region input',
  component: 'nusa-region-input',
  parameters: { withoutScript: 'JavaScript fills the lists. Without it the server does.' },
};

interface Words {
  prompt: string;
  labels: [province: string, regency: string, district: string, village: string];
}

const id: Words = {
  prompt: 'Pilih salah satu',
  labels: ['Provinsi', 'Kabupaten atau kota', 'Kecamatan', 'Kelurahan atau desa'],
};
const en: Words = {
  prompt: 'Choose one',
  labels: [
    'Province',
    'Regency or city (kabupaten or kota)',
    'District (kecamatan)',
    'Village (kelurahan or desa)',
  ],
};
const NAMES = ['provinsi', 'kabupaten', 'kecamatan', 'desa'];

const regionInput = ({ prompt, labels }: Words, options: string[] = []) =>
  `<nusa-region-input src="/wilayah/">
${labels
  .map(
    (label, i) =>
      `  <nusa-select label="${label}"><select name="${NAMES[i]}"><option value="">${prompt}</option>${options[i] ?? ''}</select></nusa-select>`,
  )
  .join('\n')}
</nusa-region-input>`;

export const Default = story({ id: regionInput(id), en: regionInput(en) });

const sleman = [
  '<option value="34" selected>DI Yogyakarta</option>',
  '<option value="34.04" selected>Kabupaten Sleman</option>',
];
export const FilledByTheServer = story({
  id: regionInput(id, sleman),
  en: regionInput(en, sleman),
});

/** In a service the URL returns the lists. Storybook has no server for it, so the list cannot be loaded. */
const withSearch = (html: string, label: string, hint: string, button: string) =>
  html.replace(
    '\n',
    `
  <form method="get" action="/wilayah/cari">
    <nusa-autocomplete label="${label}" hint="${hint}" source-url="/wilayah/cari?q={query}" min-length="3"><input name="q"></nusa-autocomplete>
    <nusa-button label="${button}" variant="secondary"></nusa-button>
  </form>
`,
  );
export const WithSearch = story({
  id: withSearch(regionInput(id), 'Cari kelurahan atau desa', 'Misalnya Sidomulyo Sleman', 'Cari'),
  en: withSearch(regionInput(en), 'Search for a village', 'For example Sidomulyo Sleman', 'Search'),
});
