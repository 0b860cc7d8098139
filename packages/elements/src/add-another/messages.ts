import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('add-another', {
  id: { added: '%{item} ditambahkan', removed: '%{item} dihapus' },
  en: { added: '%{item} added', removed: '%{item} removed' },
});
