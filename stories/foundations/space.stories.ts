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

/** Drawn at the size it has when 1rem is 16px. */
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

/** `nusa-main` contains the content, at the width of the page but no wider than is readable. */
export const PageFrame = story(
  {
    id: `<div class="story-band"><div class="nusa-width">nusa-width: pita selebar halaman, isinya sejajar dengan isi halaman</div></div>
<main class="nusa-main"><div class="story-area">nusa-main: isi halaman, paling lebar 60rem, dengan tepi 20px</div></main>
<div class="story-band"><div class="nusa-width">nusa-width: kaki halaman</div></div>`,
    en: `<div class="story-band"><div class="nusa-width">nusa-width: a band across the window, with its content in line with the page’s</div></div>
<main class="nusa-main"><div class="story-area">nusa-main: the content of the page, at most 60rem wide, with a 20px gutter</div></main>
<div class="story-band"><div class="nusa-width">nusa-width: the footer of the page</div></div>`,
  },
  { layout: 'fullscreen' },
);

/** Two and three columns that become one automatically, without a breakpoint. */
export const LayoutGrid = story(
  {
    id: `<main class="nusa-main">
<div class="story-thirds"><div class="story-area">Dua pertiga: teks dan formulir, paling lebar 40rem</div><div class="story-area">Sepertiga: bantuan dan tautan terkait</div></div>
<p></p>
<div class="story-columns"><div class="story-area">Satu</div><div class="story-area">Dua</div><div class="story-area">Tiga</div></div>
</main>`,
    en: `<main class="nusa-main">
<div class="story-thirds"><div class="story-area">Two thirds: text and forms, at most 40rem wide</div><div class="story-area">One third: help and related links</div></div>
<p></p>
<div class="story-columns"><div class="story-area">One</div><div class="story-area">Two</div><div class="story-area">Three</div></div>
</main>`,
  },
  { layout: 'fullscreen' },
);
