import '@nusa/elements/button';
import '@nusa/elements/cookie-banner';
import { story } from '../support/story.js';

export default { title: 'Components/Cookie banner', component: 'nusa-cookie-banner' };

export const Default = story({
  id: `
    <nusa-cookie-banner>
      <form method="post" action="/kuki">
        <h2>Kuki di layanan ini</h2>
        <p>Kami memakai kuki penting agar layanan ini dapat berfungsi.</p>
        <p>Kami ingin memasang kuki analitik untuk memahami cara Anda memakai layanan ini dan memperbaikinya.</p>
        <div class="nusa-button-group">
          <nusa-button label="Terima kuki analitik" variant="secondary" name="kuki" value="accept"></nusa-button>
          <nusa-button label="Tolak kuki analitik" variant="secondary" name="kuki" value="reject"></nusa-button>
          <a href="/kuki">Lihat kuki</a>
        </div>
      </form>
      <div slot="accepted" role="alert" hidden>
        <p>Anda menerima kuki analitik. Anda dapat <a href="/kuki">mengubah pengaturan kuki</a> kapan saja.</p>
        <nusa-button label="Sembunyikan pesan ini" variant="secondary" type="button"></nusa-button>
      </div>
      <div slot="rejected" role="alert" hidden>
        <p>Anda menolak kuki analitik. Anda dapat <a href="/kuki">mengubah pengaturan kuki</a> kapan saja.</p>
        <nusa-button label="Sembunyikan pesan ini" variant="secondary" type="button"></nusa-button>
      </div>
    </nusa-cookie-banner>
  `,
  en: `
    <nusa-cookie-banner>
      <form method="post" action="/kuki">
        <h2>Cookies on this service</h2>
        <p>We use some essential cookies to make this service work.</p>
        <p>We would like to set analytics cookies so we can understand how you use the service and make improvements.</p>
        <div class="nusa-button-group">
          <nusa-button label="Accept analytics cookies" variant="secondary" name="kuki" value="accept"></nusa-button>
          <nusa-button label="Reject analytics cookies" variant="secondary" name="kuki" value="reject"></nusa-button>
          <a href="/kuki">View cookies</a>
        </div>
      </form>
      <div slot="accepted" role="alert" hidden>
        <p>You have accepted analytics cookies. You can <a href="/kuki">change your cookie settings</a> at any time.</p>
        <nusa-button label="Hide cookie message" variant="secondary" type="button"></nusa-button>
      </div>
      <div slot="rejected" role="alert" hidden>
        <p>You have rejected analytics cookies. You can <a href="/kuki">change your cookie settings</a> at any time.</p>
        <nusa-button label="Hide cookie message" variant="secondary" type="button"></nusa-button>
      </div>
    </nusa-cookie-banner>
  `,
});

export const Accepted = story({
  id: `
    <nusa-cookie-banner>
      <form slot="accepted" method="post" action="/kuki">
        <div role="alert"><p>Anda menerima kuki analitik. Anda dapat <a href="/kuki">mengubah pengaturan kuki</a> kapan saja.</p></div>
        <nusa-button label="Sembunyikan pesan ini" variant="secondary" name="kuki" value="hide"></nusa-button>
      </form>
    </nusa-cookie-banner>
  `,
  en: `
    <nusa-cookie-banner>
      <form slot="accepted" method="post" action="/kuki">
        <div role="alert"><p>You have accepted analytics cookies. You can <a href="/kuki">change your cookie settings</a> at any time.</p></div>
        <nusa-button label="Hide cookie message" variant="secondary" name="kuki" value="hide"></nusa-button>
      </form>
    </nusa-cookie-banner>
  `,
});

export const EssentialCookiesOnly = story({
  id: `
    <nusa-cookie-banner label="Pemberitahuan kuki Kabupaten Contoh">
      <div>
        <h2>Kuki di layanan ini</h2>
        <p>Kami hanya memakai kuki penting agar layanan ini dapat berfungsi. <a href="/kuki">Lihat kuki</a></p>
      </div>
    </nusa-cookie-banner>
  `,
  en: `
    <nusa-cookie-banner label="Cookie notice of Kabupaten Contoh">
      <div>
        <h2>Cookies on this service</h2>
        <p>We only use cookies that this service needs to work. <a href="/kuki">View cookies</a></p>
      </div>
    </nusa-cookie-banner>
  `,
});

export const LongText = story({
  id: `
    <nusa-cookie-banner>
      <form method="post" action="/kuki">
        <h2>Kuki di layanan permohonan surat keterangan domisili Kecamatan Contoh Kabupaten Contoh Provinsi Contoh</h2>
        <p>Kami ingin memasang kuki analitik untuk memahami cara Anda memakai layanan ini dan memperbaikinya. Kuki itu tidak memuat nama, NIK, alamat, atau jawaban Anda, dan dihapus setelah satu tahun.</p>
        <div class="nusa-button-group">
          <nusa-button label="Terima kuki analitik untuk memperbaiki layanan ini" variant="secondary" name="kuki" value="accept"></nusa-button>
          <nusa-button label="Tolak kuki analitik untuk memperbaiki layanan ini" variant="secondary" name="kuki" value="reject"></nusa-button>
          <a href="/kuki">Lihat semua kuki dan untuk apa masing-masing dipakai</a>
        </div>
      </form>
    </nusa-cookie-banner>
  `,
  en: `
    <nusa-cookie-banner>
      <form method="post" action="/kuki">
        <h2>Cookies on the proof of residence service of the district of Contoh, regency of Contoh, province of Contoh</h2>
        <p>We would like to set analytics cookies so we can understand how you use the service and make improvements. They do not contain your name, your NIK, your address nor your answers, and are deleted after a year.</p>
        <div class="nusa-button-group">
          <nusa-button label="Accept analytics cookies to improve this service" variant="secondary" name="kuki" value="accept"></nusa-button>
          <nusa-button label="Reject analytics cookies to improve this service" variant="secondary" name="kuki" value="reject"></nusa-button>
          <a href="/kuki">View all cookies and what each is used for</a>
        </div>
      </form>
    </nusa-cookie-banner>
  `,
});
