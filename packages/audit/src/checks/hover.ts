import type { ListenersOf } from '../browser/helpers.js';
import type { Check, Found } from '../browser/session.js';
import { press } from './tab-order.js';

/** What hovering brings can be hovered itself, and sent away with Escape (1.4.13). */
export const hover: Check = {
  name: 'nusa/hover',
  level: 'standard',
  criteria: ['1.4.13'],
  async run(session) {
    const triggers = await (await session.world()).callWithListeners(findTriggers, 15);
    const findings: Found[] = [];
    const mouse = (x: number, y: number) =>
      session.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    try {
      for (const { kept, target } of triggers) {
        await mouse(0, 0);
        await session.settle();
        const place = await session.call((number) => {
          const element = nusaAudit.kept[number]!;
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          (globalThis as { nusaShown?: Set<Element> }).nusaShown = new Set(
            nusaAudit.elements().filter((each) => nusaAudit.ownText(each) && isSeen(each)),
          );
          function isSeen(each: Element) {
            return nusaAudit.shown(each) && each.checkVisibility({ opacityProperty: true });
          }
          return { x: x + width / 2, y: y + height / 2 };
        }, kept);
        await mouse(place.x, place.y);
        await new Promise((done) => setTimeout(done, 400)); // Tooltips wait a little.
        const brought = await session.call(() => {
          const before = (globalThis as unknown as { nusaShown: Set<Element> }).nusaShown;
          const fresh = nusaAudit
            .elements()
            .find(
              (each) =>
                nusaAudit.ownText(each) &&
                !before.has(each) &&
                nusaAudit.shown(each) &&
                each.checkVisibility({ opacityProperty: true }),
            );
          if (!fresh) return null;
          const { x, y, width, height } = fresh.getBoundingClientRect();
          return { kept: nusaAudit.keep(fresh), x: x + width / 2, y: y + height / 2 };
        });
        if (!brought) continue;
        const isGone = () =>
          session.call((number) => {
            const element = nusaAudit.kept[number]!;
            return !nusaAudit.shown(element) || !element.checkVisibility({ opacityProperty: true });
          }, brought.kept);
        await press(session, 'Escape');
        await new Promise((done) => setTimeout(done, 300));
        const isDismissible = await isGone();
        await mouse(0, 0);
        await mouse(place.x, place.y);
        await new Promise((done) => setTimeout(done, 400));
        for (let step = 1; step <= 8; step++)
          await mouse(
            place.x + ((brought.x - place.x) * step) / 8,
            place.y + ((brought.y - place.y) * step) / 8,
          );
        await new Promise((done) => setTimeout(done, 300));
        const isHoverable = !(await isGone());
        if (!isHoverable)
          findings.push({
            outcome: 'failed',
            target,
            message: {
              id: 'Isi yang muncul saat ditunjuk menghilang ketika penunjuk dipindahkan ke atasnya.',
              en: 'What appears on hover goes when the pointer is moved onto it.',
            },
            detail: 'hoverable',
          });
        if (!isDismissible)
          findings.push({
            outcome: 'review',
            target,
            message: {
              id: 'Escape tidak menutup isi yang muncul saat ditunjuk.',
              en: 'Escape does not close what appears on hover.',
            },
            question: {
              id: 'Apakah isi ini menutupi isi lain?',
              en: 'Does it cover other content?',
            },
            detail: 'dismissible',
          });
      }
    } finally {
      if (triggers.length) {
        await mouse(0, 0);
        await session.call(() => scrollTo(0, 0));
        await session.settle();
      }
    }
    return { findings, ...(!triggers.length && { inapplicable: ['1.4.13'] }) };
  },
};

/** Elements that listen for the pointer, and those that a `:hover` rule makes show something. */
function findTriggers(most: number, listenersOf: ListenersOf) {
  const selectors: string[] = [];
  const readRules = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        const shows = /display|visibility|opacity|clip|height|transform/.test(rule.style.cssText);
        // `.tip:hover .text`: the part before the first :hover is what is pointed at.
        for (const selector of rule.selectorText.split(','))
          if (shows && /:hover\b.*[\s>+~]/.test(selector))
            selectors.push(selector.split(':hover')[0]!.trim());
      }
      const inner = (rule as CSSGroupingRule).cssRules;
      if (inner) readRules(inner);
    }
  };
  for (const root of nusaAudit.roots())
    for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets])
      try {
        readRules(sheet.cssRules);
      } catch {
        // Of another origin.
      }
  const matches = (element: Element) =>
    selectors.some((selector) => {
      try {
        return !!selector && element.matches(selector);
      } catch {
        return false;
      }
    });
  return nusaAudit
    .elements()
    .slice(0, 4000)
    .filter((element) => {
      if (element.matches('html, body, main') || !nusaAudit.shown(element)) return false;
      if (matches(element)) return true;
      const listeners = listenersOf(element);
      return !!(
        listeners.mouseenter ??
        listeners.mouseover ??
        listeners.pointerenter ??
        listeners.pointerover
      );
    })
    .slice(0, most)
    .map((element) => ({ kept: nusaAudit.keep(element), target: nusaAudit.target(element) }));
}
