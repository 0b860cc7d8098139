import type { Target } from '../model/schema.js';
import type { Check, Found, Session } from '../browser/session.js';

interface Layout {
  /** How much wider the page is than its window. */
  excess: number;
  wide: { target: Target; isExempt: boolean }[];
  clipped: { target: Target; key: string }[];
  overlaps: { target: Target; key: string }[];
}

/** What is cut off, and what makes the page scroll sideways. Runs in the page. */
function readLayout(): Layout {
  const EXEMPT =
    'table, pre, svg, canvas, video, iframe, img, math, [role=grid], [role=toolbar], [role=table]';
  const scroller = document.scrollingElement ?? document.documentElement;
  const width = document.documentElement.clientWidth;
  const all = nusaAudit.elements();
  const clips = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') =>
    /hidden|clip/.test(style[axis]);
  const scrolls = (element: Element) => {
    const style = getComputedStyle(element);
    return /auto|scroll/.test(style.overflowX) && element !== scroller && element !== document.body;
  };
  const hidden = (element: Element) => {
    for (let each: Element | null = element; each; each = nusaAudit.parent(each)) {
      const style = getComputedStyle(each);
      const { width: w, height: h } = each.getBoundingClientRect();
      if ((w <= 2 || h <= 2) && style.overflow !== 'visible') return true; // For screen readers.
      if (/inset\(50%|rect\(/.test(style.clipPath + style.clip)) return true;
      if (style.opacity === '0') return true;
      if (each.matches('[aria-hidden=true], select, option')) return true;
    }
    return false;
  };
  const key = (element: Element) => nusaAudit.target(element).path.join(' ');

  const excess = Math.max(0, scroller.scrollWidth - width);
  const wide: Layout['wide'] = [];
  if (excess > 1) {
    for (const element of all) {
      if (!nusaAudit.shown(element)) continue;
      const { right, left } = element.getBoundingClientRect();
      if (right + scrollX <= width + 1 && left + scrollX >= 0) continue;
      let inner = false;
      for (let each = nusaAudit.parent(element); each; each = nusaAudit.parent(each))
        if (scrolls(each)) inner = true;
      if (
        inner ||
        [...element.children].some((child) => child.getBoundingClientRect().right > width + 1)
      )
        continue;
      wide.push({ target: nusaAudit.target(element), isExempt: !!element.closest(EXEMPT) });
      if (wide.length === 5) break;
    }
  }

  const clipped: Layout['clipped'] = [];
  const texts: { element: Element; rects: DOMRect[] }[] = [];
  for (const element of all) {
    if (!nusaAudit.ownText(element) || !nusaAudit.shown(element) || hidden(element)) continue;
    if (element.matches('script, style, noscript, template, title')) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    if (!rects.length) continue;
    if (texts.length < 600) texts.push({ element, rects });
    const text = {
      left: Math.min(...rects.map((rect) => rect.left)),
      right: Math.max(...rects.map((rect) => rect.right)),
      top: Math.min(...rects.map((rect) => rect.top)),
      bottom: Math.max(...rects.map((rect) => rect.bottom)),
    };
    // The box of a line reaches above and below its letters.
    const line = Math.min(...rects.map((rect) => rect.height));
    for (
      let each: Element | null = element;
      each && each !== document.body;
      each = nusaAudit.parent(each)
    ) {
      const style = getComputedStyle(each);
      if (style.position === 'fixed') break;
      if (scrolls(each) || /auto|scroll/.test(style.overflowY)) break;
      const box = each.getBoundingClientRect();
      const cutX =
        clips(style, 'overflowX') && (text.right > box.right + 2 || text.left < box.left - 2);
      const cutY =
        clips(style, 'overflowY') &&
        (text.bottom > box.bottom + line * 0.35 || text.top < box.top - line * 0.35);
      if (cutX || cutY) {
        clipped.push({ target: nusaAudit.target(element), key: key(element) });
        break;
      }
    }
  }

  const overlaps: Layout['overlaps'] = [];
  for (let one = 0; one < texts.length; one++)
    for (let two = one + 1; two < texts.length; two++) {
      const a = texts[one]!;
      const b = texts[two]!;
      if (nusaAudit.contains(a.element, b.element) || nusaAudit.contains(b.element, a.element))
        continue;
      const isOver = a.rects.some((first) =>
        b.rects.some(
          (second) =>
            Math.min(first.right, second.right) - Math.max(first.left, second.left) > 4 &&
            Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top) >
              Math.min(first.height, second.height) * 0.4,
        ),
      );
      if (isOver)
        overlaps.push({
          target: nusaAudit.target(b.element),
          key: `${key(a.element)}|${key(b.element)}`,
        });
    }
  return { excess, wide, clipped, overlaps };
}

const layoutAtHome = (session: Session) => session.shared('layout', () => session.call(readLayout));

/** What is cut off or overlaps now and was not before. */
function lost(
  criterion: string,
  before: Layout,
  now: Layout,
  when: { id: string; en: string },
): Found[] {
  const already = new Set([...before.clipped, ...before.overlaps].map(({ key }) => key));
  const fresh = (list: { target: Target; key: string }[]) =>
    list.filter(({ key }) => !already.has(key));
  return [
    ...fresh(now.clipped).map(({ target }): Found => ({
      criteria: [criterion],
      outcome: 'failed',
      target,
      message: { id: `Teks terpotong ${when.id}.`, en: `Text is cut off ${when.en}.` },
      detail: 'clipped',
    })),
    ...fresh(now.overlaps).map(({ target }): Found => ({
      criteria: [criterion],
      outcome: 'review',
      target,
      message: { id: `Teks bertumpuk ${when.id}.`, en: `Texts lie on each other ${when.en}.` },
      question: {
        id: `Apakah teks ini masih terbaca ${when.id}?`,
        en: `Can this text still be read ${when.en}?`,
      },
      detail: 'overlap',
    })),
  ];
}

const picture = async (
  session: Session,
  name: string,
  of: { id: string; en: string },
  always: boolean,
) =>
  session.pictures.of === 'all' || (always && session.pictures.of === 'failures')
    ? session.pictures.save(
        name,
        await session.page.screenshot({ captureBeyondViewport: false }),
        of,
      )
    : [];

/** A window of 320 CSS pixels, which is 400 % of 1280, scrolls in one direction alone. */
export const reflow: Check = {
  name: 'nusa/reflow',
  level: 'standard',
  criteria: ['1.4.10'],
  async run(session) {
    const before = await layoutAtHome(session);
    const when = { id: 'pada lebar 320 piksel', en: 'at a width of 320 pixels' };
    return session.sized({ width: 320, height: 256 }, async () => {
      const now = await session.call(readLayout);
      const findings = lost('1.4.10', before, now, when);
      if (now.excess > 1) {
        const isExempt = now.wide.length > 0 && now.wide.every((each) => each.isExempt);
        const places = now.wide.length ? now.wide : [{ target: undefined, isExempt: false }];
        for (const { target } of places)
          findings.push({
            outcome: isExempt ? 'review' : 'failed',
            ...(target && { target }),
            message: {
              id: `Halaman ${now.excess} piksel lebih lebar daripada jendela 320 piksel.`,
              en: `The page is ${now.excess} pixels wider than a window of 320.`,
            },
            ...(isExempt && {
              question: {
                id: 'Apakah isi ini memang memerlukan dua dimensi, seperti tabel data atau peta?',
                en: 'Does this content need two dimensions, such as a data table or a map?',
              },
            }),
            detail: 'wide',
          });
      }
      return {
        findings,
        evidence: await picture(session, 'reflow-320', when, findings.length > 0),
      };
    });
  },
};

/** Text twice as large, as zoom makes it, with half the width left. */
export const zoom: Check = {
  name: 'nusa/zoom',
  level: 'standard',
  criteria: ['1.4.4'],
  act: ['59br37'],
  async run(session) {
    const before = await layoutAtHome(session);
    const when = { id: 'pada perbesaran 200 %', en: 'at a zoom of 200 %' };
    const { width, height } = session.viewport;
    const half = {
      width: Math.round(width / 2),
      height: Math.round(height / 2),
      deviceScaleFactor: 2,
    };
    return session.sized(half, async () => {
      const findings = lost('1.4.4', before, await session.call(readLayout), when);
      return { findings, evidence: await picture(session, 'zoom-200', when, findings.length > 0) };
    });
  },
};

/** The four properties of 1.4.12, in every root: a sheet of the document does not reach into one. */
export const textSpacing: Check = {
  name: 'nusa/text-spacing',
  level: 'standard',
  criteria: ['1.4.12'],
  async run(session) {
    const before = await layoutAtHome(session);
    const when = { id: 'dengan jarak teks yang diperlebar', en: 'with wider text spacing' };
    await session.call(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }' +
          'p { margin-block-end: 2em !important }',
      );
      (globalThis as { nusaSpacing?: CSSStyleSheet }).nusaSpacing = sheet;
      for (const root of nusaAudit.roots())
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    try {
      await session.settle();
      const findings = lost('1.4.12', before, await session.call(readLayout), when);
      return {
        findings,
        evidence: await picture(session, 'text-spacing', when, findings.length > 0),
      };
    } finally {
      await session.call(() => {
        const sheet = (globalThis as { nusaSpacing?: CSSStyleSheet }).nusaSpacing;
        for (const root of nusaAudit.roots())
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      });
    }
  },
};

