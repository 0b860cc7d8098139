import { createHash } from 'node:crypto';
import { CITATION } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import type { ReportModel } from '../model/report-model.js';
import { html, Markup } from './markup.js';
import { t } from '../model/messages.js';
import type { Context } from './parts.js';
import { EmbeddedImages } from './embedded-images.js';
import {
  adviceSection,
  answersSections,
  criteriaSection,
  failuresSection,
  figures,
  methodSection,
  notTestedSection,
  pagesSection,
  questionsSection,
  type Section,
} from './sections.js';
import { style } from './style.js';

const styleHash = createHash('sha256').update(style).digest('base64');
/** Not a template: whitespace added by the formatter would change the hash, and the policy would block the style. */
const styleElement = new Markup(`<style>${style}</style>`);

/** Allows only our own style and inlined images, so that injected markup could do nothing. */
const policy = (hasForms: boolean) =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    `form-action '${hasForms ? 'self' : 'none'}'`,
  ].join('; ');

export interface HtmlOptions {
  language: Language;
  /** The folder with the evidence files. */
  folder: string;
  /** Replaces the title of the report. */
  title?: string;
  /** The audited service, shown after the title. */
  name?: string;
  /** Maximum bytes of inlined images. */
  largest?: number;
}

/** A document in the style of the report, with `body` as its main content. */
export function documentOf(
  language: Language,
  title: string,
  body: Markup,
  hasForms = false,
): string {
  const context = { language } as Context;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy(hasForms))}" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#main">${t(context.language, 'skip')}</a>
        <header class="bar">
          <div class="wrap"><p>nusa-audit</p></div>
        </header>
        <main class="wrap" id="main" tabindex="-1">${body}</main>
        <footer>
          <div class="wrap"><p>${t(context.language, 'generator')}. ${CITATION}.</p></div>
        </footer>
      </body>
    </html> `.text;
}

const sectionMarkup = ({ id, title, content }: Section): Markup =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

/** The whole report as one file, without scripts or requests. */
export function htmlReport(model: ReportModel, options: HtmlOptions): string {
  const { language, folder, name, largest } = options;
  const context: Context = {
    language,
    images: new EmbeddedImages(folder, largest),
    subjects: new Map(model.subjects.map(({ subject }) => [subject.id, subject])),
  };
  const sections = [
    criteriaSection(context, model),
    failuresSection(context, model),
    questionsSection(context, model),
    ...answersSections(context, model),
    notTestedSection(context, model),
    adviceSection(context, model),
    methodSection(context, model),
    pagesSection(context, model),
  ].filter((section) => section !== undefined);
  const title = [options.title ?? t(context.language, 'reportTitle'), name]
    .filter(Boolean)
    .join(': ');
  const body = html`<h1>${title}</h1>
    <p class="lead">${t(context.language, 'standard', { standard: CITATION })}</p>
    <p>${t(context.language, 'noPass')}</p>
    ${figures(context, model)}
    <nav aria-labelledby="contents">
      <h2 id="contents">${t(context.language, 'contents')}</h2>
      <ul class="contents">
        ${sections.map(({ id, title: name }) => html`<li><a href="#${id}">${name}</a></li>`)}
      </ul>
    </nav>
    ${sections.map(sectionMarkup)}`;
  return documentOf(language, title, body);
}
