import type { ListenersOf } from '../browser/helpers.js';
import type { Check, FindingDraft } from './check.js';
import { press } from '../browser/keys.js';

/** 1.4.13: content shown on hover must be hoverable, and dismissible with Escape. */
export const hover: Check = {
  name: 'nusa/hover',
  level: 'standard',
  criteria: ['1.4.13'],
  async run(session) {
    const triggers = await (await session.world()).callWithListeners(findTriggers, 15);
    const findings: FindingDraft[] = [];
    const mouse = (x: number, y: number) =>
      session.cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    try {
      for (const { handle, target } of triggers) {
        await mouse(0, 0);
        await session.settle();
        const place = await session.call((number) => {
          const element = nusaAudit.handles[number]!;
          element.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = element.getBoundingClientRect();
          (globalThis as { nusaShown?: Set<Element> }).nusaShown = new Set(
            nusaAudit.elements().filter((each) => nusaAudit.ownText(each) && isSeen(each)),
          );
          function isSeen(each: Element) {
            return nusaAudit.shown(each) && each.checkVisibility({ opacityProperty: true });
          }
          return { x: x + width / 2, y: y + height / 2 };
        }, handle);
        await mouse(place.x, place.y);
        await new Promise((done) => setTimeout(done, 400)); // Tooltips appear with a delay.
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
          return { handle: nusaAudit.handleOf(fresh), x: x + width / 2, y: y + height / 2 };
        });
        if (!brought) continue;
        const isGone = () =>
          session.call((number) => {
            const element = nusaAudit.handles[number]!;
            return !nusaAudit.shown(element) || !element.checkVisibility({ opacityProperty: true });
          }, brought.handle);
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
              id: 'Konten yang muncul saat ditunjuk menghilang ketika penunjuk dipindahkan ke atasnya.',
              en: 'Content shown on hover disappears when the pointer moves onto it.',
            },
            detail: 'hoverable',
          });
        if (!isDismissible)
          findings.push({
            outcome: 'review',
            target,
            message: {
              id: 'Konten yang muncul saat ditunjuk tidak tertutup dengan tombol Escape.',
              en: 'Escape does not dismiss the content shown on hover.',
            },
            question: {
              id: 'Apakah konten ini menutupi konten lain?',
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

/** Elements with pointer listeners, and those for which a `:hover` rule shows something. */
function findTriggers(most: number, listenersOf: ListenersOf) {
  const selectors: string[] = [];
  const readRules = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        const shows = /display|visibility|opacity|clip|height|transform/.test(rule.style.cssText);
        // `.tip:hover .text`: the part before the first :hover is the trigger.
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
    .map((element) => ({ handle: nusaAudit.handleOf(element), target: nusaAudit.target(element) }));
}
