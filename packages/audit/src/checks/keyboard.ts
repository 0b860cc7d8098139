import { axNodes, INTERACTIVE } from '../browser/ax-tree.js';
import type { ListenersOf } from '../browser/helpers.js';
import type { Check, Found } from '../browser/session.js';
import { walk } from './tab-order.js';

/** Everything that can be operated is reached by Tab (2.1.1), left again (2.1.2), and told of by name (4.1.2). */
export const keyboard: Check = {
  name: 'nusa/keyboard',
  level: 'standard',
  criteria: ['2.1.1', '2.1.2', '4.1.2'],
  act: ['80af7b', 'a1b64e', '6cfa84'],
  async run(session) {
    const { stops, trap, end } = await walk(session);
    const findings: Found[] = [];
    // 2.1.2 allows another way out, if people are told of it; a dialog keeps focus until it is closed.
    const isTold = await session.call(() =>
      /\b(ctrl|alt|esc|escape|f\d{1,2}|tekan|press|how to|cara)\b/i.test(
        document.body?.innerText ?? '',
      ),
    );
    if (trap && !trap.left)
      findings.push({
        criteria: ['2.1.2'],
        outcome: trap.at.inDialog || isTold ? 'review' : 'failed',
        target: trap.at.target,
        ...((trap.at.inDialog || isTold) && {
          question: {
            id: 'Adakah jalan keluar lain dengan papan tik yang diberitahukan kepada orang?',
            en: 'Is there another way out with the keyboard, of which people are told?',
          },
        }),
        message: {
          id: 'Fokus tidak dapat keluar dari sini dengan Tab, Shift+Tab, atau Escape.',
          en: 'Focus cannot leave here with Tab, Shift+Tab or Escape.',
        },
        detail: 'trap',
      });
    // A script may pass focus on at once, as the guards at the ends of a dialog do.
    for (const stop of stops.filter(({ isHidden, movedOn }) => isHidden && !movedOn))
      findings.push({
        criteria: ['4.1.2'],
        outcome: 'failed',
        target: stop.target,
        message: {
          id: 'Tab membawa fokus ke sini, padahal aria-hidden menyembunyikannya dari teknologi bantu.',
          en: 'Tab takes focus here, where aria-hidden takes everything from assistive technology.',
        },
        detail: 'hidden',
      });
    const tree = await axNodes(session);
    const reached = new Set(stops.map(({ kept }) => kept));
    const named: number[] = [];
    for (const node of tree.nodes) {
      if (!INTERACTIVE.has(node.role) || node.properties.focusable) continue;
      const kept = await tree.keep(node);
      if (kept !== undefined && !reached.has(kept)) named.push(kept);
    }
    const { pointer, roles } = await (await session.world()).callWithListeners(unreachable, named);
    for (const target of pointer)
      findings.push({
        criteria: ['2.1.1'],
        outcome: 'failed',
        target,
        message: {
          id: 'Bereaksi terhadap klik, tetapi tidak dapat difokus dengan papan tik.',
          en: 'It reacts to a click, but cannot be focused with the keyboard.',
        },
        detail: 'pointer-only',
      });
    for (const target of roles)
      findings.push({
        criteria: ['2.1.1'],
        outcome: 'review',
        target,
        message: {
          id: 'Kendali ini tidak dicapai dengan Tab.',
          en: 'Tab does not reach this control.',
        },
        question: {
          id: 'Dapatkah kendali ini dijalankan dengan papan tik lewat jalan lain?',
          en: 'Can this control be operated with the keyboard in another way?',
        },
        detail: 'unreached',
      });
    return {
      findings,
      ...(end === 'left' && !stops.length && !pointer.length && { inapplicable: ['2.1.2'] }),
    };
  },
};

/** Runs in the page, with the console's `getEventListeners`. */
function unreachable(named: number[], listenersOf: ListenersOf) {
  const FOCUSABLE =
    'a[href], area[href], button, input, select, textarea, summary, iframe, object, video[controls], audio[controls], [contenteditable=""], [contenteditable=true], [tabindex]';
  // The target of a skip link takes focus from a script alone.
  const isFocusable = (element: Element) =>
    element.matches(FOCUSABLE) && (element as HTMLElement).tabIndex >= 0;
  const inFocusable = (element: Element) => {
    for (let each: Element | null = element; each; each = nusaAudit.parent(each))
      if (isFocusable(each) || each.localName === 'label') return true;
    return false;
  };
  const all = nusaAudit.elements();
  const pointer = [];
  for (const element of all.slice(0, 5000)) {
    if (element.matches('html, body, main, form, dialog, ul, ol, table, option, label')) continue;
    if (!nusaAudit.shown(element) || inFocusable(element)) continue;
    const listeners = listenersOf(element);
    const clicks = ['click', 'mousedown', 'mouseup', 'pointerdown', 'dblclick'].some(
      (type) => listeners[type],
    );
    if (!clicks) continue;
    // A container listens for what is inside it; only what looks operable itself is a control.
    if (nusaAudit.elements(element).some(isFocusable)) continue;
    const looks =
      getComputedStyle(element).cursor === 'pointer' ||
      /^(button|link|checkbox|radio|switch|tab|menuitem|option)$/.test(
        element.getAttribute('role') ?? '',
      ) ||
      (listeners.click && nusaAudit.ownText(element).length > 0);
    if (looks) pointer.push(nusaAudit.target(element));
  }
  const roles = named
    .map((kept) => nusaAudit.kept[kept]!)
    .filter((element) => {
      const html = element as HTMLElement;
      if (!element.isConnected || !nusaAudit.shown(element)) return false;
      if (html.matches(':disabled, [aria-disabled=true], option, input[type=radio]')) return false;
      if (element.closest('[aria-disabled=true], [inert]')) return false;
      // In a composite widget arrows move on, and Tab reaches one of its parts.
      const role = element.getAttribute('role') ?? '';
      if (/^(option|tab|menuitem\w*|radio|treeitem|gridcell|row)$/.test(role)) return false;
      if (
        element.closest(
          '[role=toolbar], [role=menubar], [role=menu], [role=grid], [role=listbox], [role=radiogroup]',
        )
      )
        return false;
      return html.tabIndex < 0 && !inFocusable(element.parentElement ?? element);
    })
    .map((element) => nusaAudit.target(element));
  return { pointer, roles };
}
