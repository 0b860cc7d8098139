import '@nusa/elements/error-message';
import { story } from './support/story.js';

export default { title: 'Components/Error message', component: 'nusa-error-message' };

export const Default = story({
  id: '<nusa-error-message label="Teks"></nusa-error-message>',
  en: '<nusa-error-message label="Text"></nusa-error-message>',
});
