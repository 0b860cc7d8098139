import { NusaButton } from './button/button.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaForm } from './form/form.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaTextInput } from './text-input/text-input.js';

/** Every element that renders, by its tag; importing this registers nothing. */
export const elements = {
  'nusa-button': NusaButton,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-form': NusaForm,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-text-input': NusaTextInput,
} as const;
