import { story, type StoryLanguage } from '../support/story.js';
import { ICON_WORDS } from './icon-words.js';

export default { title: 'Foundations/Icons', parameters: { controls: { disable: true } } };

const icon = (name: string) =>
  `<span class="nusa-icon nusa-icon--${name}" aria-hidden="true"></span>`;

const all = (language: StoryLanguage) =>
  `<ul class="story-cards">
${Object.entries(ICON_WORDS)
  .map(
    ([name, words]) =>
      `<li class="story-icon">${icon(name)}<span>${words[language]}<br><code>${name}</code></span></li>`,
  )
  .join('\n')}
</ul>`;

/** Every icon with its meaning. */
export const AllIcons = story({ id: all('id'), en: all('en') });

/** In a link, a button and a sentence. Each icon takes the size and colour of its text. */
export const WithWords = story({
  id: `<p class="nusa-prose"><a href="/formulir.pdf">${icon('download')} Unduh formulir (PDF, 120 kB)</a></p>
<p class="nusa-prose"><a href="https://contoh.go.id">Dukcapil Kabupaten Contoh ${icon('external')}</a></p>
<nusa-button><button class="nusa-button--secondary" type="button">${icon('print')} Cetak halaman ini</button></nusa-button>
<p>${icon('clock')} Senin sampai Jumat, 08.00–15.00</p>`,
  en: `<p class="nusa-prose"><a href="/form.pdf">${icon('download')} Download the form (PDF, 120 kB)</a></p>
<p class="nusa-prose"><a href="https://contoh.go.id">Civil registry of Kabupaten Contoh ${icon('external')}</a></p>
<nusa-button><button class="nusa-button--secondary" type="button">${icon('print')} Print this page</button></nusa-button>
<p>${icon('clock')} Monday to Friday, 08:00–15:00</p>`,
});

const use = (name: string) =>
  `<svg class="nusa-icon" aria-hidden="true"><use href="nusa-icons.svg#${name}"></use></svg>`;

/** As a sprite, for pages that cannot link another style sheet. */
export const AsSprite = story({
  id: `<p>${use('location')} Jalan Merdeka 1, Contoh</p>
<p>${use('telephone')} <a href="tel:+62211234567">(021) 1234567</a></p>`,
  en: `<p>${use('location')} Jalan Merdeka 1, Contoh</p>
<p>${use('telephone')} <a href="tel:+62211234567">(021) 1234567</a></p>`,
});
