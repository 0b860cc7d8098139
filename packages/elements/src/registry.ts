import { NusaButton } from './button/button.js';
import { NusaDetails } from './details/details.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaForm } from './form/form.js';
import { NusaInsetText } from './inset-text/inset-text.js';
import { NusaNotificationBanner } from './notification-banner/notification-banner.js';
import { NusaPanel } from './panel/panel.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaSummaryList } from './summary-list/summary-list.js';
import { NusaTextInput } from './text-input/text-input.js';
import { NusaWarningText } from './warning-text/warning-text.js';

/** Every element that renders, by its tag; importing this registers nothing. */
export const elements = {
  'nusa-button': NusaButton,
  'nusa-details': NusaDetails,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-form': NusaForm,
  'nusa-inset-text': NusaInsetText,
  'nusa-notification-banner': NusaNotificationBanner,
  'nusa-panel': NusaPanel,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-summary-list': NusaSummaryList,
  'nusa-text-input': NusaTextInput,
  'nusa-warning-text': NusaWarningText,
} as const;
