import type { Html } from '../html.js';

/** One page, without the layout that all pages share. */
export interface Page {
  /** The heading, which is also the first part of the document's title. */
  readonly title: string;
  /** Whether the title starts with "Kesalahan: ". */
  readonly hasErrors?: boolean;
  /** The page's own URL, which the language link points to. */
  readonly url: string;
  /** Where "Kembali" leads. Left out if there is nothing to go back to. */
  readonly back?: string;
  readonly content: Html;
}
