import './button/define.js';
import './character-count/define.js';
import './checkbox/define.js';
import './checkboxes/define.js';
import './date-input/define.js';
import './fieldset/define.js';
import './file-upload/define.js';
import './error-summary/define.js';
import './form/define.js';
import './radio/define.js';
import './radios/define.js';
import './select/define.js';
import './text-input/define.js';
import './textarea/define.js';

export { registerMessages } from './core/messages.js';
