import { NusaAccordionSection } from './accordion-section/accordion-section.js';
import { NusaAccordion } from './accordion/accordion.js';
import { NusaAddAnother } from './add-another/add-another.js';
import { NusaAutocomplete } from './autocomplete/autocomplete.js';
import { NusaBackLink } from './back-link/back-link.js';
import { NusaBackToTop } from './back-to-top/back-to-top.js';
import { NusaBreadcrumbs } from './breadcrumbs/breadcrumbs.js';
import { NusaButton } from './button/button.js';
import { NusaCharacterCount } from './character-count/character-count.js';
import { NusaCheckbox } from './checkbox/checkbox.js';
import { NusaCheckboxes } from './checkboxes/checkboxes.js';
import { NusaConsent } from './consent/consent.js';
import { NusaCookieBanner } from './cookie-banner/cookie-banner.js';
import { NusaDateInput } from './date-input/date-input.js';
import { NusaDatePicker } from './date-picker/date-picker.js';
import { NusaDetails } from './details/details.js';
import { NusaErrorMessage } from './error-message/error-message.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaExitThisPage } from './exit-this-page/exit-this-page.js';
import { NusaFeedback } from './feedback/feedback.js';
import { NusaFieldset } from './fieldset/fieldset.js';
import { NusaFileUpload } from './file-upload/file-upload.js';
import { NusaFooter } from './footer/footer.js';
import { NusaForm } from './form/form.js';
import { NusaGenericHeader } from './generic-header/generic-header.js';
import { NusaHeader } from './header/header.js';
import { NusaHint } from './hint/hint.js';
import { NusaIdentifierInput } from './identifier-input/identifier-input.js';
import { NusaInsetText } from './inset-text/inset-text.js';
import { NusaLabel } from './label/label.js';
import { NusaLanguageNavigation } from './language-navigation/language-navigation.js';
import { NusaMultiFileUpload } from './multi-file-upload/multi-file-upload.js';
import { NusaNameInput } from './name-input/name-input.js';
import { NusaNotificationBanner } from './notification-banner/notification-banner.js';
import { NusaOfficialSiteBanner } from './official-site-banner/official-site-banner.js';
import { NusaOtpInput } from './otp-input/otp-input.js';
import { NusaPagination } from './pagination/pagination.js';
import { NusaPanel } from './panel/panel.js';
import { NusaPasswordInput } from './password-input/password-input.js';
import { NusaPhaseBanner } from './phase-banner/phase-banner.js';
import { NusaPhoneInput } from './phone-input/phone-input.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaRegionInput } from './region-input/region-input.js';
import { NusaRupiahInput } from './rupiah-input/rupiah-input.js';
import { NusaSchemeSwitch } from './scheme-switch/scheme-switch.js';
import { NusaSelect } from './select/select.js';
import { NusaServiceNavigation } from './service-navigation/service-navigation.js';
import { NusaSessionTimeout } from './session-timeout/session-timeout.js';
import { NusaSideNavigation } from './side-navigation/side-navigation.js';
import { NusaSkipLink } from './skip-link/skip-link.js';
import { NusaStepIndicator } from './step-indicator/step-indicator.js';
import { NusaSummaryList } from './summary-list/summary-list.js';
import { NusaTable } from './table/table.js';
import { NusaTabsPanel } from './tabs-panel/tabs-panel.js';
import { NusaTabs } from './tabs/tabs.js';
import { NusaTag } from './tag/tag.js';
import { NusaTaskList } from './task-list/task-list.js';
import { NusaTextInput } from './text-input/text-input.js';
import { NusaTextarea } from './textarea/textarea.js';
import { NusaWarningText } from './warning-text/warning-text.js';

/** Every element that renders, by its tag; importing this registers nothing. */
export const elements = {
  'nusa-accordion': NusaAccordion,
  'nusa-accordion-section': NusaAccordionSection,
  'nusa-add-another': NusaAddAnother,
  'nusa-autocomplete': NusaAutocomplete,
  'nusa-back-link': NusaBackLink,
  'nusa-back-to-top': NusaBackToTop,
  'nusa-breadcrumbs': NusaBreadcrumbs,
  'nusa-button': NusaButton,
  'nusa-character-count': NusaCharacterCount,
  'nusa-checkbox': NusaCheckbox,
  'nusa-checkboxes': NusaCheckboxes,
  'nusa-consent': NusaConsent,
  'nusa-cookie-banner': NusaCookieBanner,
  'nusa-date-input': NusaDateInput,
  'nusa-date-picker': NusaDatePicker,
  'nusa-details': NusaDetails,
  'nusa-error-message': NusaErrorMessage,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-exit-this-page': NusaExitThisPage,
  'nusa-feedback': NusaFeedback,
  'nusa-fieldset': NusaFieldset,
  'nusa-file-upload': NusaFileUpload,
  'nusa-footer': NusaFooter,
  'nusa-form': NusaForm,
  'nusa-generic-header': NusaGenericHeader,
  'nusa-header': NusaHeader,
  'nusa-hint': NusaHint,
  'nusa-identifier-input': NusaIdentifierInput,
  'nusa-inset-text': NusaInsetText,
  'nusa-label': NusaLabel,
  'nusa-language-navigation': NusaLanguageNavigation,
  'nusa-multi-file-upload': NusaMultiFileUpload,
  'nusa-name-input': NusaNameInput,
  'nusa-notification-banner': NusaNotificationBanner,
  'nusa-official-site-banner': NusaOfficialSiteBanner,
  'nusa-otp-input': NusaOtpInput,
  'nusa-pagination': NusaPagination,
  'nusa-panel': NusaPanel,
  'nusa-password-input': NusaPasswordInput,
  'nusa-phase-banner': NusaPhaseBanner,
  'nusa-phone-input': NusaPhoneInput,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-region-input': NusaRegionInput,
  'nusa-rupiah-input': NusaRupiahInput,
  'nusa-scheme-switch': NusaSchemeSwitch,
  'nusa-select': NusaSelect,
  'nusa-service-navigation': NusaServiceNavigation,
  'nusa-session-timeout': NusaSessionTimeout,
  'nusa-side-navigation': NusaSideNavigation,
  'nusa-skip-link': NusaSkipLink,
  'nusa-step-indicator': NusaStepIndicator,
  'nusa-summary-list': NusaSummaryList,
  'nusa-table': NusaTable,
  'nusa-tabs': NusaTabs,
  'nusa-tabs-panel': NusaTabsPanel,
  'nusa-tag': NusaTag,
  'nusa-task-list': NusaTaskList,
  'nusa-text-input': NusaTextInput,
  'nusa-textarea': NusaTextarea,
  'nusa-warning-text': NusaWarningText,
} as const;
