import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('table', {
  id: {
    ascending: 'Diurutkan menurut %{column}, urutan naik',
    descending: 'Diurutkan menurut %{column}, urutan turun',
  },
  en: {
    ascending: 'Sorted by %{column}, ascending',
    descending: 'Sorted by %{column}, descending',
  },
});
