import { catalogue } from '../i18n/messages.js';

/** The seven facts of article 21 of the law on personal data protection (UU 27/2022). */
export const messages = catalogue('consent', {
  id: {
    'legal-basis': 'Dasar hukum',
    purpose: 'Untuk apa data Anda dipakai',
    data: 'Data apa yang dipakai, dan mengapa perlu',
    retention: 'Berapa lama dokumen Anda disimpan',
    details: 'Rincian informasi yang dikumpulkan',
    period: 'Berapa lama data Anda diproses',
    rights: 'Hak Anda',
  },
  en: {
    'legal-basis': 'Legal basis',
    purpose: 'What your data are used for',
    data: 'Which data are used, and why they are needed',
    retention: 'How long your documents are kept',
    details: 'The information that is collected, in detail',
    period: 'How long your data are processed',
    rights: 'Your rights',
  },
});
