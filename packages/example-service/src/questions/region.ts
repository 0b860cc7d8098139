import { findRegion, LEVELS, termsFor, type Level } from '@nusa/regions';
import { toOneLine } from '../formats/text.js';
import { attributes, html, type Html } from '../html.js';
import { defineQuestion, type FormContext } from '../journey/question.js';
import type { Values } from '../model.js';
import { regionCredit } from '../components/region-credit.js';
import { REGION_DATA, REGION_SEARCH } from '../regions/urls.js';
import {
  checkPosted,
  OFFERED_FIELD,
  offeredLevels,
  optionsAt,
  parentOf,
  REGION_FIELDS,
  valuesFor,
  wasOffered,
  type RegionOption,
} from '../regions/posted.js';
import { livesElsewhere } from './same-address.js';
import { personOf } from './for-whom.js';

/** A name to search for instead of choosing. It is not shown again: only the lists count. */
const SEARCH_FIELD = 'cari';

/** The codes of the Ministry of Home Affairs. */
type Region = Record<Level, string>;

type Person = ReturnType<typeof personOf>;

const subject = { id: { self: 'Anda', family: 'anggota keluarga Anda' } };

const id = {
  heading: (person: Person) => `Di mana ${subject.id[person]} tinggal?`,
  next: (person: Person, label: string) =>
    `Di ${inSentence(label)} mana ${subject.id[person]} tinggal?`,
  hint: 'Cari namanya, atau pilih dari daftar dari atas ke bawah. Jika daftar berikutnya masih kosong, tekan Lanjutkan',
  search: 'Cari kelurahan atau desa (opsional)',
  searchHint: 'Misalnya Sidomulyo Sleman',
  labels: { province: 'Provinsi', regency: 'Kabupaten atau kota' },
  choose: (label: string) => `Pilih ${inSentence(label)}`,
  missing: (label: string) => `Pilih ${inSentence(label)}`,
  elsewhere: (name: string, parent: string, label: string) =>
    `${name} tidak berada di ${parent}. Pilih ${inSentence(label)} di ${parent}, atau ubah pilihan di atasnya`,
  unknown: (label: string) =>
    `Pilihan ini tidak ada, atau tidak ada lagi, di daftar wilayah. Pilih ${inSentence(label)} dari daftar`,
  unlisted: (name: string, parent: string) => `${name} (di ${parent})`,
  unknownOption: (code: string) => `${code} (tidak ada di daftar)`,
  review: 'Tempat tinggal',
  change: 'tempat tinggal',
};

const en: typeof id = {
  heading: (person) =>
    person === 'self' ? 'Where do you live?' : 'Where does your family member live?',
  next: (person, label) =>
    `Which ${inSentence(label)} ${person === 'self' ? 'do you' : 'does your family member'} live in?`,
  hint: 'Search by name, or choose from the lists from top to bottom. If the next list is still empty, select Continue',
  search: 'Search for a village (optional)',
  searchHint: 'For example, Sidomulyo Sleman',
  labels: { province: 'Province', regency: 'Regency or city (kabupaten or kota)' },
  choose: (label) => `Choose a ${inSentence(label)}`,
  missing: (label) => `Select a ${inSentence(label)}`,
  elsewhere: (name, parent, label) =>
    `${name} is not in ${parent}. Select a ${inSentence(label)} in ${parent}, or change what is chosen above it`,
  unknown: (label) =>
    `This choice is not in the list of regions, or no longer is. Select a ${inSentence(label)} from the list`,
  unlisted: (name, parent) => `${name} (in ${parent})`,
  unknownOption: (code) => `${code} (not in the list)`,
  review: 'Place of residence',
  change: 'place of residence',
};

function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

type RegionContext = Pick<FormContext<typeof id>, 'texts' | 'language'> & { values: Values };

/** What a level is called in the chosen region: "Kecamatan", in Papua "Distrik". */
function labelOf(level: Level, { texts, language, values }: RegionContext): string {
  if (level === 'province' || level === 'regency') return texts.labels[level];
  const { province, regency } = REGION_FIELDS;
  return termsFor(values[regency] || values[province], language)[level];
}

/** The level to ask for next if nothing is wrong: the page then asks for it by name. */
function nextLevel(values: Values): Level | undefined {
  const checked = checkPosted(values);
  if (checked.ok || checked.level === 'province') return undefined;
  return checked.error === 'missing' && !wasOffered(checked.level, values)
    ? checked.level
    : undefined;
}

