import { PNG } from 'pngjs';
import type { Check, Found, Session } from '../browser/session.js';
import type { Target } from '../model/schema.js';

interface Letter {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Passage {
  target: Target;
  /** Red, green, blue, and opacity from 0 to 1. */
  colour: [number, number, number, number];
  isLarge: boolean;
  letters: Letter[];
}

/** Texts looked at on one page. */
const MOST = 20;

/**
 * Contrast of text on a picture or a gradient, where style sheets do not tell the colour behind it: each letter
 * against the pixels that are there when the text is not. A letter fails when not one of them is far enough.
 */
export const contrast: Check = {
  name: 'nusa/contrast',
  level: 'standard',
  criteria: ['1.4.3'],
  act: ['afw4f7', '09o5cg'],
  async run(session) {
    const candidates = await session.call(onPictures, MOST);
    const findings: Found[] = [];
    for (const kept of candidates) {
      const text = await session.call(readText, kept);
      if (!text?.letters.length) continue;
      const best = worstLetter(text, await withoutText(session, kept));
      const fails = (least: number) => best !== undefined && best < least;
      const report = (criterion: string, least: number) => {
        if (fails(least))
          findings.push({
            ...(criterion === '1.4.6' && { check: 'nusa/contrast-enhanced' }),
            criteria: [criterion],
            outcome: 'failed',
            target: text.target,
            message: {
              id: `Kontras teks di atas gambar atau gradasi paling besar ${round(best!)}:1 pada satu huruf; sedikitnya harus ${least}:1.`,
              en: `On a picture or a gradient, the contrast of one letter is at most ${round(best!)}:1; it has to be at least ${least}:1.`,
            },
          });
      };
      report('1.4.3', text.isLarge ? 3 : 4.5);
      // Level AAA, which only the W3C's test cases ask about.
      if (session.standard === 'act') report('1.4.6', text.isLarge ? 4.5 : 7);
    }
    if (candidates.length) await session.call(() => scrollTo(0, 0));
    return { findings };
  },
};

const round = (ratio: number) => Math.floor(ratio * 100) / 100;

/** Runs in the page: text of which a style sheet does not tell what is behind it. */
function onPictures(most: number): number[] {
  const isOnPicture = (element: Element) => {
    for (let each: Element | null = element; each; each = nusaAudit.parent(each)) {
      const style = getComputedStyle(each);
      // A person sees what these do; from here they cannot be told apart.
      if (
        style.opacity !== '1' ||
        style.filter !== 'none' ||
        style.mixBlendMode !== 'normal' ||
        style.clipPath !== 'none' ||
        style.clip !== 'auto' ||
        style.backgroundClip.includes('text')
      )
        return false;
      if (style.backgroundImage !== 'none') return true;
      if (/^rgb\(|^#/.test(style.backgroundColor)) return false;
    }
    return false;
  };
  return nusaAudit
    .elements()
    .filter(
      (element) =>
        nusaAudit.ownText(element) &&
        nusaAudit.shown(element) &&
        !element.matches(':disabled, :disabled *, [aria-disabled=true], [aria-disabled=true] *') &&
        getComputedStyle(element).textShadow === 'none' &&
        isOnPicture(element),
    )
    .slice(0, most)
    .map((element) => nusaAudit.keep(element));
}

/** Runs in the page: the letters of an element that can be seen, where they are in the viewport. */
function readText(kept: number): Passage | null {
  const element = nusaAudit.kept[kept]!;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const style = getComputedStyle(element);
  const colour = style.webkitTextFillColor
    .match(/^rgba?\(([^)]+)\)$/)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (!colour || colour.some(Number.isNaN)) return null;
  const size = parseFloat(style.fontSize);
  const isBold = Number(style.fontWeight) >= 700;
  const letters: Letter[] = [];
  const range = document.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== 3) continue;
    const { data } = node as Text;
    for (let index = 0; index < data.length && letters.length < 300; index++) {
      if (!/\S/.test(data[index]!)) continue;
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      if (width < 1 || height < 1 || x < 0 || y < 0) continue;
      if (x + width > innerWidth || y + height > innerHeight) continue;
      const top = nusaAudit.at(x + width / 2, y + height / 2);
      if (top && nusaAudit.contains(element, top)) letters.push({ x, y, width, height });
    }
  }
  return {
    target: nusaAudit.target(element),
    colour: [colour[0]!, colour[1]!, colour[2]!, colour[3] ?? 1],
    isLarge: size >= 24 || (size >= 18.66 && isBold),
    letters,
  };
}

/** A picture of the viewport without the letters of one element. */
async function withoutText(session: Session, kept: number): Promise<PNG> {
  const given = await session.call((number) => {
    const { style } = nusaAudit.kept[number] as HTMLElement;
    const before = nusaAudit.kept[number]!.getAttribute('style');
    style.setProperty('transition', 'none', 'important');
    style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
    style.setProperty('text-decoration', 'none', 'important');
    return before;
  }, kept);
  try {
    return PNG.sync.read(Buffer.from(await session.page.screenshot({ optimizeForSpeed: true })));
  } finally {
    await session.call(
      (number, before) => {
        const element = nusaAudit.kept[number]!;
        if (before === null) element.removeAttribute('style');
        else element.setAttribute('style', before);
      },
      kept,
      given,
    );
  }
}

/** The best that the worst letter has to show against what is behind it. */
function worstLetter({ colour, letters }: Passage, png: PNG): number | undefined {
  let worst: number | undefined;
  const [red, green, blue, opacity] = colour;
  for (const { x, y, width, height } of letters) {
    let best = 1;
    for (let row = Math.floor(y); row < Math.min(png.height, y + height); row++)
      for (let column = Math.floor(x); column < Math.min(png.width, x + width); column++) {
        const at = (row * png.width + column) * 4;
        const behind = [png.data[at]!, png.data[at + 1]!, png.data[at + 2]!] as const;
        const mixed = [red, green, blue].map(
          (channel, index) => channel * opacity + behind[index]! * (1 - opacity),
        );
        best = Math.max(best, ratio(mixed, behind));
      }
    worst = Math.min(worst ?? Infinity, best);
  }
  return worst;
}

/** As WCAG defines relative luminance and contrast ratio. */
function ratio(one: readonly number[], other: readonly number[]): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
