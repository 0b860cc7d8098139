import { fingerprint } from '../model/fingerprint.js';
import type { Finding, PageFacts, PageResult } from '../model/schema.js';
import type { Check } from '../browser/session.js';

/** Reads what pages of one site have in common; `consistency` compares it afterwards. */
export const facts: Check = {
  name: 'nusa/facts',
  level: 'standard',
  criteria: ['3.2.3', '3.2.4', '3.2.6', '3.3.7'],
  async run(session) {
    session.facts = await session.call(readFacts);
    const text = session.facts.navigation.map(({ name, links }) => `${name}: ${links.join(' · ')}`);
    return {
      findings: [],
      inapplicable: [
        ...(session.facts.navigation.length ? [] : ['3.2.3']),
        ...(session.facts.help.length ? [] : ['3.2.6']),
      ],
      evidence: text.length
        ? [{ kind: 'text', text: text.join('\n'), of: { id: 'Navigasi', en: 'Navigation' } }]
        : [],
    };
  },
};

function readFacts(): PageFacts {
  const short = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  const all = nusaAudit.elements().filter((element) => nusaAudit.shown(element));
  const links = (within: Element) =>
    all.filter((element) => element.matches('a[href]') && nusaAudit.contains(within, element));
  const HELP = /bantuan|hubungi|kontak|help|contact|tanya jawab|faq|pengaduan/i;
  return {
    navigation: all
      .filter((element) => element.matches('nav, [role=navigation]'))
      .filter((element) => !/breadcrumb|remah|halaman|pagination/i.test(element.ariaLabel ?? ''))
      .map((element) => ({
        name: short(element.ariaLabel) || short(element.id) || 'nav',
        links: links(element).map((link) => short(link.textContent)),
      })),
    help: all
      .filter(
        (element) =>
          element.matches('header a[href], footer a[href], nav a[href]') &&
          HELP.test(element.textContent ?? ''),
      )
      .map((element) => ({
        name: short(element.textContent),
        place: element.closest('header') ? 'header' : element.closest('footer') ? 'footer' : 'nav',
      })),
    destinations: all
      .filter((element) => element.matches('header a[href], footer a[href], nav a[href]'))
      .map((element) => ({
        name: short(element.textContent) || short(element.ariaLabel),
        href: (element as HTMLAnchorElement).href.split('#')[0]!,
      })),
    fields: all
      .filter((element) =>
        element.matches(
          'input:not([type=hidden], [type=submit], [type=button], [type=radio], [type=checkbox], [type=password]), select, textarea',
        ),
      )
      .map((element) =>
        short((element as HTMLInputElement).labels?.[0]?.textContent ?? element.ariaLabel),
      )
      .filter(Boolean),
  };
}

/**
 * What several pages of one site, or the steps of one journey, do differently: the order of navigation
 * (3.2.3), names of the same destination (3.2.4), the place of help (3.2.6), and what is asked twice (3.3.7).
 */
export function consistency(results: readonly PageResult[], isJourney = false): Finding[] {
  const findings: Finding[] = [];
  const loaded = results.filter(({ facts: known }) => known);
  const first = loaded[0];
  if (!first) return [];
  const add = (
    result: PageResult,
    criterion: string,
    outcome: Finding['outcome'],
    detail: string,
    id: string,
    en: string,
  ) =>
    findings.push({
      type: 'finding',
      subject: result.subject.id,
      check: 'nusa/consistency',
      criteria: [criterion],
      outcome,
      message: { id, en },
      ...(outcome === 'review' && {
        question: { id: `${id} Apakah itu disengaja?`, en: `${en} Is that meant?` },
      }),
      fingerprint: fingerprint(`nusa/consistency#${criterion}#${detail}`),
    });
  const order = new Map<string, string[]>();
  const names = new Map<string, string>();
  const places = new Map<string, string>();
  const asked = new Map<string, string>();
  for (const result of loaded) {
    const known = result.facts!;
    for (const { name, links } of known.navigation) {
      const before = order.get(name);
      if (!before) order.set(name, links);
      else {
        const both = links.filter((link) => before.includes(link));
        const was = before.filter((link) => links.includes(link));
        if (both.join('|') !== was.join('|'))
          add(
            result,
            '3.2.3',
            'failed',
            name,
            `Urutan tautan di navigasi "${name}" berbeda dari halaman lain.`,
            `The links of the navigation "${name}" come in another order than on other pages.`,
          );
      }
    }
    for (const { name, href } of known.destinations) {
      const before = names.get(href);
      if (!before) names.set(href, name);
      else if (
        before !== name &&
        !known.destinations.some((each) => each.href === href && each.name === before)
      )
        add(
          result,
          '3.2.4',
          'review',
          href,
          `Tujuan yang sama bernama "${before}" di halaman lain dan "${name}" di sini.`,
          `The same destination is called "${before}" on another page and "${name}" here.`,
        );
    }
    for (const { name, place } of known.help) {
      const before = places.get(name);
      if (!before) places.set(name, place);
      else if (
        before !== place &&
        !known.help.some((each) => each.name === name && each.place === before)
      )
        add(
          result,
          '3.2.6',
          'failed',
          name,
          `"${name}" ada di ${before} pada halaman lain dan di ${place} di sini.`,
          `"${name}" is in the ${before} of other pages and in the ${place} here.`,
        );
    }
    if (isJourney)
      for (const field of known.fields) {
        const before = asked.get(field);
        if (!before) asked.set(field, result.subject.id);
        else if (before !== result.subject.id)
          add(
            result,
            '3.3.7',
            'review',
            field,
            `"${field}" ditanyakan lagi dalam urusan yang sama.`,
            `"${field}" is asked for again in the same journey.`,
          );
      }
  }
  return findings;
}
