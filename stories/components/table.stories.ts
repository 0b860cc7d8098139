import '@nusa/elements/table';
import { story } from '../support/story.js';

export default { title: 'Components/Table', component: 'nusa-table' };

export const Default = story({
  id: `<nusa-table responsive="scroll">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan</th><th scope="col" class="nusa-numeric">Legalisasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table responsive="scroll">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate</th><th scope="col" class="nusa-numeric">Legalisation</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const WithoutCaptionAndHead = story({
  id: `<nusa-table responsive="scroll">
  <table>
    <tbody>
      <tr><td>Januari</td><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><td>Februari</td><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><td>Maret</td><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table responsive="scroll">
  <table>
    <tbody>
      <tr><td>January</td><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><td>February</td><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><td>March</td><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const CaptionSizes = story({
  id: `<nusa-table caption-size="l" responsive="scroll">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan</th><th scope="col" class="nusa-numeric">Legalisasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table caption-size="l" responsive="scroll">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate</th><th scope="col" class="nusa-numeric">Legalisation</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const Stacked = story({
  id: `<nusa-table responsive="stack">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan</th><th scope="col" class="nusa-numeric">Legalisasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table responsive="stack">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate</th><th scope="col" class="nusa-numeric">Legalisation</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const Scrolling = story({
  id: `<nusa-table responsive="scroll">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan pindah antarkabupaten</th><th scope="col" class="nusa-numeric">Legalisasi-fotokopi-dokumen-kependudukan</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table responsive="scroll">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate of moving between regencies</th><th scope="col" class="nusa-numeric">Legalisation-of-copies-of-civil-documents</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const SmallText = story({
  id: `<nusa-table small-text-until-tablet responsive="scroll">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan</th><th scope="col" class="nusa-numeric">Legalisasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table small-text-until-tablet responsive="scroll">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate</th><th scope="col" class="nusa-numeric">Legalisation</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const Sortable = story(
  {
    id: `<nusa-table sortable responsive="scroll">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan</th><th scope="col" class="nusa-numeric">Legalisasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
    en: `<nusa-table sortable responsive="scroll">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate</th><th scope="col" class="nusa-numeric">Legalisation</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  },
  { withoutScript: 'The buttons that sort in the browser need JavaScript.' },
);

export const SortableAndStacked = story(
  {
    id: `<nusa-table sortable responsive="stack">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan</th><th scope="col" class="nusa-numeric">Legalisasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
    en: `<nusa-table sortable responsive="stack">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate</th><th scope="col" class="nusa-numeric">Legalisation</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  },
  { withoutScript: 'The buttons that sort in the browser need JavaScript.' },
);

export const SortedByTheServer = story({
  id: `<nusa-table responsive="scroll">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col" aria-sort="ascending"><a href="?urut=1">Bulan</a></th><th scope="col" aria-sort="none" class="nusa-numeric"><a href="?urut=2">Surat keterangan</a></th><th scope="col" aria-sort="none" class="nusa-numeric"><a href="?urut=3">Legalisasi</a></th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table responsive="scroll">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col" aria-sort="ascending"><a href="?urut=1">Month</a></th><th scope="col" aria-sort="none" class="nusa-numeric"><a href="?urut=2">Certificate</a></th><th scope="col" aria-sort="none" class="nusa-numeric"><a href="?urut=3">Legalisation</a></th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});

export const LongText = story({
  id: `<nusa-table responsive="stack">
  <table>
    <caption>Tarif layanan</caption>
    <thead><tr><th scope="col">Bulan</th><th scope="col" class="nusa-numeric">Surat keterangan pindah antarkabupaten</th><th scope="col" class="nusa-numeric">Legalisasi-fotokopi-dokumen-kependudukan</th></tr></thead>
    <tbody>
      <tr><th scope="row">Januari</th><td class="nusa-numeric">Rp85.000</td><td class="nusa-numeric">Rp9.500</td></tr>
      <tr><th scope="row">Februari</th><td class="nusa-numeric">Rp75.000</td><td class="nusa-numeric">Rp5.500</td></tr>
      <tr><th scope="row">Maret</th><td class="nusa-numeric">Rp165.000</td><td class="nusa-numeric">Rp12.500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
  en: `<nusa-table responsive="stack">
  <table>
    <caption>Fees</caption>
    <thead><tr><th scope="col">Month</th><th scope="col" class="nusa-numeric">Certificate of moving between regencies</th><th scope="col" class="nusa-numeric">Legalisation-of-copies-of-civil-documents</th></tr></thead>
    <tbody>
      <tr><th scope="row">January</th><td class="nusa-numeric">Rp85,000</td><td class="nusa-numeric">Rp9,500</td></tr>
      <tr><th scope="row">February</th><td class="nusa-numeric">Rp75,000</td><td class="nusa-numeric">Rp5,500</td></tr>
      <tr><th scope="row">March</th><td class="nusa-numeric">Rp165,000</td><td class="nusa-numeric">Rp12,500</td></tr>
    </tbody>
  </table>
</nusa-table>`,
});
