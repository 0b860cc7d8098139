import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/** A link beside a row or a card's title. */
export interface SummaryAction {
  href: string;
  /** What the link does, for example `Ubah`: text, or a Lit template. */
  text: unknown;
  /** Which row it does that to; only assistive technology reads it, and the title of the card after it. */
  visuallyHiddenText?: string;
}

export interface SummaryRow {
  /** What was asked: text, or a Lit template. */
  key: unknown;
  /** What was answered: text, or a Lit template. */
  value: unknown;
  actions?: readonly SummaryAction[];
  /** Whether there is no line under this row. */
  noBorder?: boolean;
}

/**
 * Sums up information, for example the answers that somebody gave.
 *
 * @summary A list of questions and answers, with links to change them.
 * @tag nusa-summary-list
 *
 * @slot - The author's `<dl>`, with a `<div>` round each `<dt>`, its `<dd>` and a second `<dd>` for links; before it, in a card, a `<ul>` of links, or an element with the class `nusa-card-header` that holds a heading with markup and links.
 */
export class NusaSummaryList extends LightElement {
  static override properties: PropertyDeclarations = {
    rows: { attribute: false },
    variant: { reflect: true },
    cardTitle: { attribute: 'card-title', reflect: true },
    cardHeadingLevel: { attribute: 'card-heading-level', type: Number },
    cardActions: { attribute: false },
  };

  /** The rows, for pages that render in the browser; elsewhere write a `<dl>`. */
  declare rows: readonly SummaryRow[] | undefined;
  /** `no-border`: without lines between the rows. */
  declare variant: 'no-border' | undefined;
  /** The title of the card that the list is then shown in; empty, it is a card without one. */
  declare cardTitle: string | undefined;
  /** The level of the card's heading, `1` to `6`; without it, `2`. */
  declare cardHeadingLevel: HeadingLevel | undefined;
  /** The links beside the card's title; elsewhere write a `<ul>` before the `<dl>`. */
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
    if (DEV && !(Boolean(this.rows) || this.#hasAuthorList)) {
      warn(this, 'rows', 'are missing: write a <dl> inside, or set the property.');
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

  /** A list of one would only be noise. */
  #renderActions(actions: readonly SummaryAction[]): unknown {
    const card = this.cardTitle && `(${this.cardTitle})`;
    const links = actions.map(({ href, text, visuallyHiddenText }) => {
      // The space is in the text: the build takes it out of the template.
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
