import type { Assets } from '../http/files.js';
import { attributes, html, type Html } from '../html.js';
import { START } from '../journey/urls.js';
import type { Language } from '../language.js';
import type { SharedTexts } from '../texts/index.js';
import { urlIn, INFORMATION } from './urls.js';
import type { Page } from './page.js';

export interface LayoutContext {
  readonly language: Language;
  readonly texts: SharedTexts;
  readonly assets: Assets;
}

/** What every page shares: head, header, navigation and footer. */
export function layout(page: Page, { language, texts, assets }: LayoutContext): Html {
  const prefix = page.hasErrors ? texts.errorPrefix : '';

  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${prefix}${page.title} – ${texts.service} – ${texts.organisation}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="${assets.logo}" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets.styles}" />
        <script type="module" src="${assets.script}"></script>
      </head>
      <body class="nusa-page">
        <nusa-skip-link href="#utama" label="${texts.skipLink}"></nusa-skip-link>
        <nusa-header organisation="${texts.organisation}" unit="${texts.unit}" href="${START}">
          <img slot="logo" src="${assets.logo}" alt="" width="48" height="48" />
        </nusa-header>
        ${navigation(page, texts)}
        <div class="nusa-width">
          <nusa-phase-banner tag="${texts.phase.tag}"
            >${texts.phase.before}<a href="${INFORMATION.help}">${texts.phase.link}</a
            >${texts.phase.after}</nusa-phase-banner
          >
        </div>
        <main id="utama" class="nusa-main" tabindex="-1">
          ${page.back !== undefined && html`<nusa-back-link href="${page.back}" label="${texts.back}"></nusa-back-link>`}
          <div class="nusa-prose nusa-two-thirds">${page.content}</div>
        </main>
        <nusa-footer>
          <ul slot="meta">
            ${(['help', 'privacy', 'cookies', 'accessibility'] as const).map(
              (name) =>
                html`<li><a href="${INFORMATION[name]}">${texts.information[name].link}</a></li>`,
            )}
          </ul>
          <span slot="copyright">${texts.copyright}</span>
        </nusa-footer>
      </body>
    </html> `;
}

function navigation(page: Page, texts: SharedTexts): Html {
  const { code, name } = texts.otherLanguage;
  const isHelp = page.url === INFORMATION.help;

  return html`<nusa-service-navigation service-name="${texts.service}" service-url="${START}">
    <ul>
      <li>
        <a href="${INFORMATION.help}" ${attributes({ 'aria-current': isHelp && 'page' })}
          >${texts.information.help.link}</a
        >
      </li>
      <li>
        <a href="${urlIn(code, page.url)}" hreflang="${code}" lang="${code}">${name}</a>
      </li>
    </ul>
  </nusa-service-navigation>`;
}
