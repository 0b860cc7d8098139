import './button/define.js';
import './error-summary/define.js';
import './form/define.js';
import './radio/define.js';
import './radios/define.js';
import './text-input/define.js';

export { registerMessages } from './core/messages.js';
