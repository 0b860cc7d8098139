import '@nusa/elements/tag';
import { story } from '../support/story.js';

export default { title: 'Components/Tag', component: 'nusa-tag' };

export const Default = story({
  id: '<nusa-tag>Beta</nusa-tag>',
  en: '<nusa-tag>Beta</nusa-tag>',
});

export const Colours = story({
  id: `<nusa-tag variant="grey">Belum dimulai</nusa-tag>
<nusa-tag variant="green">Disetujui</nusa-tag>
<nusa-tag variant="teal">Dikirim</nusa-tag>
<nusa-tag variant="purple">Diterima</nusa-tag>
<nusa-tag variant="magenta">Mendesak</nusa-tag>
<nusa-tag variant="red">Ditolak</nusa-tag>
<nusa-tag variant="orange">Dalam verifikasi</nusa-tag>
<nusa-tag variant="yellow">Tertunda</nusa-tag>`,
  en: `<nusa-tag variant="grey">Not started</nusa-tag>
<nusa-tag variant="green">Approved</nusa-tag>
<nusa-tag variant="teal">Sent</nusa-tag>
<nusa-tag variant="purple">Received</nusa-tag>
<nusa-tag variant="magenta">Urgent</nusa-tag>
<nusa-tag variant="red">Rejected</nusa-tag>
<nusa-tag variant="orange">Being checked</nusa-tag>
<nusa-tag variant="yellow">Delayed</nusa-tag>`,
});

export const InAText = story({
  id: '<p class="nusa-prose">Permohonan DOM-2026-004217: <nusa-tag variant="orange">Dalam verifikasi</nusa-tag></p>',
  en: '<p class="nusa-prose">Application DOM-2026-004217: <nusa-tag variant="orange">Being checked</nusa-tag></p>',
});

export const LongText = story({
  id: '<nusa-tag variant="grey">Menunggu pemeriksaan oleh Dinas Kependudukan dan Pencatatan Sipil Kabupaten Contoh</nusa-tag>',
  en: '<nusa-tag variant="grey">Waiting for a check by the Population and Civil Registration Office of Kabupaten Contoh</nusa-tag>',
});

export const UnknownVariant = story({
  id: '<nusa-tag variant="pink">Warna yang tidak ada</nusa-tag>',
  en: '<nusa-tag variant="pink">A colour that does not exist</nusa-tag>',
});
