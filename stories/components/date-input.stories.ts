import '@nusa/elements/date-input';
import { story } from '../support/story.js';

export default { title: 'Components/Date input', component: 'nusa-date-input' };

export const Default = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" hint="Contoh: 17 8 1990" autocomplete="bday"></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" hint="For example, 17 8 1990" autocomplete="bday"></nusa-date-input>',
});

export const Filled = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" value="1990-08-17"></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" value="1990-08-17"></nusa-date-input>',
});

export const MonthByName = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" day-value="17" month-value="September" year-value="1990"></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" day-value="17" month-value="September" year-value="1990"></nusa-date-input>',
});

export const InError = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" error-message="Masukkan tanggal lahir"></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" error-message="Enter your date of birth"></nusa-date-input>',
});

export const OnePartInError = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" error-message="Tanggal lahir harus memuat tahun" error-fields="year" day-value="17" month-value="8"></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" error-message="Date of birth must include a year" error-fields="year" day-value="17" month-value="8"></nusa-date-input>',
});

export const Disabled = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" value="1990-08-17" disabled></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" value="1990-08-17" disabled></nusa-date-input>',
});

export const PageHeading = story({
  id: '<nusa-date-input legend="Kapan Anda lahir?" name="lahir" legend-size="xl" page-heading hint="Contoh: 17 8 1990"></nusa-date-input>',
  en: '<nusa-date-input legend="When were you born?" name="lahir" legend-size="xl" page-heading hint="For example, 17 8 1990"></nusa-date-input>',
});

export const MonthAndYear = story({
  id: '<nusa-date-input legend="Sejak kapan Anda tinggal di sini?" name="sejak" parts="month year"></nusa-date-input>',
  en: '<nusa-date-input legend="Since when have you lived here?" name="sejak" parts="month year"></nusa-date-input>',
});

export const LongText = story({
  id: '<nusa-date-input legend="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" error-message="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" name="panjang"></nusa-date-input>',
  en: '<nusa-date-input legend="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it" error-message="Explain in full why you are applying and what the letter will be used for, including who will receive it" name="panjang"></nusa-date-input>',
});

export const BadInput = story({
  id: '<nusa-date-input legend="&lt;b&gt;Bukan&lt;/b&gt; markup" name="x" value="kemarin" error-fields="z"></nusa-date-input>',
  en: '<nusa-date-input legend="&lt;b&gt;Not&lt;/b&gt; markup" name="x" value="yesterday" error-fields="z"></nusa-date-input>',
});

export const InputsOfYourOwn = story({
  id: `<nusa-date-input legend="Kapan paspor terbit?" hint="Contoh: 3 2007" control-id="paspor" parts="month year" error-message="Masukkan tahun terbit" error-fields="year">
  <div slot="input"><label for="paspor-month">Bulan terbit</label><input name="paspor[bulan]" value="3" inputmode="numeric"></div>
  <div slot="input"><label for="paspor-year">Tahun terbit</label><input name="paspor[tahun]" inputmode="numeric"></div>
</nusa-date-input>`,
  en: `<nusa-date-input legend="When was your passport issued?" hint="For example, 3 2007" control-id="paspor" parts="month year" error-message="Enter the year of issue" error-fields="year">
  <div slot="input"><label for="paspor-month">Month of issue</label><input name="paspor[bulan]" value="3" inputmode="numeric"></div>
  <div slot="input"><label for="paspor-year">Year of issue</label><input name="paspor[tahun]" inputmode="numeric"></div>
</nusa-date-input>`,
});
