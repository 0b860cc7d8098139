import axe from 'axe-core';
import { PNG } from 'pngjs';
import type { Session } from '../browser/session.js';
import type { Target } from '../model/schema.js';
import type { Check, FindingDraft } from './check.js';

declare const window: {
  axe: {
    run(
      context: unknown,
      options: unknown,
    ): Promise<{
      violations: { nodes: { target: (string | string[])[]; any: { message: string }[] }[] }[];
    }>;
  };
};

/** 1.4.3 in the dark colour scheme, if the page has one. */
export const darkScheme: Check = {
  name: 'nusa/dark-scheme',
  level: 'standard',
  criteria: ['1.4.3'],
  async run(session) {
    const colours = () =>
      nusaAudit
        .elements()
        .slice(0, 400)
        .map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return color + backgroundColor;
        })
        .join();
    const light = await session.call(colours);
    return session.withMedia({ 'prefers-color-scheme': 'dark' }, async () => {
      if ((await session.call(colours)) === light) return { findings: [] };
      if (!(await session.call(() => 'axe' in globalThis)))
        await (await session.world()).run(axe.source);
      const violations = await session.call(async () => {
        const { violations } = await window.axe.run(document, {
          runOnly: ['color-contrast'],
          iframes: false,
        });
        return violations.flatMap(({ nodes }) =>
          nodes.map(({ target, any }) => {
            const element = nusaAudit.byPath(target.flat());
            return { target: element && nusaAudit.target(element), why: any[0]?.message ?? '' };
          }),
        );
      });
      return {
        findings: violations.map(({ target, why }): FindingDraft => ({
          outcome: 'failed',
          ...(target && { target }),
          message: {
            id: `Kontras teks kurang dalam skema warna gelap: ${why}`,
            en: `Insufficient text contrast in the dark colour scheme: ${why}`,
          },
        })),
        evidence:
          session.screenshots.level === 'all'
            ? session.screenshots.save('dark', await session.page.screenshot(), {
                id: 'Skema warna gelap',
                en: 'Dark colour scheme',
              })
            : [],
      };
    });
  },
};

/** 1.4.11: controls that become invisible in forced colours. */
export const forcedColours: Check = {
  name: 'nusa/forced-colours',
  level: 'standard',
  criteria: ['1.4.11'],
  async run(session) {
    const controls = await session.call(() =>
      nusaAudit
        .elements()
        .filter((element) =>
          element.matches(
            'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=checkbox], [role=switch]',
          ),
        )
        .filter((element) => nusaAudit.shown(element) && getComputedStyle(element).opacity !== '0')
        .slice(0, 60)
        .map((element) => nusaAudit.target(element)),
    );
    if (!controls.length) return { findings: [], inapplicable: [] };
    // Decoding a screenshot is slow: take the second only if the first shows a blank control.
    const forced = await session.withMedia({ 'forced-colors': 'active' }, async () => ({
      blank: await blank(session, controls),
      picture: await session.page.screenshot(),
    }));
    const normal = forced.blank.includes(true) ? await blank(session, controls) : [];
    const invisible = controls.filter((_, index) => forced.blank[index] && !normal[index]);
    return {
      findings: invisible.map((target): FindingDraft => ({
        outcome: 'review',
        target,
        message: {
          id: 'Kendali ini tidak terlihat dalam mode warna paksa.',
          en: 'This control is not visible in forced colours mode.',
        },
        question: {
          id: 'Apakah kendali ini hanya dibentuk oleh gambar latar atau warna?',
          en: 'Is this control drawn only with a background image or colour?',
        },
      })),
      evidence:
        session.screenshots.level === 'all' || invisible.length
          ? session.screenshots.save('forced-colours', forced.picture, {
              id: 'Mode warna paksa',
              en: 'Forced colours mode',
            })
          : [],
    };
  },
};

/** Which of the places have a single colour, from one screenshot of the whole page. */
async function blank(session: Session, places: Target[]): Promise<boolean[]> {
  const png = PNG.sync.read(
    Buffer.from(await session.page.screenshot({ fullPage: true, optimizeForSpeed: true })),
  );
  const scale = session.viewport.deviceScaleFactor ?? 1;
  return places.map(({ box }) => {
    if (!box) return false;
    const from = { x: Math.floor(box.x * scale), y: Math.floor(box.y * scale) };
    const to = {
      x: Math.min(png.width, Math.ceil((box.x + box.width) * scale)),
      y: Math.min(png.height, Math.ceil((box.y + box.height) * scale)),
    };
    if (from.x < 0 || from.y < 0 || from.x >= to.x || from.y >= to.y) return false;
    const first = (from.y * png.width + from.x) * 4;
    for (let y = from.y; y < to.y; y++)
      for (let x = from.x; x < to.x; x++) {
        const at = (y * png.width + x) * 4;
        for (let channel = 0; channel < 3; channel++)
          if (Math.abs(png.data[at + channel]! - png.data[first + channel]!) > 24) return false;
      }
    return true;
  });
}
