import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';
import { itemsAround, type PaginationItem } from './pages.js';

export type { PaginationItem } from './pages.js';

/**
 * Leads through a long list that is cut into pages, or through a few pages that belong together.
 *
 * @summary Links to the pages of a list, and to the previous and the next one.
 * @tag nusa-pagination
 *
 * @slot - The author's `<ul>` or `<ol>` of links, and links with `rel="prev"` and `rel="next"`.
 */
export class NusaPagination extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    page: { type: Number },
    pages: { type: Number },
    href: {},
    previousHref: { attribute: 'previous-href' },
    previousText: { attribute: 'previous-text' },
    previousLabelText: { attribute: 'previous-label-text' },
    nextHref: { attribute: 'next-href' },
    nextText: { attribute: 'next-text' },
    nextLabelText: { attribute: 'next-label-text' },
    landmarkLabel: { attribute: 'landmark-label' },
    // Observed, so that the landmark comes back when a morphing library takes the attribute away.
    role: {},
  };

  /** The places in the list, for pages that render in the browser; elsewhere write a list, or `pages`. */
  declare items: readonly (PaginationItem | null)[] | undefined;
  /** The number of the page that people are on, from 1. */
  declare page: number | undefined;
  /** How many pages there are; with `href`, the links are made from it. */
  declare pages: number | undefined;
  /** The address of a page, with `{page}` for its number, for example `?halaman={page}`. */
  declare href: string | undefined;
  /** The address of the previous page. */
  declare previousHref: string | undefined;
  /** The text of the link to the previous page. */
  declare previousText: string | undefined;
  /** What the previous page is about, under the text of its link. */
  declare previousLabelText: string | undefined;
  /** The address of the next page. */
  declare nextHref: string | undefined;
  /** The text of the link to the next page. */
  declare nextText: string | undefined;
  /** What the next page is about, under the text of its link. */
  declare nextLabelText: string | undefined;
  /** The name of the landmark; without it, the catalogue's. */
  declare landmarkLabel: string | undefined;

  override render(): unknown {
    const items = this.items?.filter((item) => item?.ellipsis || item?.number) ?? this.#counted();
    return html`${this.#renderLink('previous')}${
      items.length
        ? html`<ul>
            ${items.map((item) => this.#renderItem(item!))}
          </ul>`
        : nothing
    }${this.#isAlone ? this.#renderLink('next') : nothing}`;
  }

  /** @internal The link to the next page stands behind the author's list. */
  override renderAfterChildren(): unknown {
    return this.#isAlone || !this.#hrefOf('next') ? undefined : this.#renderLink('next');
  }

  /** @internal Makes the host the landmark, since a list that stays where it is cannot get a `<nav>` round it. */
  override applyAria(host: ElementLike): void {
    host.setAttribute('role', 'navigation');
    host.setAttribute('aria-label', this.landmarkLabel || messages(this, 'landmarkLabel'));
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
    if (DEV && this.pages && !this.href?.includes('{page}')) {
      warn(this, 'href', 'needs {page} where the number of the page goes.');
    }
  }

  get #isAlone(): boolean {
    return !this.context.children().length;
  }

  /** The page that people are on, kept within what there is. */
  get #current(): number {
    return Math.min(Math.max(this.page || 1, 1), this.pages!);
  }

  /** Whether the links are made from a number of pages; one page needs none. */
  get #isCounted(): boolean {
    return this.pages! > 1 && this.href !== undefined;
  }

  #hrefOfPage(page: number): string {
    return this.href!.replaceAll('{page}', String(page));
  }

  #counted(): PaginationItem[] {
    return this.#isCounted
      ? itemsAround(this.#current, this.pages!, (page) => this.#hrefOfPage(page))
      : [];
  }

  #hrefOf(direction: 'previous' | 'next'): string | undefined {
    const href = this[`${direction}Href`];
    if (href || !this.#isCounted) return href;
    const page = this.#current + (direction === 'next' ? 1 : -1);
    return page < 1 || page > this.pages! ? undefined : this.#hrefOfPage(page);
  }

  #renderLink(direction: 'previous' | 'next'): unknown {
    const href = this.#hrefOf(direction);
    if (!href) return nothing;
    const label = this[`${direction}LabelText`];
    const [shown, heard] = messages(this, direction).split(/[()]/);
    const title =
      this[`${direction}Text`] ??
      html`${shown}${heard ? html`<span class="nusa-visually-hidden">${heard}</span>` : nothing}`;
    return html`<a href=${href} rel=${direction === 'next' ? 'next' : 'prev'}
      ><span
        >${title}${
          label
            ? html`<span class="nusa-visually-hidden">${' : '}</span>
                <span class="nusa-pagination-label">${label}</span>`
            : nothing
        }</span
      ></a
    >`;
  }

  #renderItem({ number, href, current, ellipsis, visuallyHiddenText }: PaginationItem): unknown {
    const name = visuallyHiddenText ?? messages(this, 'page', { number: `${number}` });
    return ellipsis
      ? html`<li>⋯</li>`
      : html`<li>
          <a href=${href ?? nothing} aria-label=${name} aria-current=${current ? 'page' : nothing}
            >${number}</a
          >
        </li>`;
  }
}
