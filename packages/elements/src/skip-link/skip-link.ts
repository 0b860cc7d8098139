import { html, type PropertyDeclarations } from 'lit';
import { LightElement } from '../base/light-element.js';
import { focusTarget } from '../dom/focus-target.js';
import { messages } from './messages.js';

/**
 * Lets people who use a keyboard or a screen reader go past what every page repeats.
 *
 * @summary A link to the main content, visible when it has the focus.
 * @tag nusa-skip-link
 *
 * @slot - The author's own `<a>`, instead of the rendered one.
 */
export class NusaSkipLink extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
    href: {},
  };

  static override usesContainer = false;

  /** The text of the link: text, or a Lit template for rich text; without it, the catalogue's. */
  declare label: unknown;
  /** Where the main content is; without it, `#content`. */
  declare href: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.#onClick);
  }

  override render(): unknown {
    return html`<a class="nusa-skip-link" href=${this.href ?? '#content'}
      >${this.label ?? messages(this, 'text')}</a
    >`;
  }

  override focus(options?: FocusOptions): void {
    this.querySelector('a')?.focus(options);
  }

  #onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link || link.href.split('#')[0] !== location.href.split('#')[0]) return;
    const target = document.getElementById(link.getAttribute('href')!.split('#')[1] ?? '');
    if (target) focusTarget(target);
  };
}
