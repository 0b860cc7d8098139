import '@nusa/elements/notification-banner';
import { story } from '../support/story.js';

export default { title: 'Components/Notification banner', component: 'nusa-notification-banner' };

export const Default = story({
  id: '<nusa-notification-banner><p>Layanan ini tutup pada 31 Maret 2027 pukul 20.00 sampai 23.00 WIB. <a href="/jadwal">Lihat jadwal</a></p></nusa-notification-banner>',
  en: '<nusa-notification-banner><p>This service is closed on 31 March 2027 from 20.00 to 23.00 WIB. <a href="/jadwal">See the schedule</a></p></nusa-notification-banner>',
});

export const Success = story({
  id: '<nusa-notification-banner type="success"><p><strong>Alamat Anda sudah diubah.</strong></p><p>Kami mengirim salinannya ke surel Anda.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner type="success"><p><strong>Your address has been changed.</strong></p><p>We have sent a copy to your email.</p></nusa-notification-banner>',
});

export const SuccessWithoutFocus = story({
  id: '<nusa-notification-banner type="success" disable-auto-focus><p>Draf Anda sudah disimpan.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner type="success" disable-auto-focus><p>Your draft has been saved.</p></nusa-notification-banner>',
});

export const SuccessThatIsARegion = story({
  id: '<nusa-notification-banner type="success" role="region"><p>Permohonan Anda bulan lalu disetujui.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner type="success" role="region"><p>Your application from last month was approved.</p></nusa-notification-banner>',
});

export const Alert = story({
  id: '<nusa-notification-banner role="alert" title-text="Sesi Anda hampir habis" disable-auto-focus><p>Simpan jawaban Anda sebelum pukul 14.20.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner role="alert" title-text="Your session is about to end" disable-auto-focus><p>Save your answers before 14.20.</p></nusa-notification-banner>',
});

export const OwnTitle = story({
  id: '<nusa-notification-banner title-text="Perubahan jadwal" title-heading-level="3"><p>Mulai Senin kantor buka pukul 08.00.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner title-text="New opening hours" title-heading-level="3"><p>From Monday the office opens at 08.00.</p></nusa-notification-banner>',
});

export const TitleWithMarkup = story({
  id: '<nusa-notification-banner><span slot="title">Dari <abbr title="Kependudukan dan Pencatatan Sipil">Dukcapil</abbr></span><p>Data Anda cocok.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner><span slot="title">From <abbr title="Kependudukan dan Pencatatan Sipil">Dukcapil</abbr></span><p>Your data match.</p></nusa-notification-banner>',
});

export const LevelThatDoesNotExist = story({
  id: '<nusa-notification-banner title-heading-level="9"><p>Judul ini tetap tingkat 2.</p></nusa-notification-banner>',
  en: '<nusa-notification-banner title-heading-level="9"><p>This title stays at level 2.</p></nusa-notification-banner>',
});
