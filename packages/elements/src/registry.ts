import { NusaBackLink } from './back-link/back-link.js';
import { NusaBreadcrumbs } from './breadcrumbs/breadcrumbs.js';
import { NusaButton } from './button/button.js';
import { NusaCharacterCount } from './character-count/character-count.js';
import { NusaCheckbox } from './checkbox/checkbox.js';
import { NusaCheckboxes } from './checkboxes/checkboxes.js';
import { NusaCookieBanner } from './cookie-banner/cookie-banner.js';
import { NusaDateInput } from './date-input/date-input.js';
import { NusaDetails } from './details/details.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaExitThisPage } from './exit-this-page/exit-this-page.js';
import { NusaFieldset } from './fieldset/fieldset.js';
import { NusaFileUpload } from './file-upload/file-upload.js';
import { NusaFooter } from './footer/footer.js';
import { NusaForm } from './form/form.js';
import { NusaHeader } from './header/header.js';
import { NusaInsetText } from './inset-text/inset-text.js';
import { NusaMultiFileUpload } from './multi-file-upload/multi-file-upload.js';
import { NusaNotificationBanner } from './notification-banner/notification-banner.js';
import { NusaPanel } from './panel/panel.js';
import { NusaPasswordInput } from './password-input/password-input.js';
import { NusaPhaseBanner } from './phase-banner/phase-banner.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaSelect } from './select/select.js';
import { NusaServiceNavigation } from './service-navigation/service-navigation.js';
import { NusaSkipLink } from './skip-link/skip-link.js';
import { NusaSummaryList } from './summary-list/summary-list.js';
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
  'nusa-cookie-banner': NusaCookieBanner,
  'nusa-date-input': NusaDateInput,
  'nusa-details': NusaDetails,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-exit-this-page': NusaExitThisPage,
  'nusa-fieldset': NusaFieldset,
  'nusa-file-upload': NusaFileUpload,
  'nusa-footer': NusaFooter,
  'nusa-form': NusaForm,
  'nusa-header': NusaHeader,
  'nusa-inset-text': NusaInsetText,
  'nusa-multi-file-upload': NusaMultiFileUpload,
  'nusa-notification-banner': NusaNotificationBanner,
  'nusa-panel': NusaPanel,
  'nusa-password-input': NusaPasswordInput,
  'nusa-phase-banner': NusaPhaseBanner,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-select': NusaSelect,
  'nusa-service-navigation': NusaServiceNavigation,
  'nusa-skip-link': NusaSkipLink,
  'nusa-summary-list': NusaSummaryList,
  'nusa-text-input': NusaTextInput,
  'nusa-textarea': NusaTextarea,
  'nusa-warning-text': NusaWarningText,
} as const;
