import type { Evidence } from '../model/schema.js';
import type { Check, FindingDraft } from './check.js';
import { tabThrough } from './tab-order.js';

/** 2.4.7: focus must be visible at each tab stop. 2.4.11: the focused element must not be fully covered. */
export const focus: Check = {
  name: 'nusa/focus',
  level: 'standard',
  criteria: ['2.4.7', '2.4.11'],
  act: ['oj04fd'],
  async run(session) {
    const { stops } = await tabThrough(session);
    const findings: FindingDraft[] = [];
    const evidence: Evidence[] = [];
    for (const [index, stop] of stops.entries()) {
      const picture = (isFailure: boolean) =>
        stop.picture && (isFailure || session.screenshots.level === 'all')
          ? session.screenshots.save(`focus-${index + 1}`, stop.picture, {
              id: `Fokus ${index + 1}: ${stop.name || stop.role}`,
              en: `Focus ${index + 1}: ${stop.name || stop.role}`,
            })
          : [];
      if (stop.visible === 'nothing')
        findings.push({
          criteria: ['2.4.7'],
          outcome: 'failed',
          target: stop.target,
          message: {
            id: 'Tampilan tidak berubah saat elemen ini menerima fokus.',
            en: 'Nothing changes visibly when this element receives focus.',
          },
          evidence: picture(true),
          detail: 'visible',
        });
      else if (stop.visible === 'caret')
        findings.push({
          criteria: ['2.4.7'],
          outcome: 'review',
          target: stop.target,
          message: {
            id: 'Hanya kursor teks yang menunjukkan fokus.',
            en: 'Only the text cursor shows the focus.',
          },
          question: {
            id: 'Apakah kursor teks cukup jelas menunjukkan fokus pada isian ini?',
            en: 'Is the text cursor a sufficient focus indicator for this field?',
          },
          evidence: picture(true),
          detail: 'caret',
        });
      else evidence.push(...picture(false));
      if (stop.isCovered)
        findings.push({
          criteria: ['2.4.11'],
          outcome: 'failed',
          target: stop.target,
          message: {
            id: `Saat menerima fokus, elemen ini tertutup seluruhnya oleh ${stop.cover?.html ?? 'elemen lain'}.`,
            en: `When focused, this element is completely covered by ${stop.cover?.html ?? 'another element'}.`,
          },
          detail: 'covered',
        });
    }
    return { findings, evidence, ...(!stops.length && { inapplicable: ['2.4.7', '2.4.11'] }) };
  },
};

/** 2.4.3: tab order against reading order. 3.2.1: focus must not change the context. */
export const focusOrder: Check = {
  name: 'nusa/focus-order',
  level: 'standard',
  criteria: ['2.4.3', '3.2.1'],
  async run(session) {
    const { stops } = await tabThrough(session);
    const findings: FindingDraft[] = [];
    for (const stop of stops)
      if (stop.openedUrls.length)
        findings.push({
          criteria: ['3.2.1'],
          outcome: 'failed',
          target: stop.target,
          message: {
            id: 'Halaman atau jendela lain terbuka saat elemen ini menerima fokus.',
            en: 'Receiving focus opens another page or window.',
          },
          detail: 'on-focus',
        });
    const jumps = stops.slice(1).filter((stop, index) => {
      const one = stops[index]!.target.box;
      const two = stop.target.box;
      if (!one || !two || stop.inDialog !== stops[index]!.inDialog) return false;
      // Up by more than about one line, and not to the next column.
      return two.y + two.height < one.y - 40 && two.x < one.x + one.width;
    });
    for (const stop of jumps)
      findings.push({
        criteria: ['2.4.3'],
        outcome: 'review',
        target: stop.target,
        message: {
          id: 'Fokus melompat ke atas menuju elemen ini.',
          en: 'Focus jumps up the page to this element.',
        },
        question: {
          id: 'Apakah urutan fokus tetap masuk akal di sini?',
          en: 'Does the focus order still make sense here?',
        },
        detail: 'order',
      });
    const order = stops.map(({ name, role }, index) => `${index + 1}. ${role}: ${name}`).join('\n');
    return {
      findings,
      ...(!stops.length && { inapplicable: ['2.4.3', '3.2.1'] }),
      ...(order && {
        evidence: [
          {
            kind: 'text',
            text: order,
            of: { id: 'Urutan fokus dengan Tab', en: 'Focus order with Tab' },
          },
        ],
      }),
    };
  },
};
