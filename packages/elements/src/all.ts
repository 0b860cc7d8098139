import './back-link/define.js';
import './breadcrumbs/define.js';
import './button/define.js';
import './error-summary/define.js';
import './footer/define.js';
import './form/define.js';
import './header/define.js';
import './phase-banner/define.js';
import './radio/define.js';
import './radios/define.js';
import './service-navigation/define.js';
import './skip-link/define.js';
import './text-input/define.js';

export { registerMessages } from './core/messages.js';
