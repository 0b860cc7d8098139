import '@nusa/elements/button';
import '@nusa/elements/fieldset';
import '@nusa/elements/identifier-input';
import '@nusa/elements/region-input';
import '@nusa/elements/select';
import '@nusa/elements/summary-list';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Patterns/Address', parameters: { controls: { disable: true } } };

interface Words {
  legend: string;
  street: [label: string, hint: string];
  rtRw: [label: string, hint: string];
  levels: readonly [string, string, string, string];
  prompt: string;
  postalCode: string;
  next: string;
  key: string;
  change: string;
}

const WORDS: Record<'id' | 'en', Words> = {
  id: {
    legend: 'Apa alamat Anda?',
    street: ['Jalan dan nomor', 'Misalnya Jalan Melati 12, atau nama dusun'],
    rtRw: ['RT dan RW', 'Misalnya 003/005. Tulis 000/000 jika tidak ada'],
    levels: ['Provinsi', 'Kabupaten atau kota', 'Kecamatan', 'Kelurahan atau desa'],
    prompt: 'Pilih salah satu',
    postalCode: 'Kode pos (opsional)',
    next: 'Lanjutkan',
    key: 'Alamat',
    change: 'Ubah',
  },
  en: {
    legend: 'What is your address?',
    street: ['Street and number', 'For example Jalan Melati 12, or the name of a hamlet'],
    rtRw: ['RT and RW', 'For example 003/005. Write 000/000 if there is none'],
    levels: ['Province', 'Regency or city', 'District (kecamatan)', 'Village (kelurahan or desa)'],
    prompt: 'Choose one',
    postalCode: 'Postcode (optional)',
    next: 'Continue',
    key: 'Address',
    change: 'Change',
  },
};

const NAMES = ['provinsi', 'kabupaten', 'kecamatan', 'desa'] as const;
const REGIONS = [
  ['34', 'DI Yogyakarta'],
  ['34.04', 'Kabupaten Sleman'],
  ['34.04.02', 'Godean'],
  ['34.04.02.2003', 'Sidomulyo'],
] as const;

interface State {
  street?: string;
  rtRw?: string;
  postalCode?: string;
  isFilled?: boolean;
  errors?: { rtRw?: string; postalCode?: string };
}

const attribute = (name: string, value: string | undefined) => (value ? ` ${name}="${value}"` : '');

function addressForm(language: 'id' | 'en', state: State = {}): string {
  const { legend, street, rtRw, levels, prompt, postalCode, next } = WORDS[language];
  const { errors = {} } = state;
  const select = (label: string, i: number) => {
    const [code, name] = REGIONS[i]!;
    const option = state.isFilled ? `<option value="${code}" selected>${name}</option>` : '';
    return `    <nusa-select label="${label}"><select name="${NAMES[i]}"><option value="">${prompt}</option>${option}</select></nusa-select>`;
  };
  return `<form method="post" action="/alamat">
<nusa-fieldset legend="${legend}" legend-size="l" page-heading>
  <nusa-text-input label="${street[0]}" hint="${street[1]}" name="jalan" autocomplete="street-address"${attribute('value', state.street)} required></nusa-text-input>
  <nusa-identifier-input kind="rt-rw" label="${rtRw[0]}" hint="${rtRw[1]}" name="rt-rw"${attribute('value', state.rtRw)}${attribute('error-message', errors.rtRw)} required></nusa-identifier-input>
  <nusa-region-input src="/wilayah/">
${levels.map(select).join('\n')}
  </nusa-region-input>
  <nusa-identifier-input kind="postal-code" label="${postalCode}" name="kode-pos"${attribute('value', state.postalCode)}${attribute('error-message', errors.postalCode)}></nusa-identifier-input>
</nusa-fieldset>
<nusa-button label="${next}"></nusa-button>
</form>`;
}

const WITHOUT_SCRIPT = {
  withoutScript: 'JavaScript fills the lists. Without it the server does.',
};

export const Default = story({ id: addressForm('id'), en: addressForm('en') }, WITHOUT_SCRIPT);

const filled: State = {
  street: 'Jalan Melati 12',
  rtRw: '3/5',
  postalCode: '55564',
  isFilled: true,
};
export const FilledByTheServer = story(
  { id: addressForm('id', filled), en: addressForm('en', filled) },
  WITHOUT_SCRIPT,
);

export const Errors = story(
  {
    id: addressForm('id', {
      ...filled,
      rtRw: '3',
      postalCode: '05564',
      errors: {
        rtRw: 'Tulis RT dan RW, masing-masing paling banyak 3 angka, misalnya 003/005',
        postalCode: 'Kode pos tidak diawali angka 0. Periksa kode pos Anda',
      },
    }),
    en: addressForm('en', {
      ...filled,
      rtRw: '3',
      postalCode: '05564',
      errors: {
        rtRw: 'Write RT and RW, up to 3 digits each, like 003/005',
        postalCode: 'Postcode does not start with 0. Check the postcode',
      },
    }),
  },
  WITHOUT_SCRIPT,
);

/** As returned by `addressLines` of `@nusa/formats`. */
const readBack = ({ key, change }: Words) => `<nusa-summary-list>
  <dl>
    <div>
      <dt>${key}</dt>
      <dd>Jalan Melati 12<br>RT 003/RW 005<br>Desa Sidomulyo, Kec. Godean<br>Kabupaten Sleman<br>DI Yogyakarta 55564</dd>
      <dd><a href="/alamat">${change}<span class="nusa-visually-hidden"> ${key.toLowerCase()}</span></a></dd>
    </div>
  </dl>
</nusa-summary-list>`;
export const ReadBack = story({ id: readBack(WORDS.id), en: readBack(WORDS.en) });
