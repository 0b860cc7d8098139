import { catalogue } from '../core/messages.js';

export const breadcrumbsMessages = catalogue('breadcrumbs', {
  id: { labelText: 'Jalur navigasi' },
  en: { labelText: 'Breadcrumb' },
});
