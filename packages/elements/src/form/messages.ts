import { catalogue } from '../core/messages.js';

/** `%{label}` stands in the middle of a sentence, `%{Label}` at its start. */
export const text = catalogue('form', {
  id: {
    titlePrefix: 'Kesalahan: ',
    answer: 'jawaban untuk “%{question}”',
    required: 'Masukkan %{label}',
    requiredChoice: 'Pilih %{label}',
    requiredFile: 'Unggah %{label}',
    type: 'Tulis %{label} sesuai petunjuk',
    email: 'Masukkan alamat email, misalnya nama@contoh.id',
    url: 'Masukkan alamat web lengkap, misalnya https://contoh.go.id',
    number: '%{Label} harus berupa angka',
    pattern: 'Tulis %{label} sesuai petunjuk',
    minlength: '%{Label} harus paling sedikit %{limit} karakter',
    maxlength: '%{Label} harus paling banyak %{limit} karakter',
    min: '%{Label} harus %{limit} atau lebih',
    max: '%{Label} harus %{limit} atau kurang',
    step: '%{Label} harus kelipatan %{limit}',
  },
  en: {
    titlePrefix: 'Error: ',
    answer: 'the answer to “%{question}”',
    required: 'Enter %{label}',
    requiredChoice: 'Select %{label}',
    requiredFile: 'Upload %{label}',
    type: 'Enter %{label} as described',
    email: 'Enter an email address, like name@example.com',
    url: 'Enter a full web address, like https://example.go.id',
    number: '%{Label} must be a number',
    pattern: 'Enter %{label} as described',
    minlength: '%{Label} must be %{limit} characters or more',
    maxlength: '%{Label} must be %{limit} characters or fewer',
    min: '%{Label} must be %{limit} or more',
    max: '%{Label} must be %{limit} or less',
    step: '%{Label} must be a multiple of %{limit}',
  },
});
