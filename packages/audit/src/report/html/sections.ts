import { t, stateNames, verdictNames, type MessageKey } from '../model/messages.js';
import type { VerdictKind } from '../../model/schema.js';
import { agreementText } from '../model/agreement.js';
import type { Gap, ReportModel } from '../model/report-model.js';
import { html, type Content, type Markup } from './markup.js';
import {
  card,
  criteriaLinks,
  criterionLink,
  evidence,
  places,
  row,
  subjectLink,
  verdictTag,
  type Context,
} from './parts.js';

/** More would make the page too slow; the JSONL file has all of them. */
const MOST_CARDS = 300;
const MOST_PAGES = 500;
/** Up to this many pages, the evidence of one is open from the start. */
const FEW_PAGES = 40;

export interface Section {
  id: string;
  title: string;
  content: Content;
}

const cut = (context: Context, shown: number, all: number): Content =>
  all > shown && html`<p>${t(context.language, 'reportTooLong', { shown, all })}</p>`;

/** A wide table scrolls in a region of its own, which can be scrolled with the keyboard. */
const table = (
  context: Context,
  texts: { label: MessageKey; caption: MessageKey; heads: readonly MessageKey[] },
  rows: readonly Markup[],
): Markup =>
  html`<div
    class="scroll"
    role="region"
    aria-label="${t(context.language, texts.label)}"
    tabindex="0"
  >
    <table>
      <caption>
        ${t(context.language, texts.caption)}
      </caption>
      <thead>
        <tr>
          ${texts.heads.map((head) => html`<th scope="col">${t(context.language, head)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

export function figures(context: Context, model: ReportModel): Markup {
  const loaded = model.subjects.filter(({ subject }) => subject.state === 'loaded').length;
  const figure = (name: string, count: number) => html`<li><strong>${count}</strong>${name}</li>`;
  return html`<ul class="figures">
    ${figure(t(context.language, 'subjectsTested'), loaded)}
    ${figure(t(context.language, 'subjectsFailedToLoad'), model.subjects.length - loaded)}
    ${figure(t(context.language, 'failuresCount'), model.failures.length)}
    ${figure(t(context.language, 'questionsCount'), model.questions.length)}
    ${figure(t(context.language, 'answeredCount'), model.answered.length)}
  </ul>`;
}

export function criteriaSection(context: Context, model: ReportModel): Section {
  const { language } = context;
  const kinds: VerdictKind[] = ['failed', 'review', 'untested', 'no-failure-found', 'inapplicable'];
  const counted = (counts: Record<VerdictKind, number>) =>
    kinds
      .filter((kind) => counts[kind] > 0)
      .map((kind) => `${verdictNames[kind][language]}: ${counts[kind]}`)
      .join('; ');
  const rows = model.criteria.map(
    ({ criterion, verdict, counts, review }) =>
      html`<tr>
        <th scope="row">${criterionLink(context, criterion.number)}</th>
        <td>${criterion.level}</td>
        <td>${criterion.en301549}</td>
        <td>
          ${verdictTag(context, verdict)}${review && html`<br />${t(context.language, 'by', { who: review.who, when: review.when, with: review.with })}`}
        </td>
        <td>${counted(counts)}</td>
      </tr>`,
  );
  const label = 'criteriaHeading';
  const heads = ['criterion', 'level', 'clause', 'verdict', 'pages'] as const;
  return {
    id: 'criteria',
    title: t(context.language, label),
    content: table(context, { label, caption: 'criteriaCaption', heads }, rows),
  };
}

export function failuresSection(context: Context, { failures }: ReportModel): Section {
  const shown = failures.slice(0, MOST_CARDS);
  return {
    id: 'failures',
    title: t(context.language, 'failuresHeading'),
    content: shown.length
      ? [
          cut(context, shown.length, failures.length),
          shown.map((group, index) => card(context, group, 'failed', `failure-${index + 1}`)),
        ]
      : html`<p>${t(context.language, 'noFailures')}</p>`,
  };
}

export function questionsSection(context: Context, { questions }: ReportModel): Section {
  const shown = questions.slice(0, MOST_CARDS);
  return {
    id: 'questions',
    title: t(context.language, 'questionsHeading'),
    content: shown.length
      ? [
          html`<p>${t(context.language, 'questionsLead')}</p>`,
          cut(context, shown.length, questions.length),
          shown.map((group, index) => card(context, group, 'review', `question-${index + 1}`)),
        ]
      : html`<p>${t(context.language, 'noQuestions')}</p>`,
  };
}

export function answersSections(context: Context, model: ReportModel): Section[] {
  const { answered, expired } = model;
  const sections: Section[] = [];
  if (answered.length) {
    const content = answered.map((group, index) =>
      card(context, group, 'answered', `answer-${index + 1}`),
    );
    sections.push({ id: 'answers', title: t(context.language, 'answeredHeading'), content });
  }
  if (expired.length) {
    const items = expired.map(
      ({ criteria, question, who, when, with: using }) =>
        html`<li>
          ${criteriaLinks(context, criteria)}: ${question ?? ''}
          (${t(context.language, 'by', { who, when, with: using })})
        </li>`,
    );
    sections.push({
      id: 'expired',
      title: t(context.language, 'expiredHeading'),
      content: [
        html`<p>${t(context.language, 'expiredLead')}</p>`,
        html`<ul>
          ${items}
        </ul>`,
      ],
    });
  }
  return sections;
}

export function adviceSection(context: Context, { advice }: ReportModel): Section | undefined {
  if (!advice.length) return undefined;
  const shown = advice.slice(0, MOST_CARDS);
  return {
    id: 'advice',
    title: t(context.language, 'adviceHeading'),
    content: [
      html`<p>${t(context.language, 'adviceLead')}</p>`,
      cut(context, shown.length, advice.length),
      shown.map((group, index) => card(context, group, 'advice', `advice-${index + 1}`)),
    ],
  };
}

export function notTestedSection(context: Context, model: ReportModel): Section {
  const { language } = context;
  const missing = model.subjects.filter(({ subject }) => subject.state !== 'loaded');
  const gap = ({ check, reason, criteria, subjects }: Gap) =>
    html`<li>
      <code>${check}</code>:
      ${reason[language]}${criteria.length > 0 && html` (${criteriaLinks(context, criteria)})`}
      <details>
        <summary>${t(context.language, 'pages')}: ${subjects.length}</summary>
        ${places(context, subjects)}
      </details>
    </li>`;
  const items: Content[] = [
    model.run.notTested.map((text) => html`<li>${text[language]}</li>`),
    missing.map(
      ({ subject }) =>
        html`<li>
          ${subjectLink(subject, subject.id)}:
          ${stateNames[subject.state][language]}${subject.reason && `. ${subject.reason[language]}`}
        </li>`,
    ),
    model.gaps.map(gap),
  ];
  const some = model.run.notTested.length + missing.length + model.gaps.length > 0;
  return {
    id: 'not-tested',
    title: t(context.language, 'notTestedHeading'),
    content: some
      ? html`<ul>
          ${items}
        </ul>`
      : html`<p>${t(context.language, 'notTestedNothing')}</p>`,
  };
}

export function methodSection(
  context: Context,
  { run, components, agreement }: ReportModel,
): Section {
  const { sample } = run;
  const versions = (list: Record<string, string>) =>
    Object.entries(list)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ');
  const content = html`<dl>
    ${row(t(context.language, 'date'), html`<time datetime="${run.startedAt}">${run.startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time>`)}
    ${row(t(context.language, 'engines'), versions(run.engines))}
    ${row(t(context.language, 'browser'), run.browser)}
    ${row(t(context.language, 'levelOfRun'), run.level)}
    ${run.media.length > 0 && row(t(context.language, 'media'), run.media.join(', '))}
    ${row(t(context.language, 'sample'), sample ? t(context.language, 'sampleText', sample) : t(context.language, 'noSample'))}
    ${agreement && row(t(context.language, 'sampleAgreement'), agreementText(context.language, agreement))}
    ${run.shard && row(t(context.language, 'shard'), run.shard)}
    ${Object.keys(components).length > 0 && row(t(context.language, 'components'), versions(components))}
    ${row(t(context.language, 'command'), html`<code>${run.command}</code>`)}
  </dl>`;
  return { id: 'method', title: t(context.language, 'methodHeading'), content };
}

export function pagesSection(context: Context, { subjects }: ReportModel): Section {
  const { language } = context;
  const shown = subjects.slice(0, MOST_PAGES);
  const heads = ['pages', 'state', 'failed', 'toReview'] as const;
  const rows = shown.map(
    ({ subject, failed, review }) =>
      html`<tr>
        <th scope="row">${subjectLink(subject, subject.id)}</th>
        <td>${stateNames[subject.state][language]}</td>
        <td class="number">${failed}</td>
        <td class="number">${review}</td>
      </tr>`,
  );
  const label = 'pagesHeading';
  const withEvidence = shown.filter(({ subject }) => subject.evidence?.length);
  const few = withEvidence.length <= FEW_PAGES ? withEvidence : [];
  const opened = (few.find(({ subject }) => /--default\b/.test(subject.id)) ?? few[0])?.subject;
  return {
    id: 'pages',
    title: t(context.language, label),
    content: [
      cut(context, shown.length, subjects.length),
      table(context, { label, caption: 'pagesCaption', heads }, rows),
      withEvidence.length > 0 && html`<h3>${t(context.language, 'transcripts')}</h3>`,
      withEvidence.map(
        ({ subject }) =>
          html`<details${subject === opened && html` open`}>
            <summary><bdi>${subject.id}</bdi></summary>
            ${evidence(context, subject.evidence)}
          </details>`,
      ),
    ],
  };
}
