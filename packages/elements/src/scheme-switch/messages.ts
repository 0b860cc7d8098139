import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('scheme-switch', {
  id: { legend: 'Tampilan', system: 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' },
  en: { legend: 'Appearance', system: 'Same as device', light: 'Light', dark: 'Dark' },
});
