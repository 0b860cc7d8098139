import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('service-navigation', {
  id: { label: 'Informasi layanan', menu: 'Menu' },
  en: { label: 'Service information', menu: 'Menu' },
});
