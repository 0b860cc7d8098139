import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/** A page of the section, and the pages below it. */
export interface SideNavigationItem {
  /** What the link says: text, or a Lit template. */
  text: unknown;
  href: string;
  /** Whether this is the page that is shown. */
  current?: boolean | undefined;
  items?: readonly SideNavigationItem[] | undefined;
}

/**
 * Leads to the other pages of a section.
 *
 * @summary A list of links beside the content, with the current page marked.
 * @tag nusa-side-navigation
 *
 * @slot - The author's `<ul>` of links, which stays where it is; the current one has `aria-current="page"`.
 */
export class NusaSideNavigation extends LightElement {
  static override properties: PropertyDeclarations = {
    heading: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    label: {},
    items: { attribute: false },
    // Observed, so that the landmark comes back when a morphing library takes the attribute away.
    role: {},
  };

  /** What the section is called, above the links. */
  declare heading: string | undefined;
  /** The level of that heading, `1` to `6`; without it, `2`. */
  declare headingLevel: HeadingLevel | undefined;
  /** The name of the landmark; without it, the heading, or the catalogue's. */
  declare label: string | undefined;
  /** The links, for pages that render in the browser; elsewhere write a `<ul>`. */
  declare items: readonly SideNavigationItem[] | undefined;

  override render(): unknown {
    const title = html`<span class="nusa-side-navigation-heading">${this.heading}</span>`;
    return html`${this.heading ? heading(title, this.headingLevel, 2) : nothing}${
      this.items && !this.#authorList ? renderList(this.items) : nothing
    }`;
  }

  /**
   * @internal Makes the host the landmark: a list that stays where the author put
   * it cannot get a `<nav>` round it.
   */
  override applyAria(host: ElementLike): void {
    host.setAttribute('role', 'navigation');
    host.setAttribute('aria-label', this.label ?? (this.heading || messages(this, 'label')));
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.items && !this.#authorList)
      warn(this, 'items', 'are missing: write a <ul> inside, or set the property.');
  }

  get #authorList(): ElementLike | undefined {
    return this.context.children().find(({ localName }) => localName === 'ul');
  }
}

function renderList(items: readonly SideNavigationItem[]): unknown {
  return html`<ul>
    ${items.map(
      ({ text, href, current, items }) =>
        html`<li>
          <a href=${href} aria-current=${current ? 'page' : nothing}>${text}</a>${
            items?.length ? renderList(items) : nothing
          }
        </li>`,
    )}
  </ul>`;
}