/** Content that turns with the device, back to how it was held before (1.3.4). */
export const orientation: Check = {
  name: 'nusa/orientation',
  level: 'standard',
  criteria: ['1.3.4'],
  act: ['b33eff'],
  async run(session) {
    const read = () => {
      const turned: [number, number][] = [];
      for (const element of nusaAudit.elements()) {
        const { transform, rotate } = getComputedStyle(element);
        if (transform === 'none' && rotate === 'none') continue;
        const { a, b } = new DOMMatrix(transform === 'none' ? '' : transform);
        const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI) + (parseFloat(rotate) || 0);
        turned.push([nusaAudit.keep(element), ((degrees % 360) + 360) % 360]);
      }
      return turned;
    };
    const portrait = await session.sized({ width: 400, height: 800 }, () => session.call(read));
    const landscape = await session.sized({ width: 800, height: 400 }, () => session.call(read));
    const angles = (list: [number, number][]) => new Map(list);
    const one = angles(portrait);
    const two = angles(landscape);
    const findings: Found[] = [];
    for (const kept of new Set([...one.keys(), ...two.keys()])) {
      const apart = Math.abs((one.get(kept) ?? 0) - (two.get(kept) ?? 0));
      if (Math.abs(apart - 90) > 2 && Math.abs(apart - 270) > 2) continue;
      const target = await session.call((number) => {
        const element = nusaAudit.kept[number]!;
        return nusaAudit.shown(element) ? nusaAudit.target(element) : null;
      }, kept);
      if (!target) continue;
      findings.push({
        outcome: 'failed',
        target,
        message: {
          id: 'Isi ini berputar melawan putaran perangkat, sehingga hanya satu orientasi terbaca.',
          en: 'This turns against the device, so that only one orientation can be read.',
        },
      });
    }
    return { findings };
  },
};
