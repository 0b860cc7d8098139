import { define } from '../base/define.js';
import { NusaFileUpload } from './file-upload.js';

define('nusa-file-upload', NusaFileUpload);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-file-upload': NusaFileUpload;
  }
}
