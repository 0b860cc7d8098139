import type { Target } from '../model/schema.js';

export interface Layout {
  /** By how many pixels the page is wider than the window. */
  excess: number;
  wide: { target: Target; isExempt: boolean }[];
  clipped: { target: Target; key: string }[];
  overlaps: { target: Target; key: string }[];
}

/** Runs in the page. Finds clipped and overlapping text, and what makes the page scroll sideways. */
export function readLayout(): Layout {
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
      if ((w <= 2 || h <= 2) && style.overflow !== 'visible') return true; // Visually hidden text.
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
    // A line box extends above and below its glyphs.
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