function headingFor(context: RegionContext & Pick<FormContext<unknown>, 'answers'>): string {
  const person = personOf(context.answers);
  const next = nextLevel(context.values);
  return next ? context.texts.next(person, labelOf(next, context)) : context.texts.heading(person);
}

function messageFor(
  level: Level,
  error: 'missing' | 'unknown' | 'elsewhere',
  context: RegionContext,
): string {
  const { texts, values } = context;
  const label = labelOf(level, context);
  if (error !== 'elsewhere') return texts[error](label);
  const parent = parentOf(level);
  const name = findRegion(values[REGION_FIELDS[level]])?.name;
  const parentName = parent && findRegion(values[REGION_FIELDS[parent]])?.name;
  return name && parentName ? texts.elsewhere(name, parentName, label) : texts.unknown(label);
}

function option(
  { code, name, parentName, isUnlisted }: RegionOption,
  chosen: string,
  texts: typeof id,
): Html {
  const label = isUnlisted
    ? name
      ? texts.unlisted(name, parentName ?? '')
      : texts.unknownOption([...code].slice(0, 20).join(''))
    : name;
  return html`<option value="${code}" ${attributes({ selected: code === chosen })}>
    ${label}
  </option>`;
}

function list(level: Level, context: FormContext<typeof id>): Html {
  const { texts, values, errors } = context;
  const field = REGION_FIELDS[level];
  const label = labelOf(level, context);
  const chosen = values[field] ?? '';
  return html`
    <nusa-select label="${label}" ${attributes({ 'error-message': errors[field] })}>
      <select name="${field}" ${attributes({ required: level === 'province' })}>
        <option value="">${texts.choose(label)}</option>
        ${optionsAt(level, values).map((each) => option(each, chosen, texts))}
      </select>
    </nusa-select>
  `;
}

/**
 * One page with four lists. With JavaScript, each is filled when a region is chosen in the list
 * above. Without it, the form is sent after each choice and comes back with the next list.
 */
export const region = defineQuestion<Region, typeof id>({
  id: 'region',
  path: 'wilayah',
  fields: [...Object.values(REGION_FIELDS), OFFERED_FIELD, SEARCH_FIELD],
  texts: { id, en },
  applies: livesElsewhere,

  heading: (context) => headingFor({ ...context, values: context.values ?? {} }),

  form: (context) => html`
    <nusa-fieldset
      legend="${headingFor(context)}"
      legend-size="xl"
      page-heading
      hint="${context.texts.hint}"
    >
      <nusa-region-input src="${REGION_DATA}">
        <nusa-autocomplete
          label="${context.texts.search}"
          hint="${context.texts.searchHint}"
          source-url="${REGION_SEARCH}?q={query}"
          min-length="3"
          ><input name="${SEARCH_FIELD}" maxlength="100"
        /></nusa-autocomplete>
        ${LEVELS.map((level) => list(level, context))}
      </nusa-region-input>
      <input type="hidden" name="${OFFERED_FIELD}" value="${offeredLevels(context.values)}" />
    </nusa-fieldset>
    ${regionCredit(context.language)}
  `,

  parse(values, { texts, language }) {
    const checked = checkPosted(values);
    if (checked.ok) {
      const [province, regency, district] = checked.value.parents.map(({ code }) => code);
      return {
        answer: {
          province: province ?? '',
          regency: regency ?? '',
          district: district ?? '',
          village: checked.value.code,
        },
      };
    }
    const { level, error } = checked;
    if (nextLevel(values) === level) return { errors: {} };
    const message = messageFor(level, error, { texts, language, values });
    return { errors: { [REGION_FIELDS[level]]: message } };
  },

  fill: (answer) =>
    Object.fromEntries(LEVELS.map((level) => [REGION_FIELDS[level], answer[level]])),

  /** Without JavaScript the search is a separate page. What was chosen so far is stored. */
  redirectFor(values, isChanging) {
    const typed = toOneLine(values[SEARCH_FIELD] ?? '');
    if (typed === '' || checkPosted(values).ok) return undefined;
    return `${REGION_SEARCH}?${new URLSearchParams({ q: typed, ...(isChanging && { ubah: '1' }) })}`;
  },

  prefill: ({ pilih }) => valuesFor(pilih),

  review: ({ village }, { texts }) => {
    const found = findRegion(village);
    const names = found ? [found, ...[...found.parents].reverse()].map(({ name }) => name) : [];
    return { label: texts.review, answer: names.join(', '), change: texts.change };
  },
});
