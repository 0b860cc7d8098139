import { guess } from './language-guess.js';
import type { Check, FindingDraft } from './check.js';
import type { Target } from '../model/schema.js';

/** Text in a language other than the markup declares, which a screen reader would mispronounce. */
export const language: Check = {
  name: 'nusa/language',
  level: 'standard',
  criteria: ['3.1.1', '3.1.2'],
  async run(session) {
    const passages = await session.call(readPassages);
    const findings: FindingDraft[] = [];
    const all = passages.map(({ text }) => text).join(' ');
    const page = guess(all);
    const declared = session.language.slice(0, 2).toLowerCase();
    if (page && declared && KNOWN.has(declared) && page !== declared) {
      const own = passages.filter(({ language: each }) => each.slice(0, 2) === declared);
      const ofOwn = guess(own.map(({ text }) => text).join(' '));
      if (ofOwn && ofOwn !== declared)
        findings.push({
          criteria: ['3.1.1'],
          outcome: 'failed',
          message: {
            id: `Bahasa halaman dinyatakan "${session.language}", tetapi isinya tampaknya "${ofOwn}".`,
            en: `The page declares the language "${session.language}", but its text appears to be "${ofOwn}".`,
          },
          detail: 'page',
        });
    }
    if (!findings.length)
      for (const { text, language: declaredHere, target } of passages) {
        const found = guess(text);
        if (!found || !KNOWN.has(declaredHere.slice(0, 2)) || found === declaredHere.slice(0, 2))
          continue;
        findings.push({
          criteria: ['3.1.2'],
          outcome: 'review',
          target,
          message: {
            id: `Bahasa bagian ini dinyatakan "${declaredHere}", tetapi tampaknya "${found}".`,
            en: `This passage is declared as "${declaredHere}", but appears to be "${found}".`,
          },
          question: {
            id: 'Perlukah atribut lang bagian ini ditambahkan atau diperbaiki?',
            en: 'Does the lang attribute of this passage need to be added or corrected?',
          },
        });
      }
    return { findings, ...(!all.trim() && { inapplicable: ['3.1.2'] }) };
  },
};

const KNOWN = new Set(['id', 'en', 'jv', 'su']);

function readPassages(): { text: string; language: string; target: Target }[] {
  const passages = [];
  for (const element of nusaAudit.elements()) {
    if (
      !element.matches(
        'p, li, dd, dt, td, th, h1, h2, h3, h4, blockquote, legend, label, figcaption, div, span, a, button',
      )
    )
      continue;
    const text = [...element.childNodes]
      .filter(
        (node) =>
          node.nodeType === 3 ||
          /^(b|i|em|strong|a|abbr|code|span)$/.test(node.nodeName.toLowerCase()),
      )
      .map((node) => node.textContent ?? '')
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
    if (text.split(' ').length < 6 || !nusaAudit.ownText(element) || !nusaAudit.shown(element))
      continue;
    let lang = '';
    for (let each: Element | null = element; each && !lang; each = nusaAudit.parent(each))
      lang = each.getAttribute('lang') ?? '';
    passages.push({
      text: text.slice(0, 1000),
      language: lang.toLowerCase(),
      target: nusaAudit.target(element),
    });
    if (passages.length === 400) break;
  }
  return passages;
}
