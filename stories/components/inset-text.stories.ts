import '@nusa/elements/inset-text';
import { story } from '../support/story.js';

export default { title: 'Components/Inset text', component: 'nusa-inset-text' };

export const Default = story({
  id: '<nusa-inset-text><p>Pemohon yang tinggal kurang dari 6 bulan perlu surat pengantar dari RT.</p></nusa-inset-text>',
  en: '<nusa-inset-text><p>If you have lived here for less than 6 months you need a letter from your RT.</p></nusa-inset-text>',
});

export const SeveralParagraphs = story({
  id: '<nusa-inset-text><p>Layanan ini tidak dipungut biaya.</p><p>Laporkan siapa pun yang meminta uang ke <a href="/lapor">LAPOR!</a></p></nusa-inset-text>',
  en: '<nusa-inset-text><p>This service is free.</p><p>Report anyone who asks for money to <a href="/lapor">LAPOR!</a></p></nusa-inset-text>',
});
