import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DefaultAria } from '../base/default-aria.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/** One language; the one of this page has no `href`, or is `current`. */
export interface Language {
  /** Its own name, in the language itself: text, or a Lit template. */
  text: unknown;
  /** The language tag of the name, for example `jv`. */
  lang: string;
  /** The same page in that language. */
  href?: string;
  /** The language of that page, where it is not `lang`. */
  hrefLang?: string;
  /** The direction of the script that the name is written in. */
  dir?: 'ltr' | 'rtl';
  /** Whether it is the language of this page. */
  current?: boolean;
  /** What the link does, in its own language; only assistive technology reads it. */
  languageDescriptionText?: string;
}

/**
 * Leads to the same page in other languages.
 *
 * @summary The languages that a page can be read in.
 * @tag nusa-language-navigation
 *
 * @slot - The author's `<ul>` of links, each with `lang`, `hreflang` and `rel="alternate"`, which stays where it is.
 */
export class NusaLanguageNavigation extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    inverse: { type: Boolean, reflect: true },
    // Both observed, so that the landmark comes back when a morphing library takes them away.
    ariaLabel: { attribute: 'aria-label', noAccessor: true }, // The platform's own reflects it.
    role: {},
  };

  static override usesContainer = false;

  /** The languages, instead of an author's list. */
  declare items: readonly Language[] | undefined;
  /** Whether it stands on a dark background. */
  declare inverse: boolean;
  /** The name of the landmark, in the language of the page; without it, the catalogue's. */
  declare ariaLabel: string | null;

  readonly #role = new DefaultAria();

  override render(): unknown {
    return (
      this.items &&
      html`<ul class="nusa-language-navigation">
        ${this.items.map((item) => html`<li>${this.#renderItem(item)}</li>`)}
      </ul>`
    );
  }

  /**
   * @internal Makes the host the landmark: a list that stays where the author put
   * it cannot get a `<nav>` round it.
   */
  override applyAria(host: ElementLike): void {
    this.#role.set(host, 'navigation', messages(this, 'label'));
    const list = this.context.children().find(({ localName }) => localName === 'ul');
    for (const item of list?.children ?? []) {
      const [name] = item.children;
      if (name?.localName !== 'a') (name ?? item).setAttribute('aria-current', 'true');
    }
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'aria-label' && old !== value) this.requestUpdate();
  }

  protected override update(changed: PropertyValues): void {
    this.applyAria(this);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && this.querySelector('a:not([lang])')) {
      warn(this, 'lang', 'is missing on a link: its name is in another language (WCAG 3.1.2).');
    }
  }

  #renderItem(item: Language): unknown {
    const { text, lang, href, hrefLang = lang, dir = nothing, languageDescriptionText } = item;
    if (href === undefined || item.current) {
      return html`<span lang=${lang} dir=${dir} aria-current="true">${text}</span>`;
    }
    return html`<a href=${href} lang=${lang} hreflang=${hrefLang} dir=${dir} rel="alternate"
      >${text}${
        languageDescriptionText
          ? html`<span class="nusa-visually-hidden">${` ${languageDescriptionText}`}</span>`
          : nothing
      }</a
    >`;
  }
}
