import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { DefaultAria } from '../base/default-aria.js';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/** One language. That of the current page has no `href`, or is `current`. */
export interface Language {
  /** The name of the language in that language: plain text, or a Lit template. */
  text: unknown;
  /** The BCP 47 tag of the name's language, for example `jv`. */
  lang: string;
  /** The URL of this page in that language. */
  href?: string;
  /** The BCP 47 tag of the linked page. Defaults to `lang`. */
  hrefLang?: string;
  /** The writing direction of the name: `ltr` or `rtl`. */
  dir?: 'ltr' | 'rtl';
  /** Whether this is the language of the current page. */
  current?: boolean;
  /** A visually hidden description of the link, in the language of the name. */
  languageDescriptionText?: string;
}

/**
 * Links to the same page in other languages.
 *
 * @summary The languages a page is available in.
 * @tag nusa-language-navigation
 *
 * @slot - Your own `<ul>` of links, each with `lang`, `hreflang` and `rel="alternate"`; it is not moved.
 */
export class NusaLanguageNavigation extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    inverse: { type: Boolean, reflect: true },
    // Both observed, so that the landmark is restored when a morphing library removes them.
    ariaLabel: { attribute: 'aria-label', noAccessor: true }, // The platform's accessor reflects it.
    role: {},
  };

  static override usesContainer = false;

  /** The languages, used instead of a list in the slot. */
  declare items: readonly Language[] | undefined;
  /** Whether the links are on a dark background. */
  declare inverse: boolean;
  /** The accessible name of the landmark, in the language of the page. Defaults to the built-in message `Bahasa`. */
  declare ariaLabel: string | null;

  readonly #aria = new DefaultAria();

  override render(): unknown {
    return (
      this.items &&
      html`<ul class="nusa-language-navigation">
        ${this.items.map((item) => html`<li>${this.#renderItem(item)}</li>`)}
      </ul>`
    );
  }

  /**
   * @internal Makes the host the landmark: a `<nav>` cannot be wrapped around a list that
   * must not be moved.
   */
  override applyAria(host: ElementLike): void {
    this.#aria.set(host, 'navigation', messages(this, 'label'));
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
