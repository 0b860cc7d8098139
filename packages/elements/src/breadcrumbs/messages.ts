import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('breadcrumbs', {
  id: { labelText: 'Jalur navigasi' },
  en: { labelText: 'Breadcrumb' },
});
