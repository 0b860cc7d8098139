import type { Check, FindingDraft } from './check.js';

/** Text that is visible on screen but missing in print. Advice: WCAG has no criterion for it. */
export const print: Check = {
  name: 'nusa/print',
  level: 'full',
  criteria: [],
  async run(session) {
    const readText = () =>
      nusaAudit
        .elements()
        .filter(
          (element) =>
            element.matches('main *, [role=main] *, article *') && nusaAudit.ownText(element),
        )
        .filter((element) => element.matches('p, li, dd, dt, th, td, h1, h2, h3, h4'))
        .filter((element) => nusaAudit.shown(element))
        .map((element) => nusaAudit.target(element));
    const screen = await session.call(readText);
    const paper = await session.withMedia({}, () => session.call(readText), 'print');
    const onPaper = new Set(paper.map(({ path }) => path.join(' ')));
    return {
      findings: screen
        .filter(({ path }) => !onPaper.has(path.join(' ')))
        .map((target): FindingDraft => ({
          outcome: 'review',
          target,
          message: { id: 'Teks ini hilang saat dicetak.', en: 'This text is missing in print.' },
          question: {
            id: 'Apakah teks ini memang tidak diperlukan dalam cetakan?',
            en: 'Is this text unnecessary on paper?',
          },
        })),
    };
  },
};
