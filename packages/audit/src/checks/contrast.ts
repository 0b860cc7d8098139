import { PNG } from 'pngjs';
import { contrastRatio } from '../model/contrast-ratio.js';
import type { Session } from '../browser/session.js';
import type { Check, FindingDraft } from './check.js';
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

/** Texts measured per page. */
const MAX_TEXTS = 20;

/**
 * 1.4.3 for text on an image or a gradient, whose background colour style sheets do not give. Each letter is
 * compared with the pixels behind it, and fails if none of them has enough contrast.
 */
export const contrast: Check = {
  name: 'nusa/contrast',
  level: 'standard',
  criteria: ['1.4.3'],
  act: ['afw4f7', '09o5cg'],
  async run(session) {
    const candidates = await session.call(onPictures, MAX_TEXTS);
    const findings: FindingDraft[] = [];
    for (const handle of candidates) {
      const text = await session.call(readText, handle);
      if (!text?.letters.length) continue;
      const best = worstLetter(text, await withoutText(session, handle));
      const fails = (least: number) => best !== undefined && best < least;
      const report = (criterion: string, least: number) => {
        if (fails(least))
          findings.push({
            ...(criterion === '1.4.6' && { check: 'nusa/contrast-enhanced' }),
            criteria: [criterion],
            outcome: 'failed',
            target: text.target,
            message: {
              id: `Kontras teks di atas gambar atau gradasi hanya ${round(best!)}:1 pada salah satu huruf; seharusnya sekurangnya ${least}:1.`,
              en: `On an image or gradient, one letter has a contrast of at most ${round(best!)}:1; it must be at least ${least}:1.`,
            },
          });
      };
      report('1.4.3', text.isLarge ? 3 : 4.5);
      // Level AAA, for the W3C's test cases only.
      if (session.standard === 'act') report('1.4.6', text.isLarge ? 4.5 : 7);
    }
    if (candidates.length) await session.call(() => scrollTo(0, 0));
    return { findings };
  },
};

const round = (ratio: number) => Math.floor(ratio * 100) / 100;

/** Runs in the page: text whose background is an image or a gradient. */
function onPictures(most: number): number[] {
  const isOnPicture = (element: Element) => {
    for (let each: Element | null = element; each; each = nusaAudit.parent(each)) {
      const style = getComputedStyle(each);
      // The effect of these cannot be computed from styles.
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
    .map((element) => nusaAudit.handleOf(element));
}

/** Runs in the page: the visible letters of an element, relative to the viewport. */
function readText(handle: number): Passage | null {
  const element = nusaAudit.handles[handle]!;
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

/** A screenshot of the viewport with the text of one element made transparent. */
async function withoutText(session: Session, handle: number): Promise<PNG> {
  const given = await session.call((number) => {
    const { style } = nusaAudit.handles[number] as HTMLElement;
    const before = nusaAudit.handles[number]!.getAttribute('style');
    style.setProperty('transition', 'none', 'important');
    style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
    style.setProperty('text-decoration', 'none', 'important');
    return before;
  }, handle);
  try {
    return PNG.sync.read(Buffer.from(await session.page.screenshot({ optimizeForSpeed: true })));
  } finally {
    await session.call(
      (number, before) => {
        const element = nusaAudit.handles[number]!;
        if (before === null) element.removeAttribute('style');
        else element.setAttribute('style', before);
      },
      handle,
      given,
    );
  }
}

/** For the letter with the lowest contrast, its highest contrast with any pixel behind it. */
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
        ) as [number, number, number];
        best = Math.max(best, contrastRatio(mixed, behind));
      }
    worst = Math.min(worst ?? Infinity, best);
  }
  return worst;
}
