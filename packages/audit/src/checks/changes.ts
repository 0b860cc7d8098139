import type { ListenersOf } from '../browser/helpers.js';
import type { Check, Found } from '../browser/session.js';
import { press } from './tab-order.js';

/** Changing a field may not lead elsewhere (3.2.2), and what it says anew has to be announced (4.1.3). */
export const changes: Check = {
  name: 'nusa/changes',
  level: 'standard',
  criteria: ['3.2.2', '4.1.3'],
  async run(session) {
    const world = await session.world();
    const { candidates, live, fields } = await world.callWithListeners(findCandidates, 12);
    const findings: Found[] = [];
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
        for (const { kept, target, key } of candidates) {
          const before = session.hold.attempts.length + opened.length;
          await session.call(startWatching, kept);
          await press(session, key === 'down' ? 'ArrowDown' : ' ');
          await session.call(
            (number) =>
              nusaAudit.kept[number]!.dispatchEvent(new Event('change', { bubbles: true })),
            kept,
          );
          await new Promise((done) => setTimeout(done, 150));
          const { said, silent, focusMoved } = await session.call(stopWatching, kept);
          log.push(...said.map((text) => `${target.html} → ${text}`));
          if (session.hold.attempts.length + opened.length > before)
            findings.push({
              criteria: ['3.2.2'],
              outcome: 'failed',
              target,
              message: {
                id: 'Mengubah isian ini saja sudah membuka halaman atau jendela lain.',
                en: 'Merely changing this field opens another page or window.',
              },
              detail: 'on-input',
            });
          else if (focusMoved)
            findings.push({
              criteria: ['3.2.2'],
              outcome: 'failed',
              target,
              message: {
                id: 'Mengubah isian ini memindahkan fokus ke tempat lain.',
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
                id: 'Teks ini muncul setelah sebuah isian diubah, di luar wilayah langsung.',
                en: 'This text came when a field was changed, outside a live region.',
              },
              question: {
                id: 'Apakah ini pesan status yang perlu dibacakan?',
                en: 'Is this a status message, which has to be announced?',
              },
              detail: 'silent',
            });
        }
      } finally {
        session.page.off('popup', close);
        session.spoil();
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

/** Fields whose change something listens to, since the others cannot do anything. */
function findCandidates(most: number, listenersOf: ListenersOf) {
  const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
  const isHeard = (element: Element) => {
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
    .filter((element) => nusaAudit.shown(element) && isHeard(element))
    .slice(0, most)
    .map((element) => ({
      kept: nusaAudit.keep(element),
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

function startWatching(kept: number): void {
  const element = nusaAudit.kept[kept] as HTMLElement;
  element.focus({ preventScroll: true });
  const focused = nusaAudit.active(); // A select behind a combobox hands its focus on at once.
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

function stopWatching(kept: number) {
  const LIVE = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log], output';
  const { seen, observers, focused } = (
    globalThis as unknown as {
      nusaWatch: { seen: Node[]; observers: MutationObserver[]; focused: Element | null };
    }
  ).nusaWatch;
  for (const observer of observers) observer.disconnect();
  const element = nusaAudit.kept[kept]!;
  const said: string[] = [];
  const silent = new Set<Element>();
  for (const node of seen) {
    const place = node.nodeType === 1 ? (node as Element) : node.parentElement;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!place?.isConnected || text.length < 3) continue;
    let isLive = false;
    for (let each: Element | null = place; each; each = nusaAudit.parent(each))
      if (each.matches(LIVE)) isLive = true;
    if (isLive) said.push(text.slice(0, 120));
    // Fields that a choice reveals follow it; they are no message.
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
    said,
    silent: [...silent].slice(0, 3).map((each) => nusaAudit.target(each)),
    focusMoved: isElsewhere && !isSameGroup,
  };
}
