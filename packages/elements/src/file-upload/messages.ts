import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('file-upload', {
  id: {
    chooseFilesButton: 'Pilih berkas',
    dropInstruction: 'atau taruh berkas di sini',
    noFileChosen: 'Belum ada berkas dipilih',
    multipleFilesChosen: '%{count} berkas dipilih',
    enteredDropZone: 'Masuk ke area taruh berkas',
    leftDropZone: 'Keluar dari area taruh berkas',
  },
  en: {
    chooseFilesButton: 'Choose file',
    dropInstruction: 'or drop file',
    noFileChosen: 'No file chosen',
    multipleFilesChosen: { one: '%{count} file chosen', other: '%{count} files chosen' },
    enteredDropZone: 'Entered drop zone',
    leftDropZone: 'Left drop zone',
  },
});
