import { NusaBackLink } from './back-link/back-link.js';
import { NusaBreadcrumbs } from './breadcrumbs/breadcrumbs.js';
import { NusaButton } from './button/button.js';
import { NusaCharacterCount } from './character-count/character-count.js';
import { NusaCheckbox } from './checkbox/checkbox.js';
import { NusaCheckboxes } from './checkboxes/checkboxes.js';
import { NusaDateInput } from './date-input/date-input.js';
import { NusaDetails } from './details/details.js';
import { NusaErrorMessage } from './error-message/error-message.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaFeedback } from './feedback/feedback.js';
import { NusaFieldset } from './fieldset/fieldset.js';
import { NusaFileUpload } from './file-upload/file-upload.js';
import { NusaFooter } from './footer/footer.js';
import { NusaForm } from './form/form.js';
import { NusaGenericHeader } from './generic-header/generic-header.js';
import { NusaHeader } from './header/header.js';
import { NusaHint } from './hint/hint.js';
import { NusaInsetText } from './inset-text/inset-text.js';
import { NusaLabel } from './label/label.js';
import { NusaLanguageNavigation } from './language-navigation/language-navigation.js';
import { NusaNotificationBanner } from './notification-banner/notification-banner.js';
import { NusaPanel } from './panel/panel.js';
import { NusaPhaseBanner } from './phase-banner/phase-banner.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaRegionInput } from './region-input/region-input.js';
import { NusaSelect } from './select/select.js';
import { NusaServiceNavigation } from './service-navigation/service-navigation.js';
import { NusaSkipLink } from './skip-link/skip-link.js';
import { NusaSummaryList } from './summary-list/summary-list.js';
import { NusaTag } from './tag/tag.js';
import { NusaTextInput } from './text-input/text-input.js';
import { NusaTextarea } from './textarea/textarea.js';
import { NusaWarningText } from './warning-text/warning-text.js';

/** Every element that renders, by its tag; importing this registers nothing. */
export const elements = {
  'nusa-back-link': NusaBackLink,
  'nusa-breadcrumbs': NusaBreadcrumbs,
  'nusa-button': NusaButton,
  'nusa-character-count': NusaCharacterCount,
  'nusa-checkbox': NusaCheckbox,
  'nusa-checkboxes': NusaCheckboxes,
  'nusa-date-input': NusaDateInput,
  'nusa-details': NusaDetails,
  'nusa-error-message': NusaErrorMessage,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-feedback': NusaFeedback,
  'nusa-fieldset': NusaFieldset,
  'nusa-file-upload': NusaFileUpload,
  'nusa-footer': NusaFooter,
  'nusa-form': NusaForm,
  'nusa-generic-header': NusaGenericHeader,
  'nusa-header': NusaHeader,
  'nusa-hint': NusaHint,
  'nusa-inset-text': NusaInsetText,
  'nusa-label': NusaLabel,
  'nusa-language-navigation': NusaLanguageNavigation,
  'nusa-notification-banner': NusaNotificationBanner,
  'nusa-panel': NusaPanel,
  'nusa-phase-banner': NusaPhaseBanner,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-region-input': NusaRegionInput,
  'nusa-select': NusaSelect,
  'nusa-service-navigation': NusaServiceNavigation,
  'nusa-skip-link': NusaSkipLink,
  'nusa-summary-list': NusaSummaryList,
  'nusa-tag': NusaTag,
  'nusa-text-input': NusaTextInput,
  'nusa-textarea': NusaTextarea,
  'nusa-warning-text': NusaWarningText,
} as const;
