import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/** A link beside a row or a card's title. */
export interface SummaryAction {
  /** The URL to go to. */
  href: string;
  /** What the link does, for example `Ubah`: plain text, or a Lit template. */
  text: unknown;
  /** Visually hidden text that names the row; the title of the card follows it. */
  visuallyHiddenText?: string;
}

/** One row of a `nusa-summary-list`. */
export interface SummaryRow {
  /** The question: plain text, or a Lit template. */
  key: unknown;
  /** The answer: plain text, or a Lit template. */
  value: unknown;
  /** The links of the row, for example to change the answer. */
  actions?: readonly SummaryAction[];
  /** Whether the row has no line below it. */
  noBorder?: boolean;
}

/**
 * Summarises information, for example the answers a person gave.
 *
 * @summary A list of questions and answers, with links to change them.
 * @tag nusa-summary-list
 *
 * @slot - Your own `<dl>`, with a `<div>` around each `<dt>`, its `<dd>` and an optional second `<dd>` for links. In a card, put a `<ul>` of links before it, or an element with the class `nusa-card-header` that contains a heading with markup and links.
 */
export class NusaSummaryList extends LightElement {
  static override properties: PropertyDeclarations = {
    rows: { attribute: false },
    variant: { reflect: true },
    cardTitle: { attribute: 'card-title', reflect: true },
    cardHeadingLevel: { attribute: 'card-heading-level', type: Number },
    cardActions: { attribute: false },
  };

  /** The rows, for pages rendered in the browser. In HTML, write a `<dl>` inside the element. */
  declare rows: readonly SummaryRow[] | undefined;
  /** `no-border` to remove the lines between rows. */
  declare variant: 'no-border' | undefined;
  /** The title of the card around the list. If empty, the card has no title; if missing, there is no card. */
  declare cardTitle: string | undefined;
  /** The level of the card's heading, `1` to `6`. Defaults to `2`. */
  declare cardHeadingLevel: HeadingLevel | undefined;
  /** The links beside the card's title, for pages rendered in the browser. In HTML, write a `<ul>` before the `<dl>`. */
  declare cardActions: readonly SummaryAction[] | undefined;

  override render(): unknown {
    return html`${this.cardTitle ? this.#renderCardHeader() : nothing}${
      this.rows && !this.#hasAuthorList
        ? html`<dl>${this.rows.map((row) => this.#renderRow(row))}</dl>`
        : nothing
    }`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.rows && !this.#hasAuthorList) {
      warn(this, 'rows', 'are missing: write a <dl> inside the element, or set the property.');
    }
  }

  get #hasAuthorList(): boolean {
    return this.context.children().some((child) => child.localName === 'dl');
  }

  #renderCardHeader(): unknown {
    return html`<span class="nusa-card-header"
      >${heading(this.cardTitle, this.cardHeadingLevel, 2)}${
        this.cardActions ? this.#renderActions(this.cardActions) : nothing
      }</span
    >`;
  }

  #renderRow({ key, value, actions, noBorder }: SummaryRow): unknown {
    return html`<div class=${noBorder ? 'nusa-row--no-border' : nothing}>
      <dt>${key}</dt>
      <dd>${value}</dd>
      ${actions?.length ? html`<dd>${this.#renderActions(actions)}</dd>` : nothing}
    </div>`;
  }

  /** A single link is not a list: screen readers would announce it as one for nothing. */
  #renderActions(actions: readonly SummaryAction[]): unknown {
    const card = this.cardTitle && `(${this.cardTitle})`;
    const links = actions.map(({ href, text, visuallyHiddenText }) => {
      // The space is in the string, because the build trims templates.
      const hidden = [visuallyHiddenText, card].map((each) => (each ? ` ${each}` : '')).join('');
      return html`<a href=${href}
        >${text}${hidden ? html`<span class="nusa-visually-hidden">${hidden}</span>` : nothing}</a
      >`;
    });
    return links.length > 1
      ? html`<ul>
          ${links.map((link) => html`<li>${link}</li>`)}
        </ul>`
      : links;
  }
}
