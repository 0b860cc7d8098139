import { html, type PropertyDeclarations } from 'lit';
import { LightElement } from '../base/light-element.js';
import { focusTarget } from '../dom/focus-target.js';
import { messages } from './messages.js';

/**
 * Links back to the top of a long page.
 *
 * @summary A link at the end of long content.
 * @tag nusa-back-to-top
 *
 * @slot - The author's own `<a>`, instead of the rendered one.
 */
export class NusaBackToTop extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    href: {},
  };

  static override usesContainer = false;

  /** The text of the link: text, or a Lit template for rich text; defaults to the catalogue's. */
  declare label: unknown;
  /** Where the top is; defaults to `#top`, which every browser supports. */
  declare href: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.#onClick);
  }

  override render(): unknown {
    return html`<a class="nusa-back-to-top" href=${this.href ?? '#top'}
      >${this.label ?? messages(this, 'text')}</a
    >`;
  }

  override focus(options?: FocusOptions): void {
    this.querySelector('a')?.focus(options);
  }

  /** Browsers scroll but leave the focus on the link, so that the next Tab would lead back to the bottom. */
  #onClick = (event: MouseEvent): void => {
    const [url, id] = (event.target as Element).closest('a')?.href.split('#') ?? [];
    if (id === undefined || url !== location.href.split('#')[0]) return;
    const target =
      document.getElementById(id) ?? (/^(top)?$/i.test(id) ? document.body : undefined);
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    focusTarget(target, { preventScroll: true });
  };
}
