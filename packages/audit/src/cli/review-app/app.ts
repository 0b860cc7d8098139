import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../../model/localized.js';
import { t } from '../../report/model/messages.js';
import { documentOf } from '../../report/html/page.js';
import { html } from '../../report/html/markup.js';
import { EmbeddedImages } from '../../report/html/embedded-images.js';
import { ModelBuilder, type ReportModel } from '../../report/model/report-model.js';
import { isRun, resultsIn } from '../../results/read.js';
import {
  ANSWERS,
  readReviews,
  withReview,
  writeReviews,
  type Answer,
  type Review,
} from '../../results/reviews.js';
import type { Run } from '../../model/schema.js';
import { answerPage, listPage, tasksOf, type Task, type Reviewer } from './pages.js';

export interface ReviewSettings {
  results: string;
  reviews: string;
  evidence: string;
  language: Language;
}

const MOST_BYTES = 64 * 1024;
const MOST_TEXT = 2000;

/** The review pages. They are plain forms and need no JavaScript. */
export class ReviewApp {
  /** Its own origin. Requests with another host or origin are rejected. */
  origin = '';
  readonly #token = randomBytes(24).toString('base64url');
  #reviewer: Reviewer = { who: '', with: '' };

  private constructor(
    readonly settings: ReviewSettings,
    readonly model: ReportModel,
    readonly tasks: readonly Task[],
    private reviews: Review[],
  ) {}

  static async open(settings: ReviewSettings): Promise<ReviewApp> {
    const reviews = await readReviews(settings.reviews);
    const builder = new ModelBuilder(reviews);
    let run: Run | undefined;
    for await (const item of resultsIn(settings.results)) {
      if (isRun(item)) run ??= item;
      else builder.add(item);
    }
    const model = builder.build(run as Run);
    return new ReviewApp(settings, model, tasksOf(model), reviews);
  }

  get openCount(): number {
    return this.tasks.filter((task) => !this.#answerOf(task)).length;
  }

  #answerOf({ fingerprint, criteria }: Task): Review | undefined {
    return this.reviews.findLast(
      (review) => review.fingerprint === fingerprint && review.criteria.join() === criteria.join(),
    );
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const problem = this.#refusal(request);
      if (problem) return send(response, 403, problem, 'text/plain; charset=utf-8');
      const { pathname } = new URL(request.url ?? '/', this.origin);
      const index = /^\/(\d+)$/.exec(pathname)?.[1];
      const task = index === undefined ? undefined : this.tasks[Number(index)];
      if (pathname !== '/' && !task)
        return send(response, 404, 'Not found', 'text/plain; charset=utf-8');
      if (request.method === 'POST' && task) return await this.#take(request, response, task);
      if (request.method !== 'GET')
        return send(response, 405, 'Method not allowed', 'text/plain; charset=utf-8');
      return send(response, 200, task ? this.#taskPage(task) : this.#list());
    } catch (error) {
      return send(response, 500, String((error as Error).message), 'text/plain; charset=utf-8');
    }
  }

  /**
   * Any web page could submit a form to this machine (CSRF) or resolve its own domain to it (DNS rebinding),
   * so requests for another host or from another origin are rejected.
   */
  #refusal({ headers, method }: IncomingMessage): string | undefined {
    if (`http://${headers.host}` !== this.origin) return 'Unknown host';
    const site = headers['sec-fetch-site'];
    if (method === 'POST' && site && site !== 'same-origin') return 'Cross-site request';
    if (method === 'POST' && headers.origin && headers.origin !== this.origin)
      return 'Cross-origin request';
    return undefined;
  }

  async #take(request: IncomingMessage, response: ServerResponse, task: Task): Promise<void> {
    const form = await formOf(request);
    if (!form || !equal(form.get('token') ?? '', this.#token)) {
      return send(response, 403, 'Invalid form token', 'text/plain; charset=utf-8');
    }
    const field = (name: string) => (form.get(name) ?? '').trim().slice(0, MOST_TEXT);
    const answer = field('answer') as Answer;
    this.#reviewer = { who: field('who'), with: field('with') };
    const missing = [
      ...(ANSWERS.includes(answer) ? [] : ['answer']),
      ...(this.#reviewer.who ? [] : ['who']),
      ...(this.#reviewer.with ? [] : ['with']),
    ];
    if (missing.length) {
      return send(response, 422, this.#taskPage(task, { missing, note: field('note'), answer }));
    }
    const note = field('note');
    this.reviews = withReview(await readReviews(this.settings.reviews), {
      fingerprint: task.fingerprint,
      criteria: task.criteria,
      answer,
      ...this.#reviewer,
      when: new Date().toISOString().slice(0, 10),
      question: task.question[this.settings.language],
      ...(note && { note }),
    });
    await writeReviews(this.settings.reviews, this.reviews);
    const next = this.tasks.findIndex((each) => !this.#answerOf(each));
    response.writeHead(303, { location: next < 0 ? '/' : `/${next}` }).end();
  }

  #list(): string {
    const { language } = this.settings;
    const items = this.tasks.map((task) => ({ task, answer: this.#answerOf(task) }));
    return documentOf(language, t(language, 'questionsHeading'), listPage(language, items), true);
  }

  #taskPage(task: Task, form: { missing?: string[]; note?: string; answer?: string } = {}): string {
    const { language, evidence } = this.settings;
    const context = {
      language,
      images: new EmbeddedImages(evidence),
      subjects: new Map(this.model.subjects.map(({ subject }) => [subject.id, subject])),
    };
    const previous = this.#answerOf(task);
    const body = answerPage(context, task, {
      token: this.#token,
      reviewer: previous ?? this.#reviewer,
      missing: form.missing ?? [],
      answer: form.answer ?? previous?.answer ?? '',
      note: form.note ?? previous?.note ?? '',
      place: this.tasks.indexOf(task),
      count: this.tasks.length,
    });
    const error = form.missing?.length ? (language === 'id' ? 'Kesalahan: ' : 'Error: ') : '';
    return documentOf(language, `${error}${task.question[language]}`, html`${body}`, true);
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/html; charset=utf-8',
): void {
  response
    .writeHead(status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    .end(body);
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    return undefined;
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > MOST_BYTES) return undefined;
  }
  return new URLSearchParams(text);
}

const equal = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
