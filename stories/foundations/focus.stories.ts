import { story } from '../support/story.js';

export default { title: 'Foundations/Focus', parameters: { controls: { disable: true } } };

/** One focus style for everything, visible on white, on colours and on photographs. */
export const Controls = story({
  id: `<p>Tekan Tab untuk memindahkan fokus.</p>
<nusa-text-input label="Nama lengkap" name="nama"></nusa-text-input>
<nusa-radios legend="Untuk siapa surat ini?" name="untuk">
  <nusa-radio value="sendiri" label="Diri sendiri" checked></nusa-radio>
  <nusa-radio value="keluarga" label="Anggota keluarga"></nusa-radio>
</nusa-radios>
<nusa-button label="Lanjutkan"></nusa-button>
<nusa-button label="Simpan draf" variant="secondary"></nusa-button>
<nusa-button label="Hapus permohonan" variant="warning"></nusa-button>`,
  en: `<p>Press Tab to move the focus.</p>
<nusa-text-input label="Full name" name="nama"></nusa-text-input>
<nusa-radios legend="Who is this letter for?" name="untuk">
  <nusa-radio value="sendiri" label="Myself" checked></nusa-radio>
  <nusa-radio value="keluarga" label="A family member"></nusa-radio>
</nusa-radios>
<nusa-button label="Continue"></nusa-button>
<nusa-button label="Save draft" variant="secondary"></nusa-button>
<nusa-button label="Delete application" variant="warning"></nusa-button>`,
});

export const OnColour = story({
  id: `<p>Tekan Tab untuk memindahkan fokus.</p>
<div class="story-on-brand"><nusa-button label="Mulai" variant="inverse"></nusa-button></div>`,
  en: `<p>Press Tab to move the focus.</p>
<div class="story-on-brand"><nusa-button label="Start" variant="inverse"></nusa-button></div>`,
});
