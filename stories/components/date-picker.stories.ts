import '@nusa/elements/date-input';
import '@nusa/elements/date-picker';
import { story } from '../support/story.js';

export default { title: 'Components/Date picker', component: 'nusa-date-picker' };

const SCRIPT = {
  withoutScript: 'The calendar needs JavaScript; without it there are the three inputs.',
};

export const Default = story(
  {
    id: `<nusa-date-picker>
  <nusa-date-input legend="Kapan Anda mau datang?" hint="Contoh: 27 3 2027" name="datang"></nusa-date-input>
</nusa-date-picker>`,
    en: `<nusa-date-picker>
  <nusa-date-input legend="When will you come?" hint="For example, 27 3 2027" name="datang"></nusa-date-input>
</nusa-date-picker>`,
  },
  SCRIPT,
);

export const WorkingDays = story(
  {
    id: `<nusa-date-picker min="2026-08-03" max="2026-12-18" excluded-dates="2026-08-17" excluded-days="saturday sunday">
  <nusa-date-input legend="Hari kerja mana yang cocok?" name="janji" value="2026-08-18"></nusa-date-input>
</nusa-date-picker>`,
    en: `<nusa-date-picker min="2026-08-03" max="2026-12-18" excluded-dates="2026-08-17" excluded-days="saturday sunday">
  <nusa-date-input legend="Which working day suits you?" name="janji" value="2026-08-18"></nusa-date-input>
</nusa-date-picker>`,
  },
  SCRIPT,
);

export const WithError = story(
  {
    id: `<nusa-date-picker>
  <nusa-date-input legend="Kapan Anda mau datang?" error-message="Masukkan tanggal kedatangan" name="datang"></nusa-date-input>
</nusa-date-picker>`,
    en: `<nusa-date-picker>
  <nusa-date-input legend="When will you come?" error-message="Enter the date when you will come" name="datang"></nusa-date-input>
</nusa-date-picker>`,
  },
  SCRIPT,
);

export const LongText = story(
  {
    id: `<nusa-date-picker>
  <nusa-date-input legend="Tanggal berapa Anda mulai tinggal di alamat yang baru, menurut surat pengantar dari ketua RT?" name="pindah"></nusa-date-input>
</nusa-date-picker>`,
    en: `<nusa-date-picker>
  <nusa-date-input legend="On which day did you start to live at the new address, according to the letter from the head of your RT?" name="pindah"></nusa-date-input>
</nusa-date-picker>`,
  },
  SCRIPT,
);
