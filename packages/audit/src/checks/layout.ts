import type { Session } from '../browser/session.js';
import type { Localized, Target } from '../model/schema.js';
import type { Check, FindingDraft } from './check.js';
import { readLayout, type Layout } from './layout-snapshot.js';

const initialLayout = (session: Session) => session.once('layout', () => session.call(readLayout));

/** Text that is clipped or overlapping now but was not before. */
function newProblems(
  criterion: string,
  before: Layout,
  now: Layout,
  when: Localized,
): FindingDraft[] {
  const already = new Set([...before.clipped, ...before.overlaps].map(({ key }) => key));
  const fresh = (list: { target: Target; key: string }[]) =>
    list.filter(({ key }) => !already.has(key));
  return [
    ...fresh(now.clipped).map(({ target }): FindingDraft => ({
      criteria: [criterion],
      outcome: 'failed',
      target,
      message: { id: `Teks terpotong ${when.id}.`, en: `Text is cut off ${when.en}.` },
      detail: 'clipped',
    })),
    ...fresh(now.overlaps).map(({ target }): FindingDraft => ({
      criteria: [criterion],
      outcome: 'review',
      target,
      message: { id: `Teks saling menimpa ${when.id}.`, en: `Texts overlap ${when.en}.` },
      question: {
        id: `Apakah teks ini masih terbaca ${when.id}?`,
        en: `Is this text still readable ${when.en}?`,
      },
      detail: 'overlap',
    })),
  ];
}

const picture = async (session: Session, name: string, caption: Localized, always: boolean) =>
  session.screenshots.level === 'all' || (always && session.screenshots.level === 'failures')
    ? session.screenshots.save(
        name,
        await session.page.screenshot({ captureBeyondViewport: false }),
        caption,
      )
    : [];

/** 1.4.10: at 320 CSS pixels (400% zoom at 1280) the page scrolls in one direction only. */
export const reflow: Check = {
  name: 'nusa/reflow',
  level: 'standard',
  criteria: ['1.4.10'],
  async run(session) {
    const before = await initialLayout(session);
    const when = { id: 'pada lebar 320 piksel', en: 'at a width of 320 pixels' };
    return session.withViewport({ width: 320, height: 256 }, async () => {
      const now = await session.call(readLayout);
      const findings = newProblems('1.4.10', before, now, when);
      if (now.excess > 1) {
        const isExempt = now.wide.length > 0 && now.wide.every((each) => each.isExempt);
        const places = now.wide.length ? now.wide : [{ target: undefined, isExempt: false }];
        for (const { target } of places)
          findings.push({
            outcome: isExempt ? 'review' : 'failed',
            ...(target && { target }),
            message: {
              id: `Halaman ${now.excess} piksel lebih lebar daripada jendela 320 piksel.`,
              en: `The page is ${now.excess} pixels wider than a 320-pixel window.`,
            },
            ...(isExempt && {
              question: {
                id: 'Apakah konten ini memang memerlukan tata letak dua dimensi, seperti tabel data atau peta?',
                en: 'Does this content require a two-dimensional layout, as a data table or a map does?',
              },
            }),
            detail: 'wide',
          });
      }
      return {
        findings,
        evidence: await picture(session, 'reflow-320', when, findings.length > 0),
      };
    });
  },
};

/** 1.4.4: browser zoom of 200%, which halves the width. */
export const zoom: Check = {
  name: 'nusa/zoom',
  level: 'standard',
  criteria: ['1.4.4'],
  act: ['59br37'],
  async run(session) {
    const before = await initialLayout(session);
    const when = { id: 'pada perbesaran 200 %', en: 'at 200% zoom' };
    const { width, height } = session.viewport;
    const half = {
      width: Math.round(width / 2),
      height: Math.round(height / 2),
      deviceScaleFactor: 2,
    };
    return session.withViewport(half, async () => {
      const findings = newProblems('1.4.4', before, await session.call(readLayout), when);
      return { findings, evidence: await picture(session, 'zoom-200', when, findings.length > 0) };
    });
  },
};

/** 1.4.12: text spacing, applied in each root because document styles do not reach into shadow roots. */
export const textSpacing: Check = {
  name: 'nusa/text-spacing',
  level: 'standard',
  criteria: ['1.4.12'],
  async run(session) {
    const before = await initialLayout(session);
    const when = { id: 'dengan jarak teks yang diperlebar', en: 'with increased text spacing' };
    await session.call(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }' +
          'p { margin-block-end: 2em !important }',
      );
      (globalThis as { nusaSpacing?: CSSStyleSheet }).nusaSpacing = sheet;
      for (const root of nusaAudit.roots())
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    try {
      await session.settle();
      const findings = newProblems('1.4.12', before, await session.call(readLayout), when);
      return {
        findings,
        evidence: await picture(session, 'text-spacing', when, findings.length > 0),
      };
    } finally {
      await session.call(() => {
        const sheet = (globalThis as { nusaSpacing?: CSSStyleSheet }).nusaSpacing;
        for (const root of nusaAudit.roots())
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
      });
    }
  },
};
