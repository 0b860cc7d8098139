import type { Language } from '../../model/localized.js';
import { answerNames, t } from '../../report/model/messages.js';
import type { Localized } from '../../model/schema.js';
import { html, type Content, type Markup } from '../../report/html/markup.js';
import { criteriaLinks, evidence, places, row, type Context } from '../../report/html/parts.js';
import type { FindingGroup, ReportModel } from '../../report/model/report-model.js';
import { ANSWERS, type Review } from '../../results/reviews.js';

/** A question to a reviewer, about a finding or about a criterion as a whole. */
export interface Task {
  fingerprint: string;
  criteria: string[];
  question: Localized;
  group?: FindingGroup;
}

export interface Reviewer {
  who: string;
  with: string;
}

/** Questions about findings, then about each criterion as a whole, which a report needs to say "supports". */
export function tasksOf(model: ReportModel): Task[] {
  const found = [...model.questions, ...model.answered].map((group): Task => ({
    fingerprint: group.finding.fingerprint,
    criteria: group.finding.criteria,
    question: group.finding.question ?? group.finding.message,
    group,
  }));
  const once = new Map(found.map((task) => [`${task.fingerprint} ${task.criteria.join()}`, task]));
  const whole = model.criteria
    .filter(({ verdict }) => verdict !== 'failed')
    .map(({ criterion, fingerprint }): Task => ({
      fingerprint,
      criteria: [criterion.number],
      question: criterion.question,
    }));
  return [...once.values(), ...whole];
}

const text = {
  open: { id: 'Belum dijawab', en: 'Not answered yet' },
  answer: { id: 'Jawaban', en: 'Answer' },
  who: { id: 'Nama lengkap', en: 'Full name' },
  with: {
    id: 'Teknologi bantu dan peramban, beserta versinya',
    en: 'Assistive technology and browser, including versions',
  },
  withHint: {
    id: 'Contoh: NVDA 2026.1 dengan Firefox 145',
    en: 'For example, NVDA 2026.1 with Firefox 145',
  },
  note: { id: 'Catatan (opsional)', en: 'Note (optional)' },
  save: { id: 'Simpan dan lanjutkan', en: 'Save and continue' },
  all: { id: 'Semua pertanyaan', en: 'All questions' },
  problem: { id: 'Ada masalah', en: 'There is a problem' },
  answerMissing: { id: 'Pilih jawaban', en: 'Select an answer' },
  whoMissing: { id: 'Masukkan nama lengkap', en: 'Enter your full name' },
  withMissing: {
    id: 'Masukkan teknologi bantu dan peramban',
    en: 'Enter the assistive technology and browser',
  },
  whole: { id: 'Semua halaman yang diperiksa', en: 'All pages tested' },
  error: { id: 'Kesalahan:', en: 'Error:' },
} satisfies Record<string, Localized>;

export function listPage(
  language: Language,
  items: readonly { task: Task; answer: Review | undefined }[],
): Markup {
  const rows = items.map(
    ({ task, answer }, index) =>
      html`<tr>
        <th scope="row">
          <a href="/${index}">${task.criteria.join(', ')} ${task.question[language]}</a>
        </th>
        <td>${answer ? answerNames[answer.answer][language] : text.open[language]}</td>
      </tr>`,
  );
  return html`<h1>${t(language, 'questionsHeading')}</h1>
    <p>${t(language, 'questionsLead')}</p>
    <table>
      <caption>
        ${items.filter(({ answer }) => !answer).length} ${text.open[language].toLowerCase()}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t(language, 'question')}</th>
          <th scope="col">${text.answer[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}

export interface AnswerForm {
  token: string;
  reviewer: Reviewer;
  missing: readonly string[];
  answer: string;
  note: string;
  place: number;
  count: number;
}

const MESSAGES = { answer: 'answerMissing', who: 'whoMissing', with: 'withMissing' } as const;
type Field = keyof typeof MESSAGES;

export function answerPage(context: Context, task: Task, form: AnswerForm): Markup {
  const { language } = context;
  const isMissing = (name: Field) => form.missing.includes(name);
  const message = (name: Field) => text[MESSAGES[name]][language];
  const error = (name: Field): Content =>
    isMissing(name) &&
    html`<p class="error" id="${name}-error">
      <span class="hidden">${text.error[language]}</span> ${message(name)}
    </p>`;
  const described = (name: Field, hint = ''): Content => {
    const ids = [hint, isMissing(name) && `${name}-error`].filter(Boolean).join(' ');
    return [ids && html` aria-describedby="${ids}"`, isMissing(name) && html` aria-invalid="true"`];
  };
  const summary =
    form.missing.length > 0 &&
    html`<div class="summary" role="alert" tabindex="-1">
      <h2>${text.problem[language]}</h2>
      <ul>
        ${form.missing.map(
          (name) =>
            html`<li>
              <a href="#${name === 'answer' ? ANSWERS[0] : name}">${message(name as Field)}</a>
            </li>`,
        )}
      </ul>
    </div>`;
  const radios = ANSWERS.map(
    (answer) =>
      html`<div class="choice">
        <input
          type="radio"
          name="answer"
          id="${answer}"
          value="${answer}"
          ${form.answer === answer && html` checked`}
        /><label for="${answer}">${answerNames[answer][language]}</label>
      </div>`,
  );
  return html`<p><a href="/">${text.all[language]}</a></p>
${summary}
<p class="second">${form.place + 1} / ${form.count}</p>
<h1>${task.question[language]}</h1>
${about(context, task)}
<form method="post" action="/${form.place}" novalidate>
<input type="hidden" name="token" value="${form.token}">
<fieldset${described('answer')}><legend>${text.answer[language]}</legend>${error('answer')}${radios}</fieldset>
<div class="field"><label for="who">${text.who[language]}</label>${error('who')}<input id="who" name="who" autocomplete="name" value="${form.reviewer.who}"${described('who')}></div>
<div class="field"><label for="with">${text.with[language]}</label><p class="second" id="with-hint">${text.withHint[language]}</p>${error('with')}<input id="with" name="with" value="${form.reviewer.with}"${described('with', 'with-hint')}></div>
<div class="field"><label for="note">${text.note[language]}</label><textarea id="note" name="note" rows="4">${form.note}</textarea></div>
<button>${text.save[language]}</button>
</form>`;
}

function about(context: Context, { criteria, group }: Task): Content {
  if (!group) {
    return html`<dl>
      ${row(t(context.language, 'criterion'), criteriaLinks(context, criteria))}${row(t(context.language, 'foundOn'), text.whole[context.language])}
    </dl>`;
  }
  const { finding, subjects } = group;
  const { target, message, check } = finding;
  return [
    html`<dl>
      ${row(t(context.language, 'criterion'), criteriaLinks(context, criteria))}
      ${row(t(context.language, 'evidence'), message[context.language])}
      ${row(t(context.language, 'check'), html`<code>${check}</code>`)}
      ${target && row(t(context.language, 'element'), html`<code>${target.html}</code>`)}
      ${target && row(t(context.language, 'place'), html`<code>${target.path.join(' › ')}</code>`)}
      ${row(t(context.language, 'foundOn'), places(context, subjects))}
    </dl>`,
    evidence(context, finding.evidence),
  ];
}
