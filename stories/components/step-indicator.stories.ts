import '@nusa/elements/step-indicator';
import { story } from '../support/story.js';

export default { title: 'Components/Step indicator', component: 'nusa-step-indicator' };

export const Default = story({
  id: `<nusa-step-indicator>
  <ol>
    <li><a href="#data">Data diri</a></li>
    <li aria-current="step">Alamat</li>
    <li>Dokumen</li>
    <li>Periksa dan kirim</li>
  </ol>
</nusa-step-indicator>`,
  en: `<nusa-step-indicator>
  <ol>
    <li><a href="#data">About you</a></li>
    <li aria-current="step">Address</li>
    <li>Documents</li>
    <li>Check and send</li>
  </ol>
</nusa-step-indicator>`,
});

export const FirstStep = story({
  id: '<nusa-step-indicator current="1"><ol><li>Data diri</li><li>Alamat</li><li>Kirim</li></ol></nusa-step-indicator>',
  en: '<nusa-step-indicator current="1"><ol><li>About you</li><li>Address</li><li>Send</li></ol></nusa-step-indicator>',
});

export const LastStep = story({
  id: '<nusa-step-indicator current="3"><ol><li>Data diri</li><li>Alamat</li><li>Kirim</li></ol></nusa-step-indicator>',
  en: '<nusa-step-indicator current="3"><ol><li>About you</li><li>Address</li><li>Send</li></ol></nusa-step-indicator>',
});

export const LongText = story({
  id: '<nusa-step-indicator current="2"><ol><li>Data pemohon dan penanggung jawab</li><li>Alamat tempat usaha dan tempat tinggal pemohon</li><li>Dokumen pendukung</li><li>Pertanggungjawaban</li><li>Periksa jawaban</li><li>Kirim</li></ol></nusa-step-indicator>',
  en: '<nusa-step-indicator current="2"><ol><li>The applicant and the person responsible</li><li>Address of the business and of the applicant’s home</li><li>Supporting documents</li><li>Responsibilities</li><li>Check your answers</li><li>Send</li></ol></nusa-step-indicator>',
});
