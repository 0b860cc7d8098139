import { fingerprint } from '../model/fingerprint.js';
import type { Finding, PageResult } from '../model/schema.js';

/**
 * Inconsistencies between the pages of one site or the steps of one journey: the order of navigation (3.2.3),
 * names of the same destination (3.2.4), the position of help (3.2.6), and questions asked twice (3.3.7).
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
        question: { id: `${id} Apakah itu disengaja?`, en: `${en} Is this intended?` },
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
            `Urutan tautan dalam navigasi "${name}" berbeda dari halaman lain.`,
            `The links in the navigation "${name}" are in a different order than on other pages.`,
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
          `Tujuan yang sama bernama "${before}" di halaman lain, tetapi "${name}" di sini.`,
          `The same destination is called "${before}" on another page but "${name}" here.`,
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
          `"${name}" ada di ${before} pada halaman lain, tetapi di ${place} pada halaman ini.`,
          `"${name}" is in the ${before} on other pages but in the ${place} here.`,
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
            `"${field}" ditanyakan lagi dalam layanan yang sama.`,
            `"${field}" is asked for again in the same journey.`,
          );
      }
  }
  return findings;
}
