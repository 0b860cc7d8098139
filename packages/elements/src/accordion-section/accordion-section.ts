import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { heading, type HeadingLevel } from '../base/heading.js';
import { inherited } from '../base/inherited.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { readStorage, writeStorage } from '../dom/storage.js';
import type { GroupHost } from '../base/render-context.js';
import { toggleStyles } from '../styles/toggle.styles.js';
import { DEV, warn } from '#warn';
import { accordionSectionStyles } from './accordion-section.styles.js';

/** What a section uses of its accordion. */
type AccordionHost = GroupHost & {
  readonly id: string;
  readonly hasUpdated: boolean;
  readonly forgetExpanded: boolean;
  toggleLabels(isExpanded: boolean): { text: string; ariaLabel: string };
};

/**
 * One section of `nusa-accordion`.
 *
 * @summary A heading that opens and closes the content below it.
 * @tag nusa-accordion-section
 *
 * @slot - The content that is opened and closed.
 * @slot heading - The heading with markup; prefer the `heading` attribute.
 * @slot summary - The summary with markup; prefer the `summary` attribute.
 * @event toggle - The section was opened or closed; does not bubble.
 * @csspart header - Around the heading and the summary.
 * @csspart button - The button in the heading, once there are scripts.
 * @csspart content - Around the content.
 */
export class NusaAccordionSection extends NusaElement {
  static override properties: PropertyDeclarations = {
    heading: {},
    summary: {},
    expanded: { type: Boolean, reflect: true },
    isEnhanced: { state: true },
  };

  static override styles = [toggleStyles, accordionSectionStyles];

  /** The heading; or use the `heading` slot. */
  declare heading: string | undefined;
  /** A one-line summary of the section; or use the `summary` slot. */
  declare summary: string | undefined;
  /** Whether the section is open. */
  declare expanded: boolean;

  /** Set after the first render, which must match the server's: without scripts every section is open. */
  declare private isEnhanced: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.enhance());
  }

  /** Focuses the section's button. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  override render(): unknown {
    const accordion = this.isEnhanced && this.#accordion;
    const isCollapsed = accordion && !this.expanded;
    // `hidden="until-found"` lets find-in-page search closed sections, in browsers that support it.
    return html`<div part="header">
        ${accordion ? this.#renderButton(accordion) : this.#renderHeading()}
      </div>
      <div
        part="content"
        id="content"
        hidden=${isCollapsed ? 'until-found' : nothing}
        @beforematch=${this.#onBeforeMatch}
      >
        <slot @slotchange=${this.#onSlotChange}></slot>
      </div>`;
  }

  /** Hydration must match the server's markup; a section created in the browser can render its button at once. */
  protected override willUpdate(): void {
    if (this.needsFirstRender) this.#enhance();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isEnhanced && changed.has('expanded')) this.dispatchEvent(new Event('toggle'));
    if (DEV && !(Boolean(this.heading) || hasSlotted(this, 'heading'))) {
      warn(this, 'heading', 'is missing: people need to know what they would open (WCAG 4.1.2).');
    }
  }

  /** @internal Shows the button and restores the remembered state, once the section and its accordion have rendered. */
  enhance(): void {
    if (this.hasUpdated) this.#enhance();
  }

  /** @internal Stores whether the section is open, for the rest of the browser session. */
  remember(): void {
    const key = this.#key;
    if (key) writeStorage('sessionStorage', key, String(this.expanded));
  }

  #enhance(): void {
    if (this.isEnhanced || !this.#accordion?.hasUpdated) return;
    this.isEnhanced = true;
    const key = this.#key;
    const stored = key && readStorage('sessionStorage', key);
    if (stored) this.expanded = stored === 'true';
  }

  #renderHeading(): unknown {
    const summary = this.#renderSummary();
    return html`${this.#inHeading(html`<span><slot name="heading">${this.heading}</slot></span>`)}${
      summary && html`<div class="summary">${summary}</div>`
    }`;
  }

  /**
   * The commas keep apart what a screen reader says in one go. The name is text and
   * no `aria-label`, which not every translator of a browser translates.
   */
  #renderButton(accordion: AccordionHost): unknown {
    const summary = this.#renderSummary();
    const { text, ariaLabel } = accordion.toggleLabels(this.expanded);
    return this.#inHeading(
      html`<button
        part="button"
        type="button"
        aria-expanded=${Boolean(this.expanded)}
        aria-controls="content"
        @click=${this.#onClick}
      >
        <span><slot name="heading">${this.heading}</slot></span
        >${
          summary &&
          // In an expression, since the build would take the spaces away.
          html`<span class="nusa-visually-hidden">${' , '}</span
            ><span class="summary">${summary}</span>`
        }<span data-nosnippet
          ><span class="nusa-visually-hidden">${` , ${ariaLabel}`}</span
          ><span class="toggle" aria-hidden="true">${text}</span></span
        >
      </button>`,
    );
  }

  #renderSummary(): unknown {
    return this.#hasSummary ? html`<slot name="summary">${this.summary}</slot>` : undefined;
  }

  get #hasSummary(): boolean {
    return Boolean(this.summary) || hasSlotted(this, 'summary');
  }

  #inHeading(content: unknown): unknown {
    const accordion = this.#accordion;
    const level = accordion && inherited(accordion, 'headingLevel', 'heading-level');
    return heading(content, level as HeadingLevel | undefined, 2);
  }

  get #accordion(): AccordionHost | undefined {
    return this.context.closest('nusa-accordion') as AccordionHost | undefined;
  }

  /** The storage key of the section's state; `undefined` if the state is not remembered. */
  get #key(): string | undefined {
    const accordion = this.#accordion;
    return accordion?.id && !accordion.forgetExpanded
      ? `${accordion.id}-content-${this.context.indexIn(accordion) + 1}`
      : undefined;
  }

  /** The parser may add a summary after the first render. */
  #onSlotChange = (): void => {
    const slot = this.renderRoot.querySelector('[name=summary]');
    if (this.#hasSummary !== Boolean(slot)) this.requestUpdate();
  };

  #onClick = (): void => {
    this.expanded = !this.expanded;
    this.remember();
  };

  /** The browser found text in it or followed a link to it; not remembered, because the person did not open it. */
  #onBeforeMatch = (): void => {
    this.expanded = true;
  };
}
