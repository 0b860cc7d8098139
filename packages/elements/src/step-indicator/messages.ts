import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('step-indicator', {
  id: { count: 'Langkah %{current} dari %{total}', done: 'Selesai:' },
  en: { count: 'Step %{current} of %{total}', done: 'Completed:' },
});
