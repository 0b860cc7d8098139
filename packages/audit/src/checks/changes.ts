import type { ListenersOf } from '../browser/helpers.js';
import type { Check, FindingDraft } from './check.js';
import { press } from '../browser/keys.js';

/** 3.2.2: changing a field must not change the context. 4.1.3: status messages must be announced. */
export const changes: Check = {
  name: 'nusa/changes',
  level: 'standard',
  criteria: ['3.2.2', '4.1.3'],
  async run(session) {
    const world = await session.world();
    const { candidates, live, fields } = await world.callWithListeners(findCandidates, 12);
    const findings: FindingDraft[] = [];
    const log: string[] = live.map(({ html, text }) => `${html} ${text}`);
    if (candidates.length) {
      await session.cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      const opened: string[] = [];
      const close = (popup: { close(): Promise<void> } | null) => {
        opened.push('window');
        void popup?.close().catch(() => {});
      };
      session.page.on('popup', close);
      try {
        for (const { handle, target, key } of candidates) {
          const before = session.navigationGuard.attempts.length + opened.length;
          await session.call(startWatching, handle);
          await press(session, key === 'down' ? 'ArrowDown' : ' ');
          await session.call(
            (number) =>
              nusaAudit.handles[number]!.dispatchEvent(new Event('change', { bubbles: true })),
            handle,
          );
          await new Promise((done) => setTimeout(done, 150));
          const { announced, silent, focusMoved } = await session.call(stopWatching, handle);
          log.push(...announced.map((text) => `${target.html} → ${text}`));
          if (session.navigationGuard.attempts.length + opened.length > before)
            findings.push({
              criteria: ['3.2.2'],
              outcome: 'failed',
              target,
              message: {
                id: 'Halaman atau jendela lain terbuka saat isian ini diubah.',
                en: 'Changing this field opens another page or window.',
              },
              detail: 'on-input',
            });
          else if (focusMoved)
            findings.push({
              criteria: ['3.2.2'],
              outcome: 'failed',
              target,
              message: {
                id: 'Fokus berpindah ke tempat lain saat isian ini diubah.',
                en: 'Changing this field moves focus elsewhere.',
              },
              detail: 'moves-focus',
            });
          for (const place of silent)
            findings.push({
              criteria: ['4.1.3'],
              outcome: 'review',
              target: place,
              message: {
                id: 'Teks ini muncul setelah sebuah isian diubah, di luar wilayah langsung (live region).',
                en: 'This text appeared after a field was changed, outside a live region.',
              },
              question: {
                id: 'Apakah ini pesan status yang perlu dibacakan?',
                en: 'Is this a status message that must be announced?',
              },
              detail: 'silent',
            });
        }
      } finally {
        session.page.off('popup', close);
        session.markDirty();
      }
    }
    return {
      findings,
      ...(!fields && { inapplicable: ['3.2.2', ...(live.length ? [] : ['4.1.3'])] }),
      evidence: log.length
        ? [
            {
              kind: 'text',
              text: log.join('\n'),
              of: { id: 'Wilayah langsung', en: 'Live regions' },
            },
          ]
        : [],
    };
  },
};

/** Fields with a listener for their changes; changing other fields has no effect. */
function findCandidates(most: number, listenersOf: ListenersOf) {
  const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
  const hasListener = (element: Element) => {
    for (let each: Element | null = element; each; each = nusaAudit.parent(each)) {
      const listeners = listenersOf(each);
      if (listeners.change || listeners.input) return true;
      if (each === element && listeners.click) return true;
    }
    return !!listenersOf(document).change;
  };
  const fields = nusaAudit
    .elements()
    .filter((element) =>
      element.matches(
        'select:not(:disabled), input[type=radio]:not(:disabled), input[type=checkbox]:not(:disabled)',
      ),
    );
  const candidates = fields
    .filter((element) => nusaAudit.shown(element) && hasListener(element))
    .slice(0, most)
    .map((element) => ({
      handle: nusaAudit.handleOf(element),
      target: nusaAudit.target(element),
      key: element.localName === 'select' ? 'down' : 'space',
    }));
  const live = nusaAudit
    .elements()
    .filter((element) => element.matches(LIVE))
    .map((element) => ({
      html: nusaAudit.target(element).html,
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120),
    }));
  return { candidates, live, fields: fields.length };
}

function startWatching(handle: number): void {
  const element = nusaAudit.handles[handle] as HTMLElement;
  element.focus({ preventScroll: true });
  const focused = nusaAudit.active(); // A select that a combobox enhances moves focus on at once.
  const seen: Node[] = [];
  const observers = nusaAudit.roots().map((root) => {
    const observer = new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        seen.push(...(addedNodes.length ? addedNodes : [target]));
    });
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return observer;
  });
  (globalThis as { nusaWatch?: unknown }).nusaWatch = { seen, observers, focused };
}

function stopWatching(handle: number) {
  const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
  const { seen, observers, focused } = (
    globalThis as unknown as {
      nusaWatch: { seen: Node[]; observers: MutationObserver[]; focused: Element | null };
    }
  ).nusaWatch;
  for (const observer of observers) observer.disconnect();
  const element = nusaAudit.handles[handle]!;
  const announced: string[] = [];
  const silent = new Set<Element>();
  for (const node of seen) {
    const place = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!place?.isConnected || text.length < 3) continue;
    let isLive = false;
    for (let each: Element | null = place; each; each = nusaAudit.parent(each))
      if (each.matches(LIVE)) isLive = true;
    if (isLive) announced.push(text.slice(0, 120));
    // Fields revealed by a choice are not a status message.
    else if (
      text.length >= 8 &&
      nusaAudit.shown(place) &&
      !place.querySelector('input, select, textarea, button, a')
    )
      silent.add(place);
  }
  const active = nusaAudit.active();
  const isElsewhere =
    !!active && active !== document.body && active !== element && active !== focused;
  const isSameGroup =
    active instanceof HTMLInputElement &&
    active.type === 'radio' &&
    active.name === (element as HTMLInputElement).name;
  return {
    announced,
    silent: [...silent].slice(0, 3).map((each) => nusaAudit.target(each)),
    focusMoved: isElsewhere && !isSameGroup,
  };
}
