import type { Evidence } from '../model/schema.js';
import type { Check, Found } from '../browser/session.js';
import { walk } from './tab-order.js';

/** Each stop of the Tab key is to be seen (2.4.7), and not wholly behind something else (2.4.11). */
export const focus: Check = {
  name: 'nusa/focus',
  level: 'standard',
  criteria: ['2.4.7', '2.4.11'],
  act: ['oj04fd'],
  async run(session) {
    const { stops } = await walk(session);
    const findings: Found[] = [];
    const evidence: Evidence[] = [];
    for (const [index, stop] of stops.entries()) {
      const picture = (isFailure: boolean) =>
        stop.picture && (isFailure || session.pictures.of === 'all')
          ? session.pictures.save(`focus-${index + 1}`, stop.picture, {
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
            id: 'Tidak ada satu piksel pun yang berubah ketika elemen ini menerima fokus.',
            en: 'Not one pixel changes when this element receives focus.',
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
            en: 'Only the text caret shows where focus is.',
          },
          question: {
            id: 'Apakah kursor teks cukup menunjukkan fokus di isian ini?',
            en: 'Does the caret show well enough that this field has focus?',
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
            id: `Elemen berfokus ini seluruhnya tertutup oleh ${stop.cover?.html ?? 'elemen lain'}.`,
            en: `This focused element is wholly behind ${stop.cover?.html ?? 'another element'}.`,
          },
          detail: 'covered',
        });
    }
    return { findings, evidence, ...(!stops.length && { inapplicable: ['2.4.7', '2.4.11'] }) };
  },
};

/** The order of the stops against the order in which lines are read (2.4.3), and what focus sets off (3.2.1). */
export const focusOrder: Check = {
  name: 'nusa/focus-order',
  level: 'standard',
  criteria: ['2.4.3', '3.2.1'],
  async run(session) {
    const { stops } = await walk(session);
    const findings: Found[] = [];
    for (const stop of stops)
      if (stop.went.length)
        findings.push({
          criteria: ['3.2.1'],
          outcome: 'failed',
          target: stop.target,
          message: {
            id: 'Menerima fokus saja sudah membuka halaman atau jendela lain.',
            en: 'Merely receiving focus opens another page or window.',
          },
          detail: 'on-focus',
        });
    const jumps = stops.slice(1).filter((stop, index) => {
      const one = stops[index]!.target.box;
      const two = stop.target.box;
      if (!one || !two || stop.inDialog !== stops[index]!.inDialog) return false;
      // Up by more than a screen line and not to the next column.
      return two.y + two.height < one.y - 40 && two.x < one.x + one.width;
    });
    for (const stop of jumps)
      findings.push({
        criteria: ['2.4.3'],
        outcome: 'review',
        target: stop.target,
        message: {
          id: 'Fokus melompat ke atas menuju elemen ini.',
          en: 'Focus jumps upwards to this element.',
        },
        question: {
          id: 'Apakah urutan fokus tetap masuk akal di sini?',
          en: 'Does the order of focus still make sense here?',
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
            of: { id: 'Urutan fokus dengan Tab', en: 'Order of focus with Tab' },
          },
        ],
      }),
    };
  },
};
