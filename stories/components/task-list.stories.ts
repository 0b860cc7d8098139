import '@nusa/elements/task-list';
import { story } from '../support/story.js';

export default { title: 'Components/Task list', component: 'nusa-task-list' };

export const Default = story({
  id: `<nusa-task-list>
  <ul>
    <li><a href="/data-diri">Data diri</a><span>Selesai</span></li>
    <li><a href="/alamat">Alamat</a><span>Belum lengkap</span></li>
    <li><a href="/dokumen">Dokumen</a><span>Belum lengkap</span></li>
  </ul>
</nusa-task-list>`,
  en: `<nusa-task-list>
  <ul>
    <li><a href="/data-diri">Your details</a><span>Completed</span></li>
    <li><a href="/alamat">Address</a><span>Incomplete</span></li>
    <li><a href="/dokumen">Documents</a><span>Incomplete</span></li>
  </ul>
</nusa-task-list>`,
});

export const WithHints = story({
  id: `<nusa-task-list>
  <ul>
    <li><a href="/data-diri">Data diri</a><span class="nusa-hint">Siapkan KTP Anda</span><span>Selesai</span></li>
    <li><a href="/alamat">Alamat</a><span class="nusa-hint">Alamat yang lama dan yang baru</span><span>Belum lengkap</span></li>
  </ul>
</nusa-task-list>`,
  en: `<nusa-task-list>
  <ul>
    <li><a href="/data-diri">Your details</a><span class="nusa-hint">Have your ID card ready</span><span>Completed</span></li>
    <li><a href="/alamat">Address</a><span class="nusa-hint">The old one and the new one</span><span>Incomplete</span></li>
  </ul>
</nusa-task-list>`,
});

export const CannotStartYet = story({
  id: `<nusa-task-list>
  <ul>
    <li><a href="/dokumen">Dokumen</a><span>Belum lengkap</span></li>
    <li><span>Pembayaran</span><span class="nusa-hint">Rp10.000 sampai Rp25.000</span><span class="nusa-cannot-start-yet">Belum bisa dimulai</span></li>
  </ul>
</nusa-task-list>`,
  en: `<nusa-task-list>
  <ul>
    <li><a href="/dokumen">Documents</a><span>Incomplete</span></li>
    <li><span>Payment</span><span class="nusa-hint">Rp10,000 to Rp25,000</span><span class="nusa-cannot-start-yet">Cannot start yet</span></li>
  </ul>
</nusa-task-list>`,
});

export const LongText = story({
  id: `<nusa-task-list>
  <ul>
    <li><a href="/a">Pernyataan tentang tempat tinggal di kabupaten atau kota lain dalam dua tahun terakhir</a><span class="nusa-hint">Isi semua tempat tinggal, juga yang hanya Anda tinggali selama beberapa bulan</span><span>Menungguverifikasipetugaskelurahan</span></li>
  </ul>
</nusa-task-list>`,
  en: `<nusa-task-list>
  <ul>
    <li><a href="/a">Statement about where you lived in another regency or city within the last two years</a><span class="nusa-hint">Include every place, even if you lived there for only a few months</span><span>Waitingforverificationbyanofficer</span></li>
  </ul>
</nusa-task-list>`,
});
