import '@nusa/elements/skip-link';
import { story } from '../support/story.js';

export default { title: 'Components/Skip link', component: 'nusa-skip-link' };

export const Default = story({
  id: `<nusa-skip-link href="#utama"></nusa-skip-link>
<p>Tekan Tab untuk melihat tautannya.</p>
<main id="utama" class="nusa-main"><h1>Konten utama</h1></main>`,
  en: `<nusa-skip-link href="#utama"></nusa-skip-link>
<p>Press Tab to see the link.</p>
<main id="utama" class="nusa-main"><h1>Main content</h1></main>`,
});

export const OwnText = story({
  id: `<nusa-skip-link href="#hasil" label="Langsung ke hasil pencarian"></nusa-skip-link>
<div id="hasil">Hasil pencarian</div>`,
  en: `<nusa-skip-link href="#hasil" label="Skip to search results"></nusa-skip-link>
<div id="hasil">Search results</div>`,
});

export const AuthorsLink = story({
  id: `<nusa-skip-link><a href="#utama">Langsung ke konten utama</a></nusa-skip-link>
<main id="utama" class="nusa-main"><h1>Konten utama</h1></main>`,
  en: `<nusa-skip-link><a href="#utama">Skip to main content</a></nusa-skip-link>
<main id="utama" class="nusa-main"><h1>Main content</h1></main>`,
});

export const MissingTarget = story({
  id: '<nusa-skip-link href="#tidak-ada"></nusa-skip-link><p>Tautan ini tidak punya tujuan.</p>',
  en: '<nusa-skip-link href="#nowhere"></nusa-skip-link><p>This link has no target.</p>',
});
