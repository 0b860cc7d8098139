import '@nusa/elements/radios';
import '@nusa/elements/radio';
import { story } from '../support/story.js';

export default { title: 'Components/Radio', component: 'nusa-radio' };

export const Default = story({
  id: `<nusa-radios legend="Apakah Anda tinggal di sini?" name="tinggal">
  <nusa-radio value="ya" label="Ya"></nusa-radio>
  <nusa-radio value="tidak" label="Tidak"></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Do you live here?" name="tinggal">
  <nusa-radio value="ya" label="Yes"></nusa-radio>
  <nusa-radio value="tidak" label="No"></nusa-radio>
</nusa-radios>`,
});

export const OwnInput = story({
  id: `<nusa-radios legend="Apakah Anda tinggal di sini?" name="tinggal">
  <nusa-radio label="Ya"><input type="radio" value="ya" /></nusa-radio>
  <nusa-radio label="Tidak"><input type="radio" value="tidak" /></nusa-radio>
</nusa-radios>`,
  en: `<nusa-radios legend="Do you live here?" name="tinggal">
  <nusa-radio label="Yes"><input type="radio" value="ya" /></nusa-radio>
  <nusa-radio label="No"><input type="radio" value="tidak" /></nusa-radio>
</nusa-radios>`,
});
