import { NusaButton } from './button/button.js';
import { NusaCharacterCount } from './character-count/character-count.js';
import { NusaCheckbox } from './checkbox/checkbox.js';
import { NusaCheckboxes } from './checkboxes/checkboxes.js';
import { NusaDateInput } from './date-input/date-input.js';
import { NusaFieldset } from './fieldset/fieldset.js';
import { NusaFileUpload } from './file-upload/file-upload.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaForm } from './form/form.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaSelect } from './select/select.js';
import { NusaTextInput } from './text-input/text-input.js';
import { NusaTextarea } from './textarea/textarea.js';

/** Every element that renders, by its tag; importing this registers nothing. */
export const elements = {
  'nusa-button': NusaButton,
  'nusa-character-count': NusaCharacterCount,
  'nusa-checkbox': NusaCheckbox,
  'nusa-checkboxes': NusaCheckboxes,
  'nusa-date-input': NusaDateInput,
  'nusa-fieldset': NusaFieldset,
  'nusa-file-upload': NusaFileUpload,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-form': NusaForm,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-select': NusaSelect,
  'nusa-text-input': NusaTextInput,
  'nusa-textarea': NusaTextarea,
} as const;
