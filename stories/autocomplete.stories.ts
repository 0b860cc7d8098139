import '@nusa/elements/autocomplete';
import { story } from './support/story.js';

export default { title: 'Components/Autocomplete', component: 'nusa-autocomplete' };

export const Default = story({
  id: '<nusa-autocomplete label="Pertanyaan" hint="Bantuan" name="jawaban"></nusa-autocomplete>',
  en: '<nusa-autocomplete label="Question" hint="Help" name="jawaban"></nusa-autocomplete>',
});
