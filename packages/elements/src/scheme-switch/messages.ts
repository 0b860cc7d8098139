import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('scheme-switch', {
  id: { legend: 'Tampilan', system: 'Ikuti perangkat', light: 'Terang', dark: 'Gelap' },
  en: { legend: 'Appearance', system: 'As the device', light: 'Light', dark: 'Dark' },
});
