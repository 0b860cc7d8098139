import type { Html } from '../html.js';

/** One page, before the frame that all of them share is put round it. */
export interface Page {
  /** The heading, which also names the tab. */
  readonly title: string;
  /** Whether something has to be put right: the tab says so first. */
  readonly hasErrors?: boolean;
  /** Its address, to which the language link leads. */
  readonly address: string;
  /** Where "Kembali" leads. Left out where there is nothing to go back to. */
  readonly back?: string;
  readonly content: Html;
}
