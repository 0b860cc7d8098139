/** One row, by column name. */
export type Row = Readonly<Record<string, unknown>>;

/** What runs statements: the database itself, or one transaction of it. */
export interface Queries {
  /** One statement. Values go in `params` only, never into the text. */
  query<Result extends Row>(sql: string, params?: readonly unknown[]): Promise<Result[]>;

  /** Several statements without values, as a migration file holds them. */
  script(sql: string): Promise<void>;
}

/** All that the service needs of a database, so that two drivers can offer it. */
export interface Database extends Queries {
  /** Runs `work` in a transaction: all of it is kept, or, when it throws, nothing. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;

  close(): Promise<void>;
}
