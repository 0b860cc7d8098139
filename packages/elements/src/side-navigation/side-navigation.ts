import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/** A page of the section, with its child pages. */
export interface SideNavigationItem {
  /** The link text: plain text, or a Lit template. */
  text: unknown;
  /** The URL of the page. */
  href: string;
  /** Whether this is the current page. */
  current?: boolean | undefined;
  /** The child pages. */
  items?: readonly SideNavigationItem[] | undefined;
}

/**
 * Links to the other pages of a section.
 *
 * @summary A list of links beside the content, with the current page marked.
 * @tag nusa-side-navigation
 *
 * @slot - Your own `<ul>` of links, which is not moved; the current one has `aria-current="page"`.
 */
export class NusaSideNavigation extends LightElement {
  static override properties: PropertyDeclarations = {
    heading: { reflect: true },
    headingLevel: { attribute: 'heading-level', type: Number },
    label: {},
    items: { attribute: false },
    // Observed, so that the landmark is restored when a morphing library removes the attribute.
    role: {},
  };

  /** The name of the section, shown as a heading above the links. */
  declare heading: string | undefined;
  /** The level of the heading, `1` to `6`. Defaults to `2`. */
  declare headingLevel: HeadingLevel | undefined;
  /** The accessible name of the landmark. Defaults to the heading, or the built-in message `Halaman di bagian ini`. */
  declare label: string | undefined;
  /** The links, for pages rendered in the browser. In HTML, write a `<ul>` inside the element. */
  declare items: readonly SideNavigationItem[] | undefined;

  override render(): unknown {
    const title = html`<span class="nusa-side-navigation-heading">${this.heading}</span>`;
    return html`${this.heading ? heading(title, this.headingLevel, 2) : nothing}${
      this.items && !this.#authorList ? renderList(this.items) : nothing
    }`;
  }

  /**
   * @internal Makes the host the landmark: a `<nav>` cannot be wrapped around a list that
   * must not be moved.
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
      warn(this, 'items', 'are missing: write a <ul> inside the element, or set the property.');
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
