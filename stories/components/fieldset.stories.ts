import '@nusa/elements/error-message';
import '@nusa/elements/fieldset';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Fieldset', component: 'nusa-fieldset' };

export const Default = story({
  id: `<nusa-fieldset legend="Alamat Anda" legend-size="m">
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Your address" legend-size="m">
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const WithHint = story({
  id: `<nusa-fieldset legend="Alamat Anda" legend-size="m" hint="Tempat tinggal sekarang">
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Your address" legend-size="m" hint="Where you live now">
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const InError = story({
  id: `<nusa-fieldset legend="Alamat Anda" legend-size="m" error-message="Lengkapi alamat Anda">
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Your address" legend-size="m" error-message="Complete your address">
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const Disabled = story({
  id: `<nusa-fieldset legend="Alamat Anda" legend-size="m" disabled>
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Your address" legend-size="m" disabled>
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const PageHeading = story({
  id: `<nusa-fieldset legend="Di mana Anda tinggal?" legend-size="xl" page-heading>
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Where do you live?" legend-size="xl" page-heading>
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const RichText = story({
  id: `<nusa-fieldset legend-size="m">
  <span slot="legend">Alamat <em>sementara</em></span>
  <span slot="hint">Bukan alamat di <b>KTP</b></span>
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend-size="m">
  <span slot="legend">Your <em>temporary</em> address</span>
  <span slot="hint">Not the one on your <b>KTP</b></span>
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const LongText = story({
  id: `<nusa-fieldset legend="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai" hint="Jelaskan secara lengkap alasan Anda mengajukan permohonan ini dan untuk keperluan apa surat tersebut akan dipakai">
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="Kota atau kabupaten" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Explain in full why you are applying and what the letter will be used for, including who will receive it" hint="Explain in full why you are applying and what the letter will be used for, including who will receive it">
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
  <nusa-text-input label="City" name="kota" width="20"></nusa-text-input>
</nusa-fieldset>`,
});

export const ErrorWithMarkup = story({
  id: `<nusa-fieldset legend="Alamat Anda" legend-size="m" error-message="Lengkapi alamat Anda">
  <nusa-error-message slot="error-message">Lengkapi <b>alamat</b> Anda</nusa-error-message>
  <nusa-text-input label="Jalan" name="jalan" autocomplete="street-address"></nusa-text-input>
</nusa-fieldset>`,
  en: `<nusa-fieldset legend="Your address" legend-size="m" error-message="Complete your address">
  <nusa-error-message slot="error-message">Complete your <b>address</b></nusa-error-message>
  <nusa-text-input label="Street" name="jalan" autocomplete="street-address"></nusa-text-input>
</nusa-fieldset>`,
});
