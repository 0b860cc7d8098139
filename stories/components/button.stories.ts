import '@nusa/elements/button';
import { story } from '../support/story.js';

export default { title: 'Components/Button', component: 'nusa-button' };

const button = (id: string, en: string, attributes = '') =>
  story({
    id: `<nusa-button label="${id}"${attributes}></nusa-button>`,
    en: `<nusa-button label="${en}"${attributes}></nusa-button>`,
  });

export const Default = button('Lanjutkan', 'Continue');

export const Secondary = button('Simpan draf', 'Save draft', ' variant="secondary"');

export const Warning = button('Hapus permohonan', 'Delete application', ' variant="warning"');

export const Inverse = story({
  id: '<div class="story-on-brand"><nusa-button label="Masuk" variant="inverse"></nusa-button></div>',
  en: '<div class="story-on-brand"><nusa-button label="Sign in" variant="inverse"></nusa-button></div>',
});

export const Start = button('Mulai sekarang', 'Start now', ' href="/mulai" start');

export const Link = button('Lihat permohonan', 'See your application', ' href="/permohonan"');

export const Disabled = button('Kirim', 'Submit', ' disabled');

export const PreventDoubleClick = story({
  id: '<form action="/bayar" method="post"><nusa-button label="Bayar" prevent-double-click></nusa-button></form>',
  en: '<form action="/bayar" method="post"><nusa-button label="Pay" prevent-double-click></nusa-button></form>',
});

export const Group = story({
  id: '<div class="nusa-button-group"><nusa-button label="Lanjutkan"></nusa-button><nusa-button label="Simpan draf" variant="secondary"></nusa-button><a href="/batal">Batal</a></div>',
  en: '<div class="nusa-button-group"><nusa-button label="Continue"></nusa-button><nusa-button label="Save draft" variant="secondary"></nusa-button><a href="/batal">Cancel</a></div>',
});

export const AuthorsButton = story({
  id: '<nusa-button><button name="tindakan" value="kirim">Kirim <b>permohonan</b></button></nusa-button>',
  en: '<nusa-button><button name="tindakan" value="kirim">Submit your <b>application</b></button></nusa-button>',
});

export const LongText = button(
  'Saya menyetujui pernyataan ini dan mengirim permohonan surat keterangan domisili',
  'I agree with this statement and submit the application for a certificate of domicile',
);

export const UnknownVariant = button('Lanjutkan', 'Continue', ' variant="ungu"');
