import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';
import { itemsAround, type PaginationItem } from './pages.js';

export type { PaginationItem } from './pages.js';

/**
 * Navigates a long list split into pages, or a short series of related pages.
 *
 * @summary Links to the pages of a list, and to the previous and next page.
 * @tag nusa-pagination
 *
 * @slot - Your own `<ul>` or `<ol>` of links, and links with `rel="prev"` and `rel="next"`.
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
    // Observed, so that the landmark is restored when a morphing library removes the attribute.
    role: {},
  };

  /** The items of the list, for pages rendered in the browser. In HTML, write a list or set `pages`. */
  declare items: readonly (PaginationItem | null)[] | undefined;
  /** The number of the current page, from `1`. */
  declare page: number | undefined;
  /** The number of pages; links are generated from it and `href`. */
  declare pages: number | undefined;
  /** The URL template of a page, with `{page}` for its number, for example `?halaman={page}`. */
  declare href: string | undefined;
  /** The URL of the previous page. */
  declare previousHref: string | undefined;
  /** The text of the link to the previous page. Defaults to the built-in message `Halaman sebelumnya`. */
  declare previousText: string | undefined;
  /** The title of the previous page, shown below the link text. */
  declare previousLabelText: string | undefined;
  /** The URL of the next page. */
  declare nextHref: string | undefined;
  /** The text of the link to the next page. Defaults to the built-in message `Halaman berikutnya`. */
  declare nextText: string | undefined;
  /** The title of the next page, shown below the link text. */
  declare nextLabelText: string | undefined;
  /** The accessible name of the landmark. Defaults to the built-in message `Navigasi halaman`. */
  declare landmarkLabel: string | undefined;

  override render(): unknown {
    const items =
      this.items?.filter((item) => item?.ellipsis || item?.number) ?? this.#generateItems();
    return html`${this.#renderLink('previous')}${
      items.length
        ? html`<ul>
            ${items.map((item) => this.#renderItem(item!))}
          </ul>`
        : nothing
    }${this.#hasNoChildren ? this.#renderLink('next') : nothing}`;
  }

  /** @internal Renders the link to the next page after the author's list. */
  override renderAfterChildren(): unknown {
    return this.#hasNoChildren || !this.#hrefOf('next') ? undefined : this.#renderLink('next');
  }

  /** @internal Makes the host the landmark: a `<nav>` cannot be wrapped around a list that must not be moved. */
  override applyAria(host: ElementLike): void {
    host.setAttribute('role', 'navigation');
    host.setAttribute('aria-label', this.landmarkLabel || messages(this, 'landmarkLabel'));
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
    if (DEV && this.pages && !this.href?.includes('{page}')) {
      warn(this, 'href', 'needs {page} in place of the page number.');
    }
  }

  get #hasNoChildren(): boolean {
    return !this.context.children().length;
  }

  /** The current page, clamped to the number of pages. */
  get #current(): number {
    return Math.min(Math.max(this.page || 1, 1), this.pages!);
  }

  /** Whether links are generated from the number of pages; a single page needs no links. */
  get #isGenerated(): boolean {
    return this.pages! > 1 && this.href !== undefined;
  }

  #hrefOfPage(page: number): string {
    return this.href!.replaceAll('{page}', String(page));
  }

  #generateItems(): PaginationItem[] {
    return this.#isGenerated
      ? itemsAround(this.#current, this.pages!, (page) => this.#hrefOfPage(page))
      : [];
  }

  #hrefOf(direction: 'previous' | 'next'): string | undefined {
    const href = this[`${direction}Href`];
    if (href || !this.#isGenerated) return href;
    const page = this.#current + (direction === 'next' ? 1 : -1);
    return page < 1 || page > this.pages! ? undefined : this.#hrefOfPage(page);
  }

  #renderLink(direction: 'previous' | 'next'): unknown {
    const href = this.#hrefOf(direction);
    if (!href) return nothing;
    const label = this[`${direction}LabelText`];
    const [visible, hidden] = messages(this, direction).split(/[()]/);
    const title =
      this[`${direction}Text`] ??
      html`${visible}${hidden ? html`<span class="nusa-visually-hidden">${hidden}</span>` : nothing}`;
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
