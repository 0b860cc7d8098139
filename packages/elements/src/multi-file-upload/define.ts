import { define } from '../base/define.js';
import { NusaMultiFileUpload } from './multi-file-upload.js';

define('nusa-multi-file-upload', NusaMultiFileUpload);

declare global {
  interface HTMLElementTagNameMap {
    'nusa-multi-file-upload': NusaMultiFileUpload;
  }
}
