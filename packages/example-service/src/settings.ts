import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The settings from the environment. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** The folder of the embedded database and the generated secret. */
  readonly dataFolder: string;
  /** A PostgreSQL server to use instead of the embedded database. */
  readonly databaseUrl: string | undefined;
  readonly sessionSecret: string | undefined;
}

const DATA_FOLDER = fileURLToPath(new URL('../.data/example-service', import.meta.url));

const MIN_SECRET_LENGTH = 32;

export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const { PORT, HOST, DATA_DIR, DATABASE_URL, SESSION_SECRET } = environment;
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is "${PORT}", but must be a number from 0 to 65535.`);
  }
  if (SESSION_SECRET && SESSION_SECRET.length < MIN_SECRET_LENGTH) {
    throw new Error(`SESSION_SECRET must have at least ${MIN_SECRET_LENGTH} characters.`);
  }
  return {
    port,
    host: HOST || '127.0.0.1',
    dataFolder: DATA_DIR ? resolve(DATA_DIR) : DATA_FOLDER,
    databaseUrl: DATABASE_URL || undefined,
    sessionSecret: SESSION_SECRET || undefined,
  };
}
