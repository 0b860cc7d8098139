import '@nusa/elements/rupiah-input';
import { story } from '../support/story.js';

export default { title: 'Components/Rupiah input', component: 'nusa-rupiah-input' };

export const Default = story({
  id: '<nusa-rupiah-input label="Penghasilan per bulan, dalam rupiah" hint="Contoh: 1.500.000" name="penghasilan"></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="Monthly income, in rupiah" hint="For example, 1.500.000" name="penghasilan"></nusa-rupiah-input>',
});

export const InError = story({
  id: '<nusa-rupiah-input label="Penghasilan per bulan, dalam rupiah" error-message="Tulis jumlah seluruhnya dengan angka, misalnya 1.500.000, bukan 1,5 juta" name="penghasilan" value="1,5 juta"></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="Monthly income, in rupiah" error-message="Write the whole amount in digits, like 1.500.000, not 1,5 juta" name="penghasilan" value="1,5 juta"></nusa-rupiah-input>',
});

export const WithSuffix = story({
  id: '<nusa-rupiah-input label="Biaya sewa per bulan, dalam rupiah" suffix="per bulan" name="sewa" width="10"></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="Monthly rent, in rupiah" suffix="a month" name="sewa" width="10"></nusa-rupiah-input>',
});

export const Disabled = story({
  id: '<nusa-rupiah-input label="Retribusi, dalam rupiah" name="retribusi" value="1.500.000" disabled></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="Fee, in rupiah" name="retribusi" value="1.500.000" disabled></nusa-rupiah-input>',
});

export const OwnInput = story({
  id: '<nusa-rupiah-input label="Biaya sewa, dalam rupiah" hint="Contoh: 1.500.000"><input name="sewa" inputmode="numeric" /></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="Rent, in rupiah" hint="For example, 1.500.000"><input name="sewa" inputmode="numeric" /></nusa-rupiah-input>',
});

export const LongText = story({
  id: '<nusa-rupiah-input label="Jumlah seluruh penghasilan semua anggota keluarga yang tercantum dalam Kartu Keluarga, dalam rupiah" hint="Termasuk upah, hasil usaha, hasil panen, pensiun, dan kiriman dari anggota keluarga di tempat lain" error-message="Pakai titik untuk ribuan dan koma untuk sen, misalnya 1.500.000 atau 1.500,50" name="panjang" value="999.999.999.999.999"></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="The total income of all family members on the Kartu Keluarga, in rupiah" hint="Include wages, profits, harvests, pensions and money from family members elsewhere" error-message="Use dots for thousands and a comma for sen, like 1.500.000 or 1.500,50" name="panjang" value="999.999.999.999.999"></nusa-rupiah-input>',
});

export const BadInput = story({
  id: '<nusa-rupiah-input label="&lt;b&gt;Bukan&lt;/b&gt; markup" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-rupiah-input>',
  en: '<nusa-rupiah-input label="&lt;b&gt;Not&lt;/b&gt; markup" width="999" name="a b&quot;c" value="&lt;script&gt;"></nusa-rupiah-input>',
});
