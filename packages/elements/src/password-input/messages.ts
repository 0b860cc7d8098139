import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('password-input', {
  id: {
    showPassword: 'Tampilkan',
    hidePassword: 'Sembunyikan',
    showPasswordAriaLabel: 'Tampilkan kata sandi',
    hidePasswordAriaLabel: 'Sembunyikan kata sandi',
    passwordShownAnnouncement: 'Kata sandi Anda terlihat',
    passwordHiddenAnnouncement: 'Kata sandi Anda tersembunyi',
  },
  en: {
    showPassword: 'Show',
    hidePassword: 'Hide',
    showPasswordAriaLabel: 'Show password',
    hidePasswordAriaLabel: 'Hide password',
    passwordShownAnnouncement: 'Your password is visible',
    passwordHiddenAnnouncement: 'Your password is hidden',
  },
});
