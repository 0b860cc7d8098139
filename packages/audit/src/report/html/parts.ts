import { criterionOf, understandingUrl } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import { answerNames, t, verdictNames } from '../model/messages.js';
import type { Evidence, Subject, Target, VerdictKind } from '../../model/schema.js';
import type { FindingGroup } from '../model/report-model.js';
import { html, languageTag, type Content, type Markup } from './markup.js';
import type { EmbeddedImages } from './embedded-images.js';

/** What all sections of a report need. */
export interface Context {
  language: Language;
  images: EmbeddedImages;
  subjects: ReadonlyMap<string, Subject>;
}

/** Pages listed per finding; the rest is counted. */
const MOST_PLACES = 20;

export const verdictTag = ({ language }: Context, verdict: VerdictKind): Markup =>
  html`<span class="tag ${verdict}">${verdictNames[verdict][language]}</span>`;

export const row = (name: string, ...value: Content[]): Markup =>
  html`<dt>${name}</dt>
    <dd>${value}</dd>`;

const isWeb = (url: string) => /^https?:\/\//i.test(url);

/** An audited page by its title, as a link if it has a web URL. */
export function subjectLink(subject: Subject | undefined, id: string): Markup {
  const url = subject?.url ?? '';
  const title = subject?.title?.trim();
  const lang = languageTag(subject?.language);
  const name = title
    ? html`<bdi${lang ? html` lang="${lang}"` : ''}>${title}</bdi>`
    : html`<bdi>${id}</bdi>`;
  const link = isWeb(url) ? html`<a href="${url}" rel="noreferrer">${name}</a>` : name;
  return title ? html`${link} <bdi class="url">${id}</bdi>` : link;
}

/** A criterion by number and name, linked to the W3C's explanation. */
export function criterionLink({ language }: Context, number: string): Markup {
  const criterion = criterionOf(number);
  if (!criterion) return html`${number}`;
  return html`<a href="${understandingUrl(criterion)}">${number} ${criterion.name[language]}</a>`;
}

export const criteriaLinks = (context: Context, numbers: readonly string[]): Markup =>
  html`${numbers.map((number, index) => [index ? ', ' : '', criterionLink(context, number)])}`;

export function places(context: Context, subjects: readonly string[]): Markup {
  const items = subjects
    .slice(0, MOST_PLACES)
    .map((id) => html`<li>${subjectLink(context.subjects.get(id), id)}</li>`);
  const more = subjects.length - items.length;
  if (more > 0) items.push(html`<li>${t(context.language, 'andMore', { count: more })}</li>`);
  return html`<ul class="places">
    ${items}
  </ul>`;
}

const targetRows = (context: Context, { path, html: tag }: Target): Content => [
  tag && row(t(context.language, 'element'), html`<code>${tag}</code>`),
  path.length > 0 && row(t(context.language, 'place'), html`<code>${path.join(' › ')}</code>`),
];

export function picture(context: Context, evidence: Evidence): Markup {
  const of = evidence.of[context.language];
  if (evidence.kind === 'text') {
    return html`<details>
      <summary>${of}</summary>
      <pre>${evidence.text}</pre>
    </details>`;
  }
  const source = context.images.dataOf(evidence.file);
  if (!source) return html`<p class="second">${of}. ${t(context.language, 'pictureMissing')}</p>`;
  const alternative = context.language === 'id' ? 'Tangkapan layar' : 'Screenshot';
  return html`<figure>
    <img src="${source}" alt="${alternative}" />
    <figcaption>${of}</figcaption>
  </figure>`;
}

/** Screenshots side by side, texts below them. */
export function evidence(context: Context, items: readonly Evidence[] = []): Content {
  const pictures = items.filter(({ kind }) => kind === 'picture');
  const texts = items.filter(({ kind }) => kind === 'text');
  return [
    pictures.length > 1
      ? html`<div class="strip">${pictures.map((item) => picture(context, item))}</div>`
      : pictures.map((item) => picture(context, item)),
    texts.map((item) => picture(context, item)),
  ];
}

/** One finding with its places and evidence. */
export function card(context: Context, group: FindingGroup, kind: string, id: string): Markup {
  const { finding, subjects, answer } = group;
  const { language } = context;
  const { criteria, target, question, tags = [], check, message } = finding;
  return html`<article class="card ${kind}" id="${id}">
    <h3>${message[language]}</h3>
    ${question && html`<p><strong>${t(context.language, 'question')}:</strong> ${question[language]}</p>`}
    <dl>
      ${criteria.length > 0 && row(t(context.language, 'criterion'), criteriaLinks(context, criteria))}
      ${answer && row(t(context.language, 'answer'), answerText(context, group))}
      ${row(t(context.language, 'check'), html`<code>${check}</code>`)}
      ${target && targetRows(context, target)}
      ${tags.length > 0 && row(t(context.language, 'alsoKnownAs'), tags.join(', '))}
      ${row(t(context.language, 'foundOn'), places(context, subjects))}
    </dl>
    ${evidence(context, finding.evidence)}
  </article>`;
}

function answerText(context: Context, { answer }: FindingGroup): Content {
  if (!answer) return '';
  const { who, when, with: using, note } = answer;
  return [
    answerName(context.language, answer.answer),
    ' (',
    t(context.language, 'by', { who, when, with: using }),
    ')',
    note && html`<br />${note}`,
  ];
}

const answerName = (language: Language, answer: keyof typeof answerNames) =>
  answerNames[answer][language];
