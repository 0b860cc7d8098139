import { story, type StoryLanguage } from '../support/story.js';
import { tokensOf } from '../support/tokens.js';

export default { title: 'Foundations/Type', parameters: { controls: { disable: true } } };

const SAMPLE = {
  id: 'Ajukan surat keterangan domisili',
  en: 'Apply for a proof of residence',
};

const WORDS = {
  id: { line: 'tinggi baris', from: 'mulai 40rem', phone: 'ponsel' },
  en: { line: 'line height', from: 'from 40rem', phone: 'phone' },
};

function scale(language: StoryLanguage): string {
  const words = WORDS[language];
  const heights = new Map(
    tokensOf('line-height').map(([name, { value }]) => [name.split('.')[1], value]),
  );
  const number = (value: unknown) =>
    Number(value).toLocaleString(language, { maximumFractionDigits: 4 });
  const rows = tokensOf('font-size')
    .reverse()
    .map(([name, { value, from40rem }]) => {
      const size = name.split('.')[1]!;
      const height = heights.get(size);
      const facts = [
        from40rem
          ? `${number(value)} ${words.phone}, ${number(from40rem)} ${words.from}`
          : number(value),
        height ? `${words.line} ${number(height)}` : '',
      ];
      return `<li class="story-row"><p class="story-type-${size}">${SAMPLE[language]}</p><p class="story-value"><code>--nusa-font-size-${size}</code> · ${facts.filter(Boolean).join(' · ')}</p></li>`;
    });
  return `<ul class="story-rows">\n${rows.join('\n')}\n</ul>`;
}

/** Sizes in multiples of the reader's own 1rem, whatever the page's root font size. */
export const Scale = story({ id: scale('id'), en: scale('en') });

const weights = (language: StoryLanguage) =>
  `<ul class="story-rows">\n${tokensOf('font-weight')
    .map(
      ([name, { value }]) =>
        `<li class="story-row"><p class="story-type-h2 story-weight-${value}">${SAMPLE[language]}</p><p class="story-value"><code>--nusa-${name.replace('.', '-')}</code> · ${value}</p></li>`,
    )
    .join('\n')}\n</ul>`;

export const Weights = story({ id: weights('id'), en: weights('en') });

/** Digits of equal width for numbers that people compare with a card in their hand. */
export const TabularFigures = story({
  id: `<ul class="story-rows">
<li class="story-row"><p class="story-type-h3 story-tabular">3171 0145 0890 0002<br>1111 1111 1111 1111</p><p class="story-value">NIK, <code>font-variant-numeric: tabular-nums</code></p></li>
<li class="story-row"><p class="story-type-h3 story-tabular">Rp1.234.567,89<br>Rp1.111.111,11</p><p class="story-value">Rupiah</p></li>
</ul>`,
  en: `<ul class="story-rows">
<li class="story-row"><p class="story-type-h3 story-tabular">3171 0145 0890 0002<br>1111 1111 1111 1111</p><p class="story-value">NIK, <code>font-variant-numeric: tabular-nums</code></p></li>
<li class="story-row"><p class="story-type-h3 story-tabular">Rp1,234,567.89<br>Rp1,111,111.11</p><p class="story-value">Rupiah</p></li>
</ul>`,
});
