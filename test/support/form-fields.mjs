/**
 * Every element that submits something, for the suites that all of them pass.
 *
 * @typedef {object} FormFieldCase
 * @property {string} tag
 * @property {(options?: { value?: string, attributes?: string }) => string} html the field, named `isian`
 * @property {string} control a selector for the native control that gets `value`
 * @property {string} value an answer
 * @property {string} [other] another answer, for a prefilled field
 * @property {string} entry how the answer gets in: `text`, `choice`, `select` or `file`
 * @property {string} submitted the name under which the answer is submitted
 * @property {boolean} [changesWithScripts] what it shows depends on scripts
 */

const text = (tag, control, extra = '') => ({
  tag,
  html: ({ value, attributes = '' } = {}) =>
    `<${tag} label="Isian" name="isian" ${extra} ${value === undefined ? '' : `value="${value}"`} ${attributes}></${tag}>`,
  control,
  value: 'Siti',
  other: 'Budi',
  entry: 'text',
  submitted: 'isian',
});

const group = (tag, item) => ({
  tag,
  html: ({ value, attributes = '' } = {}) => `
    <${tag} legend="Isian" name="isian" ${value === undefined ? '' : `value="${value}"`} ${attributes}>
      <${item} value="Siti" label="Siti"></${item}>
      <${item} value="Budi" label="Budi"></${item}>
    </${tag}>`,
  control: 'input[value=Siti]',
  value: 'Siti',
  other: 'Budi',
  entry: 'choice',
  submitted: 'isian',
});

/** @type {FormFieldCase[]} */
export const FORM_FIELDS = [
  text('nusa-text-input', 'input'),
  text('nusa-identifier-input', 'input', 'kind="nik"'),
  text('nusa-name-input', 'input'),
  text('nusa-otp-input', 'input'),
  text('nusa-phone-input', 'input'),
  text('nusa-rupiah-input', 'input'),
  text('nusa-textarea', 'textarea'),
  // Without scripts it says the limit, with them what is left: that is its job.
  { ...text('nusa-character-count', 'textarea', 'maxlength="100"'), changesWithScripts: true },
  {
    tag: 'nusa-select',
    html: ({ value, attributes = '' } = {}) => `
      <nusa-select label="Isian" ${attributes}>
        <select name="isian">
          <option value="">Pilih</option>
          <option value="Siti" ${value === 'Siti' ? 'selected' : ''}>Siti</option>
          <option value="Budi" ${value === 'Budi' ? 'selected' : ''}>Budi</option>
        </select>
      </nusa-select>`,
    control: 'select',
    value: 'Siti',
    other: 'Budi',
    entry: 'select',
    submitted: 'isian',
  },
  // With scripts it says that it is a list that can open, without them it is a text input.
  { ...text('nusa-autocomplete', 'input'), changesWithScripts: true },
  group('nusa-radios', 'nusa-radio'),
  group('nusa-checkboxes', 'nusa-checkbox'),
  {
    tag: 'nusa-date-input',
    html: ({ value, attributes = '' } = {}) =>
      `<nusa-date-input legend="Isian" name="isian" ${value === undefined ? '' : `day-value="${value}"`} ${attributes}></nusa-date-input>`,
    control: 'input[name=isian-day]',
    value: '17',
    other: '27',
    entry: 'text',
    submitted: 'isian-day',
  },
];
