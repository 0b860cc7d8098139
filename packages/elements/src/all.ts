import './button/define.js';
import './details/define.js';
import './error-summary/define.js';
import './form/define.js';
import './inset-text/define.js';
import './notification-banner/define.js';
import './panel/define.js';
import './radio/define.js';
import './radios/define.js';
import './summary-list/define.js';
import './text-input/define.js';
import './warning-text/define.js';

export { registerMessages } from './core/messages.js';
