import { story, type StoryLanguage } from '../support/story.js';
import { servicePage } from './frame.js';

export default { title: 'Pages/Check answers', parameters: { controls: { disable: true } } };

const TEXTS = {
  id: {
    heading: 'Periksa jawaban Anda',
    change: 'Ubah',
    rows: [
      ['Untuk siapa', 'Diri sendiri', '/untuk-siapa', 'untuk siapa surat ini'],
      ['Nama lengkap', 'Siti Aminah', '/nama', 'nama lengkap'],
      ['NIK', '<span class="nusa-tabular">3171 0145 0890 0002</span>', '/nik', 'NIK'],
      ['Tanggal lahir', '5 Agustus 1990', '/lahir', 'tanggal lahir'],
      ['Alamat', 'Jalan Melati 12<br>RT 003/RW 005<br>Sidomulyo', '/alamat', 'alamat'],
    ],
    send: 'Kirim permohonan Anda',
    declaration: 'Dengan mengirim permohonan ini, Anda menyatakan bahwa jawaban Anda benar.',
    button: 'Setujui dan kirim',
  },
  en: {
    heading: 'Check your answers',
    change: 'Change',
    rows: [
      ['Who it is for', 'Myself', '/untuk-siapa', 'who the letter is for'],
      ['Full name', 'Siti Aminah', '/nama', 'full name'],
      ['NIK', '<span class="nusa-tabular">3171 0145 0890 0002</span>', '/nik', 'NIK'],
      ['Date of birth', '5 August 1990', '/lahir', 'date of birth'],
      ['Address', 'Jalan Melati 12<br>RT 003/RW 005<br>Sidomulyo', '/alamat', 'address'],
    ],
    send: 'Send your application',
    declaration: 'By sending this application, you confirm that your answers are correct.',
    button: 'Accept and send',
  },
};

function page(language: StoryLanguage): string {
  const { heading, change, rows, send, declaration, button } = TEXTS[language];
  const list = rows.map(
    ([key, value, href, what]) => `    <div>
      <dt>${key}</dt>
      <dd>${value}</dd>
      <dd><a href="${href}">${change}<span class="nusa-visually-hidden"> ${what}</span></a></dd>
    </div>`,
  );
  return servicePage(
    language,
    `<h1>${heading}</h1>
<nusa-summary-list>
  <dl>
${list.join('\n')}
  </dl>
</nusa-summary-list>
<h2>${send}</h2>
<p>${declaration}</p>
<form method="post" action="/periksa">
  <nusa-button label="${button}" prevent-double-click></nusa-button>
</form>`,
    '/alamat',
  );
}

/** All answers, each with a link to change it, before people submit them. */
export const Default = story({ id: page('id'), en: page('en') }, { layout: 'fullscreen' });
