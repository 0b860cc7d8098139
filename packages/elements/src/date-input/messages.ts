import { messages as texts } from '../field/date-parts.js';
import { catalogue } from '../i18n/messages.js';

/** The messages of the format. `nusa-form` fills in `%{Label}`, since it knows the name of the field. */
export const messages = catalogue('date-input', texts);
