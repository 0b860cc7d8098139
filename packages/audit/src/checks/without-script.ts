import type { Check } from './check.js';

/** What is left when JavaScript is blocked or has not loaded yet. Advice: WCAG has no criterion for it. */
export const withoutScript: Check = {
  name: 'nusa/without-script',
  level: 'full',
  criteria: [],
  async run(session) {
    if (!session.canOpenWithoutScript)
      return {
        findings: [],
        skipped: {
          id: 'Bagian ini ditampilkan dengan JavaScript; tanpanya tidak ada yang dapat diperiksa.',
          en: 'This content is rendered by JavaScript; without it there is nothing to test.',
        },
      };
    const read = () => ({
      words: (document.body?.innerText ?? '').split(/\s+/).filter(Boolean).length,
      fields: nusaAudit
        .elements()
        .filter(
          (element) =>
            element.matches('input:not([type=hidden]), select, textarea, button') &&
            nusaAudit.shown(element),
        ).length,
    });
    const scripted = await session.call(read);
    await session.cdp.send('Emulation.setScriptExecutionDisabled', { value: true });
    try {
      await session.openWithoutScript();
      const plain = await session.call(read);
      const isLess = plain.words < scripted.words * 0.8 || plain.fields < scripted.fields;
      return {
        findings: isLess
          ? [
              {
                outcome: 'review',
                message: {
                  id: `Tanpa JavaScript tersisa ${plain.words} dari ${scripted.words} kata dan ${plain.fields} dari ${scripted.fields} kendali.`,
                  en: `Without JavaScript, ${plain.words} of ${scripted.words} words and ${plain.fields} of ${scripted.fields} controls remain.`,
                },
                question: {
                  id: 'Dapatkah orang menyelesaikan keperluannya tanpa JavaScript?',
                  en: 'Can people complete their task without JavaScript?',
                },
              },
            ]
          : [],
      };
    } finally {
      await session.cdp.send('Emulation.setScriptExecutionDisabled', { value: false });
    }
  },
};
