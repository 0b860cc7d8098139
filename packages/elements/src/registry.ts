import { NusaBackLink } from './back-link/back-link.js';
import { NusaBreadcrumbs } from './breadcrumbs/breadcrumbs.js';
import { NusaButton } from './button/button.js';
import { NusaErrorSummary } from './error-summary/error-summary.js';
import { NusaFooter } from './footer/footer.js';
import { NusaForm } from './form/form.js';
import { NusaHeader } from './header/header.js';
import { NusaPhaseBanner } from './phase-banner/phase-banner.js';
import { NusaRadio } from './radio/radio.js';
import { NusaRadios } from './radios/radios.js';
import { NusaServiceNavigation } from './service-navigation/service-navigation.js';
import { NusaSkipLink } from './skip-link/skip-link.js';
import { NusaTextInput } from './text-input/text-input.js';

/** Every element that renders, by its tag; importing this registers nothing. */
export const elements = {
  'nusa-back-link': NusaBackLink,
  'nusa-breadcrumbs': NusaBreadcrumbs,
  'nusa-button': NusaButton,
  'nusa-error-summary': NusaErrorSummary,
  'nusa-footer': NusaFooter,
  'nusa-form': NusaForm,
  'nusa-header': NusaHeader,
  'nusa-phase-banner': NusaPhaseBanner,
  'nusa-radio': NusaRadio,
  'nusa-radios': NusaRadios,
  'nusa-service-navigation': NusaServiceNavigation,
  'nusa-skip-link': NusaSkipLink,
  'nusa-text-input': NusaTextInput,
} as const;
