import { runningVersions } from './browser/running-versions.js';
import type { Session } from './browser/session.js';
import type { Subject } from './model/schema.js';

/**
 * Records title, language and components of the page. A component's version comes from `known`, else from
 * `<meta name="nusa-version">` or `data-nusa-version` on the root element, else from the class that runs.
 */
export async function describePage(
  session: Session,
  subject: Subject,
  known: Readonly<Record<string, string>> = {},
): Promise<void> {
  const page = await session.call(
    (prefix) => ({
      title: document.title.slice(0, 200),
      language: document.documentElement?.lang ?? '',
      components: [
        ...new Set(
          nusaAudit
            .elements()
            .map(({ localName }) => localName)
            .filter((name) => name.startsWith(prefix)),
        ),
      ].sort(),
      version:
        document.querySelector<HTMLMetaElement>(`meta[name="${CSS.escape(prefix)}version"]`)
          ?.content ??
        document.documentElement?.getAttribute(`data-${prefix}version`) ??
        '',
      // Chromium wraps XML without a style sheet in a viewer page of its own.
      isXmlViewer: !!document.getElementById('webkit-xml-viewer-source-xml'),
    }),
    session.elementPrefix,
  );
  if (page.isXmlViewer) {
    subject.state = 'not-html';
    subject.reason = {
      id: 'Alamat ini berisi XML, bukan halaman HTML.',
      en: 'The address returns XML, not an HTML page.',
    };
  }
  subject.title = page.title;
  subject.language = session.language = page.language;
  const unknown = page.components.filter((name) => !known[name] && !page.version);
  const running = unknown.length ? await runningVersions(session, unknown) : {};
  for (const name of page.components)
    session.components[name] = known[name] || page.version || running[name] || '';
  if (page.components.length) subject.components = session.components;
}
