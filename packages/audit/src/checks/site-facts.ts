import type { SiteFacts } from '../model/schema.js';
import type { Check } from './check.js';

/** Reads navigation, help and fields; `consistency` in results/ compares them across the pages of a site. */
export const siteFacts: Check = {
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

function readFacts(): SiteFacts {
  const short = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
  const all = nusaAudit.elements().filter((element) => nusaAudit.shown(element));
  const links = (container: Element) =>
    all.filter((element) => element.matches('a[href]') && nusaAudit.contains(container, element));
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
