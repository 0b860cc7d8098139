import type { Check, FindingDraft } from './check.js';

/** 1.3.4: content that is rotated against the orientation of the device. */
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
        turned.push([nusaAudit.handleOf(element), ((degrees % 360) + 360) % 360]);
      }
      return turned;
    };
    const portrait = await session.withViewport({ width: 400, height: 800 }, () =>
      session.call(read),
    );
    const landscape = await session.withViewport({ width: 800, height: 400 }, () =>
      session.call(read),
    );
    const angles = (list: [number, number][]) => new Map(list);
    const one = angles(portrait);
    const two = angles(landscape);
    const findings: FindingDraft[] = [];
    for (const handle of new Set([...one.keys(), ...two.keys()])) {
      const apart = Math.abs((one.get(handle) ?? 0) - (two.get(handle) ?? 0));
      if (Math.abs(apart - 90) > 2 && Math.abs(apart - 270) > 2) continue;
      const target = await session.call((number) => {
        const element = nusaAudit.handles[number]!;
        return nusaAudit.shown(element) ? nusaAudit.target(element) : null;
      }, handle);
      if (!target) continue;
      findings.push({
        outcome: 'failed',
        target,
        message: {
          id: 'Konten ini diputar melawan orientasi perangkat, sehingga hanya terbaca dalam satu orientasi.',
          en: 'This content is rotated against the device, so it can be read in one orientation only.',
        },
      });
    }
    return { findings };
  },
};
