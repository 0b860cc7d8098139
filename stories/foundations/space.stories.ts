import { story, type StoryLanguage } from '../support/story.js';
import { token, tokensOf } from '../support/tokens.js';

export default {
  title: 'Foundations/Space and layout',
  parameters: { controls: { disable: true } },
};

const INDONESIAN: Record<string, string> = {
  'space.0': 'Tanpa jarak.',
  'space.1': 'Antara ikon dan katanya.',
  'space.2': 'Antara hal yang menyatu.',
  'space.3': 'Di dalam isian, dari tepi ke teks.',
  'space.4': 'Antarparagraf.',
  'space.5': 'Jarak tepi halaman pada ponsel.',
  'space.6': 'Antara isian yang berhubungan.',
  'space.8': 'Antarbagian pada ponsel.',
  'space.10': 'Antara kelompok isi.',
  'space.12': 'Antarbagian mulai 40rem.',
  'space.16': 'Sebelum kaki halaman.',
  measure: 'Lebar baris teks paling besar, kira-kira 70 huruf.',
  'page-width': 'Lebar isi halaman paling besar.',
  'breakpoint.tablet': 'Mulai di sini ada lebih dari satu kolom.',
  'breakpoint.desktop': 'Mulai di sini navigasi muat dalam satu baris.',
  'target-size': 'Lebar dan tinggi paling kecil dari apa pun yang ditekan.',
  radius: 'Sudut kendali, label, dan kotak.',
  'border-width': 'Tepi kendali dan kotak.',
  'focus-width': 'Garis luar kendali yang mendapat fokus.',
};

const use = (name: string, language: StoryLanguage) =>
  (language === 'id' && INDONESIAN[name]) || token(name).description || '';

/** Drawn at the size that it has where 1rem is 16px. */
const bar = (pixels: number) =>
  `<svg class="story-bar" aria-hidden="true" width="${Math.max(pixels, 1)}" height="24"><rect width="100%" height="24" fill="currentColor"/></svg>`;

const steps = (language: StoryLanguage) =>
  `<ul class="story-rows">\n${tokensOf('space')
    .map(([name, { value }]) => {
      const pixels = Number(value) * 16;
      return `<li class="story-row">${bar(pixels)}<p class="story-value"><code>--nusa-${name.replace('.', '-')}</code> · ${pixels}px · ${use(name, language)}</p></li>`;
    })
    .join('\n')}\n</ul>`;

export const Steps = story({ id: steps('id'), en: steps('en') });

const sizes = (language: StoryLanguage) =>
  `<ul class="story-rows">\n${[
    'measure',
    'page-width',
    'breakpoint.tablet',
    'breakpoint.desktop',
    'target-size',
    'radius',
    'border-width',
    'focus-width',
  ]
    .map((name) => {
      const { value, type } = token(name);
      const unit = type === 'number' ? 'rem' : '';
      return `<li class="story-row"><p><code>${name.replace('.', '-')}</code> <strong>${value}${unit}</strong></p><p>${use(name, language)}</p></li>`;
    })
    .join('\n')}\n</ul>`;

export const Sizes = story({ id: sizes('id'), en: sizes('en') });

/** The page's frame: `nusa-main` holds the content, as wide as the page and no wider than people can read. */
export const PageFrame = story(
  {
    id: `<div class="story-band"><div class="nusa-width">nusa-width: pita selebar halaman, isinya sejajar dengan isi halaman</div></div>
<main class="nusa-main"><div class="story-area">nusa-main: isi halaman, paling lebar 60rem, dengan tepi 20px</div></main>
<div class="story-band"><div class="nusa-width">nusa-width: kaki halaman</div></div>`,
    en: `<div class="story-band"><div class="nusa-width">nusa-width: a band as wide as the page, whose content lines up with the page's</div></div>
<main class="nusa-main"><div class="story-area">nusa-main: the content of the page, 60rem wide at most, with a gutter of 20px</div></main>
<div class="story-band"><div class="nusa-width">nusa-width: the foot of the page</div></div>`,
  },
  { layout: 'fullscreen' },
);

/** Two columns and three that become one by themselves, without a breakpoint. */
export const LayoutGrid = story(
  {
    id: `<main class="nusa-main">
<div class="story-thirds"><div class="story-area">Dua pertiga: teks dan formulir, paling lebar 40rem</div><div class="story-area">Sepertiga: bantuan dan tautan terkait</div></div>
<p></p>
<div class="story-columns"><div class="story-area">Satu</div><div class="story-area">Dua</div><div class="story-area">Tiga</div></div>
</main>`,
    en: `<main class="nusa-main">
<div class="story-thirds"><div class="story-area">Two thirds: text and forms, 40rem wide at most</div><div class="story-area">One third: help and related links</div></div>
<p></p>
<div class="story-columns"><div class="story-area">One</div><div class="story-area">Two</div><div class="story-area">Three</div></div>
</main>`,
  },
  { layout: 'fullscreen' },
);
