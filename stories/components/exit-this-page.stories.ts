import '@nusa/elements/exit-this-page';
import { story } from '../support/story.js';

export default {
  title: 'Components/Exit this page',
  component: 'nusa-exit-this-page',
  parameters: {
    withoutScript:
      'Three presses of Shift, and the status that announces them, need JavaScript. Without it there is only the link.',
  },
};

export const Default = story({
  id: '<nusa-exit-this-page></nusa-exit-this-page>',
  en: '<nusa-exit-this-page></nusa-exit-this-page>',
});

export const OwnAddressAndText = story({
  id: '<nusa-exit-this-page label="Tinggalkan halaman ini" redirect-url="https://id.wikipedia.org"></nusa-exit-this-page>',
  en: '<nusa-exit-this-page label="Leave this page" redirect-url="https://en.wikipedia.org"></nusa-exit-this-page>',
});

export const OwnLink = story({
  id: '<nusa-exit-this-page><a href="https://www.bmkg.go.id">Keluar dari halaman ini <strong>sekarang</strong></a></nusa-exit-this-page>',
  en: '<nusa-exit-this-page><a href="https://www.bmkg.go.id">Exit this page <strong>now</strong></a></nusa-exit-this-page>',
});

export const OnAPage = story({
  id: `
    <nusa-exit-this-page></nusa-exit-this-page>
    <div class="nusa-prose">
      <h1>Jika Anda mengalami kekerasan di rumah</h1>
      <p>Anda dapat berbicara dengan petugas kami tanpa menyebut nama. Tekan Shift tiga kali untuk meninggalkan halaman ini dengan cepat.</p>
    </div>
  `,
  en: `
    <nusa-exit-this-page></nusa-exit-this-page>
    <div class="nusa-prose">
      <h1>If you are being hurt at home</h1>
      <p>You can talk to our staff without giving your name. Press Shift three times to leave this page quickly.</p>
    </div>
  `,
});

export const LongText = story({
  id: '<nusa-exit-this-page label="Tinggalkan halaman ini sekarang juga dan buka halaman prakiraan cuaca supaya orang lain tidak melihatnya"></nusa-exit-this-page>',
  en: '<nusa-exit-this-page label="Leave this page right now and open the weather forecast instead, so that nobody else sees it"></nusa-exit-this-page>',
});
