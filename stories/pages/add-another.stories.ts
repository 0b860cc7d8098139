import { story, type StoryLanguage } from '../support/story.js';
import { servicePage } from './frame.js';

export default { title: 'Pages/Add another', parameters: { controls: { disable: true } } };

const TEXTS = {
  id: {
    question: 'Siapa saja anggota keluarga Anda?',
    help: 'Semua orang dalam Kartu Keluarga Anda, kecuali Anda sendiri.',
    person: 'Orang',
    name: 'Nama lengkap',
    relation: 'Hubungan dengan Anda',
    choose: 'Pilih hubungan',
    relations: ['Suami atau istri', 'Anak', 'Orang tua', 'Lainnya'],
    birth: 'Tanggal lahir',
    example: 'Contoh: 17 8 1990',
    remove: 'Hapus orang',
    add: 'Tambah orang',
    next: 'Lanjutkan',
  },
  en: {
    question: 'Who are the members of your family?',
    help: 'Everyone on your family card (Kartu Keluarga) except you.',
    person: 'Person',
    name: 'Full name',
    relation: 'Relationship to you',
    choose: 'Choose a relationship',
    relations: ['Husband or wife', 'Child', 'Parent', 'Other'],
    birth: 'Date of birth',
    example: 'For example, 17 8 1990',
    remove: 'Remove person',
    add: 'Add another person',
    next: 'Continue',
  },
} as const;

function person(language: StoryLanguage, index: number | '{index}', name = ''): string {
  const texts = TEXTS[language];
  const number = index === '{index}' ? '{number}' : index + 1;
  const field = (key: string) => `anggota[${index}][${key}]`;
  return `<nusa-fieldset legend="${texts.person} ${number}" legend-size="m">
        <nusa-text-input label="${texts.name}" name="${field('nama')}" autocomplete="off"${name && ` value="${name}"`} required></nusa-text-input>
        <nusa-select label="${texts.relation}" required><select name="${field('hubungan')}"><option value="">${texts.choose}</option>${texts.relations.map((relation) => `<option>${relation}</option>`).join('')}</select></nusa-select>
        <nusa-date-input legend="${texts.birth}" hint="${texts.example}" name="${field('lahir')}" required></nusa-date-input>
        <nusa-button label="${texts.remove} ${number}" name="remove" value="${number}" variant="secondary" formnovalidate></nusa-button>
      </nusa-fieldset>`;
}

function page(language: StoryLanguage): string {
  const texts = TEXTS[language];
  return servicePage(
    language,
    `
<nusa-form>
  <form method="post" action="/anggota">
    <nusa-error-summary></nusa-error-summary>
    <nusa-add-another name="anggota" max="10">
      <h1>${texts.question}</h1>
      <p>${texts.help}</p>
      ${person(language, 0, 'Siti Rahayu')}
      ${person(language, 1)}
      <template>
      ${person(language, '{index}')}
      </template>
      <nusa-button label="${texts.add}" name="add-another" value="anggota" variant="secondary" formnovalidate></nusa-button>
    </nusa-add-another>
    <nusa-button label="${texts.next}"></nusa-button>
  </form>
</nusa-form>`,
    '/untuk-siapa',
  );
}

/** Several people on one page. Without JavaScript, the buttons submit the form and the server returns the page with one person more or fewer. */
export const FamilyMembers = story({ id: page('id'), en: page('en') }, { layout: 'fullscreen' });
