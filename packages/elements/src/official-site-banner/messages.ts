import { catalogue } from '../i18n/messages.js';

export const messages = catalogue('official-site-banner', {
  id: {
    statement: 'Situs resmi %{organisation}',
    government: 'Pemerintah Indonesia',
    summary: 'Cara mengenalinya',
    'go.id':
      'Alamatnya berakhiran .go.id. Hanya instansi pemerintah yang bisa memakai akhiran itu.',
    'desa.id':
      'Alamatnya berakhiran .desa.id. Hanya pemerintah desa yang bisa memakai akhiran itu.',
    secure:
      'Alamatnya diawali “https”, sehingga orang lain tidak bisa membaca data yang Anda kirim. Isi data pribadi hanya di situs resmi seperti ini.',
  },
  en: {
    statement: 'An official website of %{organisation}',
    government: 'the Government of Indonesia',
    summary: 'How to tell',
    'go.id': 'Its address ends in .go.id, which only government bodies can use.',
    'desa.id': 'Its address ends in .desa.id, which only village governments can use.',
    secure:
      'Its address starts with “https”, so no one else can read what you send. Share personal data only on official websites like this one.',
  },
});
