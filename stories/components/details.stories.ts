import '@nusa/elements/details';
import { story } from '../support/story.js';

export default { title: 'Components/Details', component: 'nusa-details' };

export const Default = story({
  id: '<nusa-details summary="Di mana NIK saya?"><p>Di KTP, baris pertama, dan di Kartu Keluarga. NIK terdiri dari 16 angka.</p></nusa-details>',
  en: '<nusa-details summary="Where is my NIK?"><p>On your KTP, on the first line, and on your family card. A NIK has 16 digits.</p></nusa-details>',
});

export const Open = story({
  id: '<nusa-details summary="Di mana NIK saya?" open><p>Di KTP, baris pertama, dan di Kartu Keluarga. NIK terdiri dari 16 angka.</p></nusa-details>',
  en: '<nusa-details summary="Where is my NIK?" open><p>On your KTP, on the first line, and on your family card. A NIK has 16 digits.</p></nusa-details>',
});

export const SummaryWithMarkup = story({
  id: '<nusa-details><span slot="summary">Apa itu <abbr title="Kartu Keluarga">KK</abbr>?</span><p>Kartu yang memuat data seluruh anggota keluarga Anda.</p></nusa-details>',
  en: '<nusa-details><span slot="summary">What is a <abbr title="Kartu Keluarga">KK</abbr>?</span><p>The card that lists everyone in your family.</p></nusa-details>',
});

export const LongText = story({
  id: '<nusa-details summary="Saya tidak punya KTP dan tidak ada di Kartu Keluarga mana pun: apa yang dapat saya lakukan sebelum mengajukan permohonan ini?" open><p>Datanglah ke kantor Dukcapil dan bawa:</p><ul><li>akta kelahiran atau surat kenal lahir</li><li>surat pengantar dari RT</li></ul></nusa-details>',
  en: '<nusa-details summary="I have no KTP and I am not on any family card: what can I do before I make this application?" open><p>Go to the Dukcapil office and bring:</p><ul><li>your birth certificate or record of birth</li><li>a letter from your RT</li></ul></nusa-details>',
});

export const MarkupInTheAttribute = story({
  id: '<nusa-details summary="&lt;b&gt;Teks&lt;/b&gt; apa adanya"><p>Isi.</p></nusa-details>',
  en: '<nusa-details summary="&lt;b&gt;Text&lt;/b&gt; as it is"><p>Content.</p></nusa-details>',
});
