import { axNodes, INTERACTIVE } from '../browser/ax-tree.js';
import type { ListenersOf } from '../browser/helpers.js';
import type { Check, FindingDraft } from './check.js';
import { tabThrough } from './tab-order.js';

/** 2.1.1: controls can be reached by Tab. 2.1.2: focus can leave them. 4.1.2: focus is not in hidden content. */
export const keyboard: Check = {
  name: 'nusa/keyboard',
  level: 'standard',
  criteria: ['2.1.1', '2.1.2', '4.1.2'],
  act: ['80af7b', 'a1b64e', '6cfa84'],
  async run(session) {
    const { stops, trap, end } = await tabThrough(session);
    const findings: FindingDraft[] = [];
    // 2.1.2 allows another way out if people are told about it; a dialog keeps focus until it is closed.
    const mentionsKeys = await session.call(() =>
      /\b(ctrl|alt|esc|escape|f\d{1,2}|tekan|press|how to|cara)\b/i.test(
        document.body?.innerText ?? '',
      ),
    );
    if (trap && !trap.left)
      findings.push({
        criteria: ['2.1.2'],
        outcome: trap.at.inDialog || mentionsKeys ? 'review' : 'failed',
        target: trap.at.target,
        ...((trap.at.inDialog || mentionsKeys) && {
          question: {
            id: 'Adakah cara lain untuk keluar dengan papan tik, dan apakah orang diberi tahu caranya?',
            en: 'Is there another way to leave with the keyboard, and are people told about it?',
          },
        }),
        message: {
          id: 'Fokus tidak dapat keluar dari elemen ini dengan Tab, Shift+Tab, atau Escape.',
          en: 'Focus cannot leave this element with Tab, Shift+Tab or Escape.',
        },
        detail: 'trap',
      });
    // A script may move focus on at once, as the sentinels at the ends of a dialog do.
    for (const stop of stops.filter(({ isHidden, movedOn }) => isHidden && !movedOn))
      findings.push({
        criteria: ['4.1.2'],
        outcome: 'failed',
        target: stop.target,
        message: {
          id: 'Elemen ini dapat menerima fokus, padahal disembunyikan dari teknologi bantu dengan aria-hidden.',
          en: 'This element can receive focus, but aria-hidden hides it from assistive technology.',
        },
        detail: 'hidden',
      });
    const tree = await axNodes(session);
    const reached = new Set(stops.map(({ handle }) => handle));
    const named: number[] = [];
    for (const node of tree.nodes) {
      if (!INTERACTIVE.has(node.role) || node.properties.focusable) continue;
      const handle = await tree.handleOf(node);
      if (handle !== undefined && !reached.has(handle)) named.push(handle);
    }
    const { pointer, roles } = await (await session.world()).callWithListeners(unreachable, named);
    for (const target of pointer)
      findings.push({
        criteria: ['2.1.1'],
        outcome: 'failed',
        target,
        message: {
          id: 'Elemen ini bereaksi terhadap klik, tetapi tidak dapat menerima fokus dari papan tik.',
          en: 'This element reacts to clicks but cannot be focused with the keyboard.',
        },
        detail: 'pointer-only',
      });
    for (const target of roles)
      findings.push({
        criteria: ['2.1.1'],
        outcome: 'review',
        target,
        message: {
          id: 'Kendali ini tidak dapat dicapai dengan Tab.',
          en: 'This control cannot be reached with Tab.',
        },
        question: {
          id: 'Dapatkah kendali ini dijalankan dengan papan tik dengan cara lain?',
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

/** Runs in the page, with the event listeners of its elements. */
function unreachable(named: number[], listenersOf: ListenersOf) {
  const FOCUSABLE =
    'a[href], area[href], button, input, select, textarea, summary, iframe, object, video[controls], audio[controls], [contenteditable=""], [contenteditable=true], [tabindex]';
  // tabindex=-1: the target of a skip link is focused by script only.
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
    // A container may listen on behalf of its controls.
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
    .map((handle) => nusaAudit.handles[handle]!)
    .filter((element) => {
      const html = element as HTMLElement;
      if (!element.isConnected || !nusaAudit.shown(element)) return false;
      if (html.matches(':disabled, [aria-disabled=true], option, input[type=radio]')) return false;
      if (element.closest('[aria-disabled=true], [inert]')) return false;
      // In a composite widget, arrow keys move between parts and Tab reaches only one.
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
