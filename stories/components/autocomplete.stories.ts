import '@nusa/elements/autocomplete';
import { story, type StoryLanguage } from '../support/story.js';

export default { title: 'Components/Autocomplete', component: 'nusa-autocomplete' };

const withoutScript = 'Without JavaScript it is the native select, or the input with its list.';

const PROVINCES = {
  id: [
    'Aceh',
    'Bali',
    'Banten',
    ['Daerah Istimewa Yogyakarta', 'Jogja,Yogya,DIY'],
    ['DKI Jakarta', 'Jakarta'],
    'Jawa Barat',
    'Jawa Tengah',
    'Jawa Timur',
    ['Kepulauan Riau', 'Kepri'],
    ['Nusa Tenggara Barat', 'NTB'],
    ['Nusa Tenggara Timur', 'NTT'],
    'Papua',
    'Sumatera Utara',
  ],
  en: [
    'Aceh',
    'Bali',
    'Banten',
    ['Special Region of Yogyakarta', 'Jogja,Yogya,DIY'],
    ['Jakarta', 'DKI'],
    'West Java',
    'Central Java',
    'East Java',
    ['Riau Islands', 'Kepri'],
    ['West Nusa Tenggara', 'NTB'],
    ['East Nusa Tenggara', 'NTT'],
    'Papua',
    'North Sumatra',
  ],
};

const provinces = (language: StoryLanguage, chosen = -1) =>
  PROVINCES[language]
    .map((province, i) => {
      const [name, synonyms] = [province].flat();
      const attributes = `${synonyms ? ` data-synonyms="${synonyms}"` : ''}${i === chosen ? ' selected' : ''}`;
      return `<option value="${i}"${attributes}>${name}</option>`;
    })
    .join('');

const field = (attributes: { id: string; en: string }, chosen?: number) =>
  story(
    {
      id: `<nusa-autocomplete ${attributes.id}>
  <select name="provinsi"><option value="">Pilih provinsi</option>${provinces('id', chosen)}</select>
</nusa-autocomplete>`,
      en: `<nusa-autocomplete ${attributes.en}>
  <select name="provinsi"><option value="">Choose a province</option>${provinces('en', chosen)}</select>
</nusa-autocomplete>`,
    },
    { withoutScript },
  );

export const Default = field({ id: 'label="Provinsi"', en: 'label="Province"' });

export const WithHint = field({
  id: 'label="Provinsi" hint="Sesuai KTP; ketik sebagian namanya"',
  en: 'label="Province" hint="As on your KTP; type a part of its name"',
});

export const InError = field({
  id: 'label="Provinsi" error-message="Pilih provinsi"',
  en: 'label="Province" error-message="Select a province"',
});

export const Selected = field({ id: 'label="Provinsi"', en: 'label="Province"' }, 5);

export const Disabled = field(
  { id: 'label="Provinsi" disabled', en: 'label="Province" disabled' },
  5,
);

export const PageHeading = field({
  id: 'label="Anda lahir di provinsi mana?" label-size="xl" page-heading',
  en: 'label="In which province were you born?" label-size="xl" page-heading',
});

/** Groups, hints that distinguish options of the same name, and a disabled option. */
export const Grouped = story(
  {
    id: `<nusa-autocomplete label="Kantor">
  <select name="kantor"><option value="">Pilih kantor</option><optgroup label="Jawa Barat"><option value="1" data-hint="Jl. Contoh 1">Kantor Bandung</option><option value="2" data-hint="Jl. Contoh 2">Kantor Bogor</option></optgroup><optgroup label="Bali"><option value="3" data-hint="Jl. Contoh 3">Kantor Denpasar</option><option value="4" data-hint="Tutup" disabled>Kantor Gianyar</option></optgroup></select>
</nusa-autocomplete>`,
    en: `<nusa-autocomplete label="Office">
  <select name="kantor"><option value="">Choose an office</option><optgroup label="West Java"><option value="1" data-hint="Jl. Contoh 1">Bandung office</option><option value="2" data-hint="Jl. Contoh 2">Bogor office</option></optgroup><optgroup label="Bali"><option value="3" data-hint="Jl. Contoh 3">Denpasar office</option><option value="4" data-hint="Closed" disabled>Gianyar office</option></optgroup></select>
</nusa-autocomplete>`,
  },
  { withoutScript },
);

