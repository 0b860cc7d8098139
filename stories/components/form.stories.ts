import '@nusa/elements/button';
import '@nusa/elements/error-summary';
import '@nusa/elements/form';
import '@nusa/elements/radio';
import '@nusa/elements/radios';
import '@nusa/elements/text-input';
import { story } from '../support/story.js';

export default { title: 'Components/Form', component: 'nusa-form' };

export const RecoverFromErrors = story({
  id: `<nusa-form>
  <form action="#" method="get">
    <nusa-error-summary></nusa-error-summary>
    <nusa-text-input label="Berapa NIK Anda?" message-label="NIK" hint="16 angka di KTP" name="nik" inputmode="numeric" width="20" pattern="[0-9]{16}" pattern-message="NIK harus 16 angka" required></nusa-text-input>
    <nusa-radios legend="Untuk siapa surat ini?" name="untuk" required required-message="Pilih untuk siapa surat ini">
      <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
      <nusa-radio value="lain" label="Orang lain">
        <nusa-text-input label="Nama lengkapnya" name="nama-lain" required></nusa-text-input>
      </nusa-radio>
    </nusa-radios>
    <nusa-button label="Lanjutkan"></nusa-button>
  </form>
</nusa-form>`,
  en: `<nusa-form>
  <form action="#" method="get">
    <nusa-error-summary></nusa-error-summary>
    <nusa-text-input label="What is your NIK?" message-label="NIK" hint="16 digits on your KTP" name="nik" inputmode="numeric" width="20" pattern="[0-9]{16}" pattern-message="NIK must be 16 digits" required></nusa-text-input>
    <nusa-radios legend="Who is the letter for?" name="untuk" required required-message="Select who the letter is for">
      <nusa-radio value="sendiri" label="Myself"></nusa-radio>
      <nusa-radio value="lain" label="Somebody else">
        <nusa-text-input label="Their full name" name="nama-lain" required></nusa-text-input>
      </nusa-radio>
    </nusa-radios>
    <nusa-button label="Continue"></nusa-button>
  </form>
</nusa-form>`,
});

export const ErrorsFromTheServer = story({
  id: `<nusa-form>
  <form action="#" method="get">
    <nusa-error-summary disable-auto-focus></nusa-error-summary>
    <nusa-text-input label="NIK" name="nik" width="20" value="3171 0145 0890" error-message="NIK harus 16 angka"></nusa-text-input>
    <nusa-button label="Lanjutkan"></nusa-button>
  </form>
</nusa-form>`,
  en: `<nusa-form>
  <form action="#" method="get">
    <nusa-error-summary disable-auto-focus></nusa-error-summary>
    <nusa-text-input label="NIK" name="nik" width="20" value="3171 0145 0890" error-message="NIK must be 16 digits"></nusa-text-input>
    <nusa-button label="Continue"></nusa-button>
  </form>
</nusa-form>`,
});
