import '@nusa/elements/add-another';
import '@nusa/elements/button';
import '@nusa/elements/fieldset';
import '@nusa/elements/text-input';
import { story, type StoryLanguage } from '../support/story.js';

export default { title: 'Components/Add another', component: 'nusa-add-another' };

const TEXTS = {
  id: {
    heading: 'Telepon',
    item: 'Nomor',
    field: 'Nomor telepon',
    remove: 'Hapus nomor',
    add: 'Tambah nomor',
    error: 'Masukkan nomor telepon',
  },
  en: {
    heading: 'Telephone',
    item: 'Number',
    field: 'Telephone number',
    remove: 'Remove number',
    add: 'Add another number',
    error: 'Enter a telephone number',
  },
};

interface Item {
  number: number | '{number}';
  value?: string;
  attributes?: string;
}

function item(language: StoryLanguage, { number, value, attributes = '' }: Item): string {
  const texts = TEXTS[language];
  const filled = value === undefined ? '' : ` value="${value}"`;
  return `<nusa-fieldset legend="${texts.item} ${number}" legend-size="m">
    <nusa-text-input label="${texts.field}" name="telepon-${number}-nomor" type="tel" width="20"${filled}${attributes}></nusa-text-input>
    <nusa-button label="${texts.remove} ${number}" name="remove" value="${number}" variant="secondary" formnovalidate></nusa-button>
  </nusa-fieldset>`;
}

function list(language: StoryLanguage, items: Item[], attributes = ''): string {
  const texts = TEXTS[language];
  return `<form method="post">
<nusa-add-another name="telepon"${attributes}>
  <h2>${texts.heading}</h2>
  ${items.map((each) => item(language, each)).join('\n  ')}
  <template>
  ${item(language, { number: '{number}' })}
  </template>
  <nusa-button label="${texts.add}" name="add-another" value="telepon" variant="secondary" formnovalidate></nusa-button>
</nusa-add-another>
</form>`;
}

const both = (items: Item[], attributes?: string) =>
  story({ id: list('id', items, attributes), en: list('en', items, attributes) });

export const Default = both([
  { number: 1, value: '0812 3456 7890' },
  { number: 2, value: '0813 1111 2222' },
]);

/** The only item cannot be removed. */
export const OneItem = both([{ number: 1 }]);

/** The list can be empty. */
export const NoItem = both([], ' min="0"');

/** At the maximum there is no add button. */
export const AtTheLimit = both([{ number: 1 }, { number: 2 }], ' max="2"');

export const InError = story({
  id: list('id', [
    { number: 1, value: '0812 3456 7890' },
    { number: 2, attributes: ' error-message="Masukkan nomor telepon"' },
  ]),
  en: list('en', [
    { number: 1, value: '0812 3456 7890' },
    { number: 2, attributes: ' error-message="Enter a telephone number"' },
  ]),
});

/** Native fields, as any template loop can print them. */
export const PlainHtml = story({
  id: `<form method="post">
<nusa-add-another name="anak">
  <h2>Anak</h2>
  <fieldset>
    <legend>Anak ke-1</legend>
    <label for="anak[0][nama]">Nama</label> <input id="anak[0][nama]" name="anak[0][nama]">
    <button name="remove" value="1" formnovalidate>Hapus <span class="nusa-visually-hidden">anak ke-1</span></button>
  </fieldset>
  <fieldset>
    <legend>Anak ke-2</legend>
    <label for="anak[1][nama]">Nama</label> <input id="anak[1][nama]" name="anak[1][nama]">
    <button name="remove" value="2" formnovalidate>Hapus <span class="nusa-visually-hidden">anak ke-2</span></button>
  </fieldset>
  <button name="add-another" value="anak" formnovalidate>Tambah anak</button>
</nusa-add-another>
</form>`,
  en: `<form method="post">
<nusa-add-another name="anak">
  <h2>Children</h2>
  <fieldset>
    <legend>Child 1</legend>
    <label for="anak[0][nama]">Name</label> <input id="anak[0][nama]" name="anak[0][nama]">
    <button name="remove" value="1" formnovalidate>Remove <span class="nusa-visually-hidden">child 1</span></button>
  </fieldset>
  <fieldset>
    <legend>Child 2</legend>
    <label for="anak[1][nama]">Name</label> <input id="anak[1][nama]" name="anak[1][nama]">
    <button name="remove" value="2" formnovalidate>Remove <span class="nusa-visually-hidden">child 2</span></button>
  </fieldset>
  <button name="add-another" value="anak" formnovalidate>Add another child</button>
</nusa-add-another>
</form>`,
});

export const BadInput = story({
  id: `<nusa-add-another name="&lt;b&gt;" min="x" max="-1">
  <nusa-fieldset legend="&lt;b&gt;Bukan&lt;/b&gt; markup"><nusa-text-input label="Nama" name="&lt;b&gt;[0]"></nusa-text-input></nusa-fieldset>
</nusa-add-another>`,
  en: `<nusa-add-another name="&lt;b&gt;" min="x" max="-1">
  <nusa-fieldset legend="&lt;b&gt;Not&lt;/b&gt; markup"><nusa-text-input label="Name" name="&lt;b&gt;[0]"></nusa-text-input></nusa-fieldset>
</nusa-add-another>`,
});
