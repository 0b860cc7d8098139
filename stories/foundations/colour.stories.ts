import { contrast, ratio, verdict } from '../support/contrast.js';
import { story, type StoryLanguage } from '../support/story.js';
import { pairsOf, token, tokensOf, type Pair } from '../support/tokens.js';
import { INDONESIAN } from './colour-words.js';

export default { title: 'Foundations/Colour', parameters: { controls: { disable: true } } };

const WORDS = {
  id: { text: 'teks di atas', border: 'tepi di atas' },
  en: { text: 'text on', border: 'edge on' },
};

const ofPage = (name: string) => `var(${token(name).customProperty})`;

/** An SVG, because these pages allow no inline style. It uses the page's custom properties, so that it follows the scheme and theme. */
const swatch = (background: string, text?: string) =>
  `<svg class="story-swatch" aria-hidden="true" viewBox="0 0 96 48" preserveAspectRatio="none"><rect width="96" height="48" fill="${background}"/>${
    text
      ? `<text x="48" y="32" text-anchor="middle" font-size="22" font-weight="600" fill="${text}">Aa</text>`
      : ''
  }</svg>`;

const edge = (line: string, background: string) =>
  `<svg class="story-swatch" aria-hidden="true" viewBox="0 0 96 48" preserveAspectRatio="none"><rect width="96" height="48" fill="${background}"/><rect x="14" y="12" width="68" height="24" fill="none" stroke="${line}" stroke-width="4"/></svg>`;

/** Has the ratio of the light scheme. Storybook updates it to the scheme and theme shown. */
function pairRow(name: string, pair: Pair, language: StoryLanguage): string {
  const [fore, ground] = [ofPage(name), ofPage(pair.on)];
  const drawn = pair.kind === 'text' ? swatch(ground, fore) : edge(fore, ground);
  return `<li class="story-pair">${drawn}<span>${WORDS[language][pair.kind]} <code>${pair.on.replace('color.', '')}</code><br><span data-pair="${name} ${pair.on} ${pair.kind}">${verdict(pair.ratio, pair.needed, language)}</span></span></li>`;
}

function card(name: string, language: StoryLanguage): string {
  const { value, alias, customProperty, description } = token(name);
  const short = name.replace('color.', '');
  const use = language === 'id' ? INDONESIAN[short] : description;
  const pairs = pairsOf(name).map((pair) => pairRow(name, pair, language));
  return `<li class="story-card">
  ${swatch(ofPage(name))}
  <h3 class="story-name"><code>${short}</code></h3>
  <p>${use ?? description}</p>
  <p class="story-value"><code>${customProperty}</code><br><span data-colour="${name}">${value} · ${alias?.replace('palette.', '')}</span></p>
  ${pairs.length ? `<ul class="story-pairs">${pairs.join('')}</ul>` : ''}
</li>`;
}

const GROUPS: [id: string, en: string, pattern: RegExp][] = [
  ['Teks dan tautan', 'Text and links', /^(text|link)/],
  ['Halaman dan bidang', 'Page and surfaces', /^(page|surface|divider)/],
  ['Identitas dan tindakan', 'Brand and action', /^(on-)?(brand|action)/],
  ['Isian', 'Inputs', /^input/],
  ['Kesalahan', 'Errors', /^(on-)?error/],
  ['Berhasil', 'Success', /^(on-)?success/],
  ['Sisipan', 'Asides', /^aside/],
  ['Fokus', 'Focus', /^focus/],
  ['Label', 'Tags', /^tag/],
];

function semantic(language: StoryLanguage): string {
  const names = tokensOf('color').map(([name]) => name.replace('color.', ''));
  const grouped = GROUPS.map(
    ([id, en, pattern]) =>
      [language === 'id' ? id : en, names.filter((name) => pattern.test(name))] as const,
  );
  const others = names.filter((name) => !GROUPS.some(([, , pattern]) => pattern.test(name)));
  if (others.length) grouped.push([language === 'id' ? 'Lainnya' : 'Others', others]);
  return grouped
    .map(
      ([title, members]) =>
        `<h2 class="story-heading">${title}</h2>
<ul class="story-cards">
${members.map((name) => card(`color.${name}`, language)).join('\n')}
</ul>`,
    )
    .join('\n');
}

/** The colours that components use, by purpose, with their contrast. */
export const Semantic = story({ id: semantic('id'), en: semantic('en') });

const HUES = {
  nila: ['Nila (biru)', 'Nila (indigo)'],
  soga: ['Soga (cokelat)', 'Soga (brown)'],
  saga: ['Saga (merah)', 'Saga (red)'],
  daun: ['Daun (hijau)', 'Daun (green)'],
  kunyit: ['Kunyit (kuning)', 'Kunyit (yellow)'],
  arang: ['Arang (abu-abu)', 'Arang (charcoal)'],
} as const;

function palette(language: StoryLanguage): string {
  const onWhite = language === 'id' ? 'di atas putih' : 'on white';
  return Object.entries(HUES)
    .map(([hue, [id, en]]) => {
      const steps = tokensOf(`palette.${hue}`).map(
        ([name, { value }]) =>
          `<li class="story-step">${swatch(String(value))}<span><strong>${name.split('.').pop()}</strong><br><code>${value}</code><br>${ratio(contrast(String(value), '#ffffff'), language)} ${onWhite}</span></li>`,
      );
      return `<h2 class="story-heading">${language === 'id' ? id : en}</h2>\n<ul class="story-steps">${steps.join('')}</ul>`;
    })
    .join('\n');
}

/** The base palette, named after the dyes and plants of batik. Components use it only through semantic colours. */
export const Palette = story({ id: palette('id'), en: palette('en') });