/** With an input and a list, any text is accepted and the list only helps. */
export const FreeText = story(
  {
    id: `<nusa-autocomplete label="Pekerjaan" hint="Pilih yang paling sesuai, atau tulis sendiri">
  <input name="pekerjaan" list="daftar-pekerjaan">
  <datalist id="daftar-pekerjaan"><option>Guru</option><option>Nelayan</option><option>Petani</option><option>Perawat</option></datalist>
</nusa-autocomplete>`,
    en: `<nusa-autocomplete label="Occupation" hint="Choose the closest, or write your own">
  <input name="pekerjaan" list="daftar-pekerjaan">
  <datalist id="daftar-pekerjaan"><option>Farmer</option><option>Fisher</option><option>Nurse</option><option>Teacher</option></datalist>
</nusa-autocomplete>`,
  },
  { withoutScript },
);

/** A search on the server, at a URL of the page's own origin. Here it fails, because there is no server. */
export const SourceUrl = story(
  {
    id: '<nusa-autocomplete label="Kelurahan atau desa" hint="Ketik paling sedikit 2 huruf" name="desa" source-url="cari.json?q={query}"></nusa-autocomplete>',
    en: '<nusa-autocomplete label="Village" hint="Type at least 2 letters" name="desa" source-url="cari.json?q={query}"></nusa-autocomplete>',
  },
  { withoutScript },
);

const SYLLABLES = [
  'suka',
  'maju',
  'tani',
  'rejo',
  'sari',
  'mulyo',
  'jaya',
  'kerta',
  'banjar',
  'tirto',
];

/** 10,000 names like those of villages, the same every time. */
const villages = (prefix: string) =>
  Array.from({ length: 10_000 }, (_, i) => {
    const [a, b, c, d] = String(i).padStart(4, '0');
    const [first, ...rest] = [a, b, c].map((digit) => SYLLABLES[Number(digit)]).join('');
    return `<option value="${i}">${prefix} ${first!.toUpperCase()}${rest.join('')} ${d}</option>`;
  }).join('');

/** The list stays fast, because only some of the options are in the page at a time. */
export const TenThousandOptions = story(
  {
    id: `<nusa-autocomplete label="Desa" hint="10.000 pilihan"><select name="desa"><option value="">Pilih desa</option>${villages('Desa')}</select></nusa-autocomplete>`,
    en: `<nusa-autocomplete label="Village" hint="10,000 options"><select name="desa"><option value="">Choose a village</option>${villages('Village')}</select></nusa-autocomplete>`,
  },
  // axe takes half a minute for 10,000 native options, and the markup is the same as in other stories.
  { withoutScript, a11y: { test: 'off' } },
);

export const LongText = story(
  {
    id: `<nusa-autocomplete label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai">
  <select name="alasan"><option value="">Pilih</option><option selected>Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai</option></select>
</nusa-autocomplete>`,
    en: `<nusa-autocomplete label="Explain in full why you are applying and what the letter will be used for, including who will receive it">
  <select name="alasan"><option value="">Choose</option><option selected>Explain in full why you are applying and what the letter will be used for, including who will receive it</option></select>
</nusa-autocomplete>`,
  },
  { withoutScript },
);

export const BadInput = story(
  {
    id: `<nusa-autocomplete label="&lt;b&gt;Bukan&lt;/b&gt; markup" min-length="x" source-url="">
  <select name="a"><option>&lt;i&gt;Satu&lt;/i&gt;</option></select>
</nusa-autocomplete>`,
    en: `<nusa-autocomplete label="&lt;b&gt;Not&lt;/b&gt; markup" min-length="x" source-url="">
  <select name="a"><option>&lt;i&gt;One&lt;/i&gt;</option></select>
</nusa-autocomplete>`,
  },
  { withoutScript },
);
