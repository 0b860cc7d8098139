import { catalogue } from '../core/messages.js';

export const tableMessages = catalogue('table', {
  id: {
    label: 'Tabel',
    ascending: 'Tabel diurutkan menurut %{column}, urutan naik.',
    descending: 'Tabel diurutkan menurut %{column}, urutan turun.',
  },
  en: {
    label: 'Table',
    ascending: 'Table sorted by %{column}, ascending.',
    descending: 'Table sorted by %{column}, descending.',
  },
});
