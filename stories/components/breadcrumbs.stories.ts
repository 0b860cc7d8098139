import '@nusa/elements/breadcrumbs';
import { story } from '../support/story.js';

export default { title: 'Components/Breadcrumbs', component: 'nusa-breadcrumbs' };

const LIST = {
  id: `<ol>
  <li><a href="/">Beranda</a></li>
  <li><a href="/kependudukan">Kependudukan</a></li>
  <li><a href="/kependudukan/surat">Surat keterangan</a></li>
  <li>Domisili</li>
</ol>`,
  en: `<ol>
  <li><a href="/">Home</a></li>
  <li><a href="/kependudukan">Population records</a></li>
  <li><a href="/kependudukan/surat">Certificates</a></li>
  <li>Domicile</li>
</ol>`,
};

const breadcrumbs = (attributes: string) =>
  story({
    id: `<nusa-breadcrumbs${attributes}>${LIST.id}</nusa-breadcrumbs>`,
    en: `<nusa-breadcrumbs${attributes}>${LIST.en}</nusa-breadcrumbs>`,
  });

export const Default = breadcrumbs('');

export const CollapseOnMobile = breadcrumbs(' collapse-on-mobile');

export const Inverse = story({
  id: `<div class="story-on-brand"><nusa-breadcrumbs inverse>${LIST.id}</nusa-breadcrumbs></div>`,
  en: `<div class="story-on-brand"><nusa-breadcrumbs inverse>${LIST.en}</nusa-breadcrumbs></div>`,
});

export const LastItemIsALink = story({
  id: '<nusa-breadcrumbs><ol><li><a href="/">Beranda</a></li><li><a href="/kependudukan">Kependudukan</a></li></ol></nusa-breadcrumbs>',
  en: '<nusa-breadcrumbs><ol><li><a href="/">Home</a></li><li><a href="/kependudukan">Population records</a></li></ol></nusa-breadcrumbs>',
});

export const OwnName = breadcrumbs(' label-text="Jalur dokumen"');

export const LongText = story({
  id: '<nusa-breadcrumbs><ol><li><a href="/">Beranda</a></li><li><a href="/a">Pencatatan perkawinan, perceraian, dan pengakuan anak bagi penduduk nonmuslim</a></li><li>Dokumen yang diperlukan sebelum datang ke kantor kecamatan</li></ol></nusa-breadcrumbs>',
  en: '<nusa-breadcrumbs><ol><li><a href="/">Home</a></li><li><a href="/a">Registration of marriage, divorce and acknowledgement of children for residents</a></li><li>Documents that you need before you visit the district office</li></ol></nusa-breadcrumbs>',
});
