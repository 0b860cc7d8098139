import cookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { Database } from './database/database.js';
import { migrate } from './database/migrate.js';
import { compressResponses, serveFiles } from './http/files.js';
import { MAX_FORM_SIZE, readForms } from './http/forms.js';
import { chooseLanguage } from './http/language.js';
import { pageSender } from './pages/send-page.js';
import { handleErrors, readableUrl } from './routes/errors.js';
import { secure } from './http/security.js';
import type { Question } from './journey/question.js';
import { RegionSearch } from './regions/search.js';
import { questions as allQuestions } from './questions/index.js';
import { informationRoutes } from './routes/information.js';
import { journeyRoutes } from './routes/journey.js';
import { regionSearchRoute } from './routes/region-search.js';
import { protectForms } from './session/csrf.js';
import { Applications } from './storage/applications.js';
import { Drafts } from './storage/drafts.js';
import { deleteExpired } from './storage/expiry.js';
import { Uploads } from './storage/uploads.js';

export interface AppOptions {
  readonly database: Database;
  /** Signs cookies and form tokens. */
  readonly secret: string;
  readonly logger?: FastifyServerOptions['logger'];
  readonly now?: () => Date;
  /** The questions in order. By default, those of the service; tests pass others. */
  readonly questions?: readonly Question[];
}

/** Builds the service, ready for `listen()` or `inject()`. The caller closes the database. */
export async function buildApp({
  database,
  secret,
  logger = false,
  now = () => new Date(),
  questions = allQuestions,
}: AppOptions): Promise<FastifyInstance> {
  const [firstQuestion] = questions;
  if (!firstQuestion) throw new Error('A service needs at least one question.');

  await migrate(database);
  const drafts = new Drafts(database, now);
  const applications = new Applications(database, now);
  const uploads = new Uploads(database, now);

  const app = fastify({
    logger,
    bodyLimit: MAX_FORM_SIZE,
    // A photo of 2 MB at 100 kbit/s must not be cut off.
    requestTimeout: 180_000,
    // Only a proxy on the same machine is trusted to say that a visitor uses HTTPS.
    trustProxy: 'loopback',
    rewriteUrl: (request) => readableUrl(request.url),
  });

  await app.register(cookie, { secret });
  await secure(app);
  chooseLanguage(app);
  await readForms(app);
  await protectForms(app, secret);
  await compressResponses(app);
  const sendPage = pageSender(await serveFiles(app));
  handleErrors(app, sendPage);

  informationRoutes(app, sendPage, firstQuestion);
  regionSearchRoute(app, sendPage, new RegionSearch(database));
  await app.register(journeyRoutes, { questions, drafts, applications, uploads, now, sendPage });
  deleteExpired(app, drafts, uploads);
  return app;
}
