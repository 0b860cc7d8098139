import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('official-site-banner', {
  id: {
    statement: 'Situs resmi %{organisation}',
    government: 'Pemerintah Indonesia',
    summary: 'Cara mengenalinya',
    'go.id': 'Alamatnya berakhiran .go.id. Hanya instansi pemerintah yang bisa memakai alamat itu.',
    'desa.id': 'Alamatnya berakhiran .desa.id. Hanya pemerintah desa yang bisa memakai alamat itu.',
    secure:
      'Alamatnya diawali “https”. Dengan begitu, orang lain tidak bisa membaca yang Anda kirim. Isi data pribadi hanya di situs resmi seperti ini.',
  },
  en: {
    statement: 'An official website of %{organisation}',
    government: 'the Government of Indonesia',
    summary: 'How you know',
    'go.id': 'Its address ends in .go.id. Only government bodies can use that address.',
    'desa.id': 'Its address ends in .desa.id. Only village governments can use that address.',
    secure:
      'Its address begins with “https”. That way nobody else can read what you send. Give personal data only on official websites like this one.',
  },
});
