import { FILE_TYPES, type FileType } from './file-type.js';

/** What a browser saves a download as: the extension follows the content, not the sent name. */
export function downloadName(name: string, type: FileType): string {
  return `${name.replace(/\.[^.]*$/, '') || 'berkas'}.${FILE_TYPES[type]}`;
}
