import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('accordion', {
  id: {
    hideAllSections: 'Sembunyikan semua bagian',
    hideSection: 'Sembunyikan',
    hideSectionAriaLabel: 'Sembunyikan bagian ini',
    showAllSections: 'Tampilkan semua bagian',
    showSection: 'Tampilkan',
    showSectionAriaLabel: 'Tampilkan bagian ini',
  },
  en: {
    hideAllSections: 'Hide all sections',
    hideSection: 'Hide',
    hideSectionAriaLabel: 'Hide this section',
    showAllSections: 'Show all sections',
    showSection: 'Show',
    showSectionAriaLabel: 'Show this section',
  },
});
