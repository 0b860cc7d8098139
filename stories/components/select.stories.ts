import '@nusa/elements/select';
import { story } from '../support/story.js';

export default { title: 'Components/Select', component: 'nusa-select' };

export const Default = story({
  id: `<nusa-select label="Provinsi">
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32">Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option></select>
</nusa-select>`,
  en: `<nusa-select label="Province">
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32">West Java</option><option value="34">Special Region of Yogyakarta</option></select>
</nusa-select>`,
});

export const WithHint = story({
  id: `<nusa-select label="Provinsi" hint="Sesuai KTP">
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32">Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option></select>
</nusa-select>`,
  en: `<nusa-select label="Province" hint="As on your KTP">
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32">West Java</option><option value="34">Special Region of Yogyakarta</option></select>
</nusa-select>`,
});

export const InError = story({
  id: `<nusa-select label="Provinsi" error-message="Pilih provinsi">
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32">Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option></select>
</nusa-select>`,
  en: `<nusa-select label="Province" error-message="Select a province">
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32">West Java</option><option value="34">Special Region of Yogyakarta</option></select>
</nusa-select>`,
});

export const Disabled = story({
  id: `<nusa-select label="Provinsi" disabled>
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32">Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option></select>
</nusa-select>`,
  en: `<nusa-select label="Province" disabled>
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32">West Java</option><option value="34">Special Region of Yogyakarta</option></select>
</nusa-select>`,
});

export const Selected = story({
  id: `<nusa-select label="Provinsi">
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32" selected>Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option></select>
</nusa-select>`,
  en: `<nusa-select label="Province">
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32" selected>West Java</option><option value="34">Special Region of Yogyakarta</option></select>
</nusa-select>`,
});

export const PageHeading = story({
  id: `<nusa-select label="Anda tinggal di provinsi mana?" label-size="xl" page-heading>
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32">Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option></select>
</nusa-select>`,
  en: `<nusa-select label="Which province do you live in?" label-size="xl" page-heading>
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32">West Java</option><option value="34">Special Region of Yogyakarta</option></select>
</nusa-select>`,
});

export const LongText = story({
  id: `<nusa-select label="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai">
  <select name="provinsi"><option value="">Pilih provinsi</option><option value="31">DKI Jakarta</option><option value="32">Jawa Barat</option><option value="34">Daerah Istimewa Yogyakarta</option><option selected>Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai</option></select>
</nusa-select>`,
  en: `<nusa-select label="Explain in full why you are applying and what the letter will be used for, including who will receive it">
  <select name="provinsi"><option value="">Choose a province</option><option value="31">DKI Jakarta</option><option value="32">West Java</option><option value="34">Special Region of Yogyakarta</option><option selected>Explain in full why you are applying and what the letter will be used for, including who will receive it</option></select>
</nusa-select>`,
});

export const BadInput = story({
  id: `<nusa-select label="&lt;b&gt;Bukan&lt;/b&gt; markup" value="tidak ada">
  <select name="provinsi"><option>&lt;i&gt;Satu&lt;/i&gt;</option></select>
</nusa-select>`,
  en: `<nusa-select label="&lt;b&gt;Not&lt;/b&gt; markup" value="none">
  <select name="provinsi"><option>&lt;i&gt;One&lt;/i&gt;</option></select>
</nusa-select>`,
});
