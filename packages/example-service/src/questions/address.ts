import { postalCode, message, rtRw } from '@nusa/formats';
import { isReadable, lengthOf, toOneLine } from '../formats/text.js';
import { attributes, html } from '../html.js';
import { defineQuestion } from '../journey/question.js';
import type { Values } from '../model.js';
import { personOf } from './for-whom.js';

const MAX_LENGTH = 200;

/** RT and RW have three digits, as on identity cards; 000 for places without them. */
type Address = { street: string; rt: string; rw: string; postalCode: string | null };

const UNITS = ['rt', 'rw'] as const;
const FIELDS = ['jalan', ...UNITS, 'kode-pos'] as const;
type Field = (typeof FIELDS)[number];

const id = {
  heading: {
    self: 'Apa alamat lengkap Anda?',
    family: 'Apa alamat lengkap anggota keluarga Anda?',
  },
  street: 'Nama jalan dan nomor rumah',
  streetHint:
    'Misalnya Jalan Melati Nomor 7. Tulis nama dusun atau kampung jika tidak ada nama jalan',
  units: { rt: 'RT', rw: 'RW' },
  unitHint: 'Isi 000 jika tidak ada',
  postalCode: 'Kode pos (opsional)',
  streetMissing: 'Masukkan nama jalan dan nomor rumah',
  streetTooLong: `Nama jalan dan nomor rumah harus paling banyak ${MAX_LENGTH} karakter`,
  streetUnreadable: 'Nama jalan memuat karakter yang tidak terbaca. Ketik ulang karakter itu',
  unitMissing: (unit: string) => `Masukkan ${unit}. Isi 000 jika tidak ada`,
  unitWrong: (unit: string) => `${unit} harus 1 sampai 3 angka, misalnya 003`,
  review: 'Alamat',
  change: 'alamat',
};

const en: typeof id = {
  heading: {
    self: 'What is your full address?',
    family: 'What is your family member’s full address?',
  },
  street: 'Street and house number',
  streetHint:
    'For example, Jalan Melati Nomor 7. If there is no street name, enter the name of the hamlet',
  units: { rt: 'RT', rw: 'RW' },
  unitHint: 'Enter 000 if there is none',
  postalCode: 'Postcode (optional)',
  streetMissing: 'Enter the street and house number',
  streetTooLong: `Street and house number must be ${MAX_LENGTH} characters or fewer`,
  streetUnreadable: 'Street contains a character that we cannot read. Type that character again',
  unitMissing: (unit) => `Enter the ${unit}. Enter 000 if there is none`,
  unitWrong: (unit) => `${unit} must be 1 to 3 digits, like 003`,
  review: 'Address',
  change: 'address',
};

/** Reads an RT or RW, with or without that word before it; undefined if it is not a number. */
function unitOf(typed: string, unit: (typeof UNITS)[number]): string | undefined {
  const bare = typed.replace(new RegExp(`^\\s*${unit}[\\s.]*`, 'i'), '');
  // The format only reads pairs, so the other number is 0.
  const result = rtRw.parse(`${bare}/0`);
  return result.ok ? result.value.rt : undefined;
}

function streetProblem(street: string, texts: typeof id): string | undefined {
  if (street === '') return texts.streetMissing;
  if (!isReadable(street)) return texts.streetUnreadable;
  return lengthOf(street) > MAX_LENGTH ? texts.streetTooLong : undefined;
}

export const address = defineQuestion<Address, typeof id>({
  id: 'address',
  path: 'alamat',
  fields: FIELDS,
  texts: { id, en },

  heading: ({ texts, answers }) => texts.heading[personOf(answers)],

  form({ texts, answers, values, errors }) {
    const mine = personOf(answers) === 'self';
    const given = (field: Field) => ({ value: values[field], 'error-message': errors[field] });
    return html`
      <nusa-fieldset legend="${texts.heading[personOf(answers)]}" legend-size="xl" page-heading>
        <nusa-text-input
          name="jalan"
          label="${texts.street}"
          hint="${texts.streetHint}"
          required
          required-message="${texts.streetMissing}"
          ${attributes({ autocomplete: mine && 'street-address', ...given('jalan') })}
        ></nusa-text-input>
        ${UNITS.map(
          (unit) => html`
            <nusa-text-input
              name="${unit}"
              label="${texts.units[unit]}"
              hint="${texts.unitHint}"
              inputmode="numeric"
              width="4"
              required
              required-message="${texts.unitMissing(texts.units[unit])}"
              ${attributes(given(unit))}
            ></nusa-text-input>
          `,
        )}
        <nusa-identifier-input
          kind="postal-code"
          name="kode-pos"
          label="${texts.postalCode}"
          ${attributes({ autocomplete: mine ? undefined : 'off', ...given('kode-pos') })}
        ></nusa-identifier-input>
      </nusa-fieldset>
    `;
  },

  parse(values: Values, { texts, language }) {
    const errors: Partial<Record<Field, string>> = {};
    const street = toOneLine(values.jalan ?? '');
    const problem = streetProblem(street, texts);
    if (problem) errors.jalan = problem;

    const [rt, rw] = UNITS.map((unit) => {
      const typed = (values[unit] ?? '').trim();
      const read = unitOf(typed, unit);
      const wrong = typed === '' ? texts.unitMissing : texts.unitWrong;
      if (read === undefined) errors[unit] = wrong(texts.units[unit]);
      return read ?? '';
    }) as [string, string];

    const code = postalCode.parse(values['kode-pos']);
    const isEmpty = !code.ok && code.error === 'empty';
    if (!code.ok && !isEmpty) errors['kode-pos'] = message(postalCode, code, language);

    if (Object.keys(errors).length > 0) return { errors: errors as Record<string, string> };
    return { answer: { street, rt, rw, postalCode: code.ok ? code.value : null } };
  },

  fill: ({ street, rt, rw, postalCode: code }) => ({
    jalan: street,
    rt,
    rw,
    'kode-pos': code ?? '',
  }),

  review: ({ street, rt, rw, postalCode: code }, { texts }) => ({
    label: texts.review,
    answer: html`${street}<br />${rtRw.format({ rt, rw })}${code && html`<br />${code}`}`,
    change: texts.change,
  }),
});
