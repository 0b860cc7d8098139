/** One row, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** Runs statements: in the database, or in a transaction. */
export interface Queries {
  /** Runs one statement. Values go in `params` only, never into the text. */
  query<Result extends Row>(sql: string, params?: readonly unknown[]): Promise<Result[]>;

  /** Runs several statements without values, such as a migration file. */
  script(sql: string): Promise<void>;
}

/** What the service needs from a database. Two drivers implement it. */
export interface Database extends Queries {
  /** Runs `work` in a transaction, which is rolled back if it throws. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;

  close(): Promise<void>;
}
