import '@nusa/elements/character-count';
import { story } from '../support/story.js';

export default {
  title: 'Components/Character count',
  component: 'nusa-character-count',
  parameters: { withoutScript: 'The count needs JavaScript. Without it the limit is shown.' },
};

export const Default = story({
  id: '<nusa-character-count label="Ceritakan kejadiannya" name="cerita" maxlength="2000"></nusa-character-count>',
  en: '<nusa-character-count label="Tell us what happened" name="cerita" maxlength="2000"></nusa-character-count>',
});

export const WithHint = story({
  id: '<nusa-character-count label="Ceritakan kejadiannya" hint="Jangan tulis nomor kartu" name="cerita" maxlength="2000" value="Halo"></nusa-character-count>',
  en: '<nusa-character-count label="Tell us what happened" hint="Do not include card numbers" name="cerita" maxlength="2000" value="Hello"></nusa-character-count>',
});

export const OverLimit = story({
  id: '<nusa-character-count label="Ringkasan" name="ringkasan" maxlength="10" rows="2" value="Melamar pekerjaan"></nusa-character-count>',
  en: '<nusa-character-count label="Summary" name="ringkasan" maxlength="10" rows="2" value="Applying for a job"></nusa-character-count>',
});

export const InError = story({
  id: '<nusa-character-count label="Ringkasan" error-message="Masukkan ringkasan" name="ringkasan" maxlength="200"></nusa-character-count>',
  en: '<nusa-character-count label="Summary" error-message="Enter a summary" name="ringkasan" maxlength="200"></nusa-character-count>',
});

export const Words = story({
  id: '<nusa-character-count label="Ringkasan" name="ringkasan" maxlength="50" count-type="words"></nusa-character-count>',
  en: '<nusa-character-count label="Summary" name="ringkasan" maxlength="50" count-type="words"></nusa-character-count>',
});

export const Characters = story({
  id: '<nusa-character-count label="Nama panggilan" hint="Emoji dihitung satu" name="panggilan" maxlength="20" rows="2" count-type="characters" value="👩‍🌾"></nusa-character-count>',
  en: '<nusa-character-count label="Nickname" hint="An emoji counts as one" name="panggilan" maxlength="20" rows="2" count-type="characters" value="👩‍🌾"></nusa-character-count>',
});

export const Threshold = story({
  id: '<nusa-character-count label="Keperluan" hint="Sisanya muncul setelah 75% terisi" name="keperluan" maxlength="40" threshold="75" rows="2"></nusa-character-count>',
  en: '<nusa-character-count label="Purpose" hint="The count appears once 75% is used" name="keperluan" maxlength="40" threshold="75" rows="2"></nusa-character-count>',
});

export const OwnTexts = story({
  id: '<nusa-character-count label="Keperluan" name="keperluan" maxlength="40" rows="2" characters-under-limit-text="Masih ada %{count} huruf" characters-over-limit-text="%{count} huruf terlalu banyak"></nusa-character-count>',
  en: '<nusa-character-count label="Purpose" name="keperluan" maxlength="40" rows="2" characters-under-limit-text="%{count} letters left" characters-over-limit-text="%{count} letters too many"></nusa-character-count>',
});

export const Disabled = story({
  id: '<nusa-character-count label="Keperluan" name="keperluan" maxlength="40" value="Melamar pekerjaan" disabled></nusa-character-count>',
  en: '<nusa-character-count label="Purpose" name="keperluan" maxlength="40" value="Applying for a job" disabled></nusa-character-count>',
});

export const OwnTextarea = story({
  id: '<nusa-character-count label="Keperluan" maxlength="40"><textarea name="keperluan" rows="3">Melamar pekerjaan</textarea></nusa-character-count>',
  en: '<nusa-character-count label="Purpose" maxlength="40"><textarea name="keperluan" rows="3">Applying for a job</textarea></nusa-character-count>',
});

export const BadInput = story({
  id: '<nusa-character-count label="Tanpa batas" name="x" maxlength="banyak" threshold="x"></nusa-character-count>',
  en: '<nusa-character-count label="No limit" name="x" maxlength="many" threshold="x"></nusa-character-count>',
});
