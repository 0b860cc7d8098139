import { guess } from './language-guess.js';
import type { Check, Found } from '../browser/session.js';
import type { Target } from '../model/schema.js';

/** Text in another language than the markup says: a screen reader would pronounce it wrongly. */
export const language: Check = {
  name: 'nusa/language',
  level: 'standard',
  criteria: ['3.1.1', '3.1.2'],
  async run(session) {
    const passages = await session.call(readPassages);
    const findings: Found[] = [];
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
            id: `Halaman bertanda bahasa "${session.language}", tetapi isinya "${ofOwn}".`,
            en: `The page says that it is in "${session.language}", but it reads as "${ofOwn}".`,
          },
          detail: 'page',
        });
    }
    if (!findings.length)
      for (const { text, language: said, target } of passages) {
        const found = guess(text);
        if (!found || !KNOWN.has(said.slice(0, 2)) || found === said.slice(0, 2)) continue;
        findings.push({
          criteria: ['3.1.2'],
          outcome: 'review',
          target,
          message: {
            id: `Bagian ini bertanda "${said}", tetapi terbaca seperti "${found}".`,
            en: `This passage says "${said}", but reads like "${found}".`,
          },
          question: {
            id: 'Perlukah bagian ini diberi atribut lang?',
            en: 'Does this passage need a lang attribute?',
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
    let said = '';
    for (let each: Element | null = element; each && !said; each = nusaAudit.parent(each))
      said = each.getAttribute('lang') ?? '';
    passages.push({
      text: text.slice(0, 1000),
      language: said.toLowerCase(),
      target: nusaAudit.target(element),
    });
    if (passages.length === 400) break;
  }
  return passages;
}
