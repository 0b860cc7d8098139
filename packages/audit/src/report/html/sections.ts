import { say, stateNames, verdictNames, type Word } from '../model/messages.js';
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
  word,
  type Context,
} from './parts.js';

/** More would make a page that no browser likes; the JSONL file has all. */
const MOST_CARDS = 300;
const MOST_PAGES = 500;
/** The evidence of one page is shown without being asked for, where there are not many. */
const FEW_PAGES = 40;

export interface Section {
  id: string;
  title: string;
  content: Content;
}

const cut = (context: Context, shown: number, all: number): Content =>
  all > shown && html`<p>${word(context, 'reportTooLong', { shown, all })}</p>`;

/** A wide table scrolls within itself, and can be scrolled by the keyboard. */
const table = (
  context: Context,
  texts: { label: Word; caption: Word; heads: readonly Word[] },
  rows: readonly Markup[],
): Markup =>
  html`<div class="scroll" role="region" aria-label="${word(context, texts.label)}" tabindex="0">
    <table>
      <caption>
        ${word(context, texts.caption)}
      </caption>
      <thead>
        <tr>
          ${texts.heads.map((head) => html`<th scope="col">${word(context, head)}</th>`)}
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
    ${figure(word(context, 'subjectsTested'), loaded)}
    ${figure(word(context, 'subjectsFailedToLoad'), model.subjects.length - loaded)}
    ${figure(word(context, 'failuresCount'), model.failures.length)}
    ${figure(word(context, 'questionsCount'), model.questions.length)}
    ${figure(word(context, 'answeredCount'), model.answered.length)}
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
    ({ criterion, verdict, counts, word: said }) =>
      html`<tr>
        <th scope="row">${criterionLink(context, criterion.number)}</th>
        <td>${criterion.level}</td>
        <td>${criterion.en301549}</td>
        <td>
          ${verdictTag(context, verdict)}${said && html`<br />${word(context, 'by', { who: said.who, when: said.when, with: said.with })}`}
        </td>
        <td>${counted(counts)}</td>
      </tr>`,
  );
  const label = 'criteriaHeading';
  const heads = ['criterion', 'level', 'clause', 'verdict', 'pages'] as const;
  return {
    id: 'criteria',
    title: word(context, label),
    content: table(context, { label, caption: 'criteriaCaption', heads }, rows),
  };
}

export function failuresSection(context: Context, { failures }: ReportModel): Section {
  const shown = failures.slice(0, MOST_CARDS);
  return {
    id: 'failures',
    title: word(context, 'failuresHeading'),
    content: shown.length
      ? [
          cut(context, shown.length, failures.length),
          shown.map((group, index) => card(context, group, 'failed', `failure-${index + 1}`)),
        ]
      : html`<p>${word(context, 'noFailures')}</p>`,
  };
}

export function questionsSection(context: Context, { questions }: ReportModel): Section {
  const shown = questions.slice(0, MOST_CARDS);
  return {
    id: 'questions',
    title: word(context, 'questionsHeading'),
    content: shown.length
      ? [
          html`<p>${word(context, 'questionsLead')}</p>`,
          cut(context, shown.length, questions.length),
          shown.map((group, index) => card(context, group, 'review', `question-${index + 1}`)),
        ]
      : html`<p>${word(context, 'noQuestions')}</p>`,
  };
}

export function answersSections(context: Context, model: ReportModel): Section[] {
  const { answered, expired } = model;
  const sections: Section[] = [];
  if (answered.length) {
    const content = answered.map((group, index) =>
      card(context, group, 'answered', `answer-${index + 1}`),
    );
    sections.push({ id: 'answers', title: word(context, 'answeredHeading'), content });
  }
  if (expired.length) {
    const items = expired.map(
      ({ criteria, question, who, when, with: using }) =>
        html`<li>
          ${criteriaLinks(context, criteria)}: ${question ?? ''}
          (${word(context, 'by', { who, when, with: using })})
        </li>`,
    );
    sections.push({
      id: 'expired',
      title: word(context, 'expiredHeading'),
      content: [
        html`<p>${word(context, 'expiredLead')}</p>`,
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
    title: word(context, 'adviceHeading'),
    content: [
      html`<p>${word(context, 'adviceLead')}</p>`,
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
        <summary>${word(context, 'pages')}: ${subjects.length}</summary>
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
    title: word(context, 'notTestedHeading'),
    content: some
      ? html`<ul>
          ${items}
        </ul>`
      : html`<p>${word(context, 'notTestedNothing')}</p>`,
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
    ${row(word(context, 'date'), html`<time datetime="${run.startedAt}">${run.startedAt.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}</time>`)}
    ${row(word(context, 'engines'), versions(run.engines))}
    ${row(word(context, 'browser'), run.browser)} ${row(word(context, 'levelOfRun'), run.level)}
    ${run.media.length > 0 && row(word(context, 'media'), run.media.join(', '))}
    ${row(word(context, 'sample'), sample ? say(context.language, 'sampleText', sample) : word(context, 'noSample'))}
    ${agreement && row(word(context, 'sampleAgreement'), agreementText(context.language, agreement))}
    ${run.shard && row(word(context, 'shard'), run.shard)}
    ${Object.keys(components).length > 0 && row(word(context, 'components'), versions(components))}
    ${row(word(context, 'command'), html`<code>${run.command}</code>`)}
  </dl>`;
  return { id: 'method', title: word(context, 'methodHeading'), content };
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
    title: word(context, label),
    content: [
      cut(context, shown.length, subjects.length),
      table(context, { label, caption: 'pagesCaption', heads }, rows),
      withEvidence.length > 0 && html`<h3>${word(context, 'transcripts')}</h3>`,
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
