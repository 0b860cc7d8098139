import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { NusaAccordionSection } from '../accordion-section/accordion-section.js';
import { itemsOf, renumber } from '../base/dom-render-context.js';
import type { HeadingLevel } from '../base/heading.js';
import { NusaElement } from '../base/nusa-element.js';
import { toggleStyles } from '../styles/toggle.styles.js';
import { DEV, warn } from '#warn';
import { accordionStyles } from './accordion.styles.js';
import { messages } from './messages.js';

/**
 * Shows sections of content that people can open one at a time or all at once.
 *
 * @summary A set of sections that can be opened and closed.
 * @tag nusa-accordion
 *
 * @slot - The sections: `<nusa-accordion-section>`.
 * @csspart show-all - The button that opens or closes all sections.
 */
export class NusaAccordion extends NusaElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    forgetExpanded: { attribute: 'forget-expanded', type: Boolean, reflect: true },
    hideAllSectionsText: { attribute: 'hide-all-sections-text' },
    hideSectionText: { attribute: 'hide-section-text' },
    hideSectionAriaLabelText: { attribute: 'hide-section-aria-label-text' },
    showAllSectionsText: { attribute: 'show-all-sections-text' },
    showSectionText: { attribute: 'show-section-text' },
    showSectionAriaLabelText: { attribute: 'show-section-aria-label-text' },
    isAllExpanded: { state: true },
  };

  static override styles = [toggleStyles, accordionStyles];

  /** The level of the sections' headings, `1` to `6`; defaults to `2`. */
  declare headingLevel: HeadingLevel | undefined;
  /** Whether to forget which sections the person left open, and start from the author's markup on each visit. */
  declare forgetExpanded: boolean;
  /** The text of the show-all button when all sections are open; defaults to the catalogue's. */
  declare hideAllSectionsText: string | undefined;
  /** The text of an open section's button; defaults to the catalogue's. */
  declare hideSectionText: string | undefined;
  /** What screen readers announce instead of that text, after the heading and summary. */
  declare hideSectionAriaLabelText: string | undefined;
  /** The text of the show-all button when any section is closed; defaults to the catalogue's. */
  declare showAllSectionsText: string | undefined;
  /** The text of a closed section's button; defaults to the catalogue's. */
  declare showSectionText: string | undefined;
  /** What screen readers announce instead of that text, after the heading and summary. */
  declare showSectionAriaLabelText: string | undefined;

  /** `undefined` without scripts or sections, in which case the button is not rendered. */
  declare private isAllExpanded: boolean | undefined;

  /** The sections, excluding those of nested accordions. */
  get sections(): NusaAccordionSection[] {
    return itemsOf(this, 'nusa-accordion-section');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // `toggle` does not bubble.
    this.addEventListener('toggle', this.#count, true);
    void this.updateComplete.then(this.#count);
  }

  override render(): unknown {
    return html`${this.isAllExpanded === undefined ? nothing : this.#renderShowAll()}<slot
        @slotchange=${this.#onSlotChange}
      ></slot>`;
  }

  /** Hydration must match the server's markup; an accordion created in the browser can render its button at once. */
  protected override willUpdate(): void {
    if (this.needsFirstRender) this.#count();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (changed.size === 1 && changed.has('isAllExpanded')) return;
    // The sections use this element's texts and heading level.
    for (const section of this.sections) section.requestUpdate?.(); // It may not be upgraded yet.
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!DEV) return;
    if (this.hasAttribute('remember-expanded'))
      warn(this, 'remember-expanded', 'is the default; use `forget-expanded` to turn it off.');
    if (!this.id && !this.forgetExpanded)
      warn(this, 'id', 'is missing: open sections cannot be remembered without it.');
  }

  /** @internal The visible text of a section's button, and what screen readers say instead. */
  toggleLabels(isExpanded: boolean): { text: string; ariaLabel: string } {
    const key = isExpanded ? 'hideSection' : 'showSection';
    return {
      text: this[`${key}Text`] ?? messages(this, key),
      ariaLabel: this[`${key}AriaLabelText`] ?? messages(this, `${key}AriaLabel`),
    };
  }

  #renderShowAll(): unknown {
    const words = this.isAllExpanded
      ? (this.hideAllSectionsText ?? messages(this, 'hideAllSections'))
      : (this.showAllSectionsText ?? messages(this, 'showAllSections'));
    return html`<button
      part="show-all"
      type="button"
      aria-expanded=${Boolean(this.isAllExpanded)}
      @click=${this.#onShowAll}
    >
      <span class="toggle">${words}</span>
    </button>`;
  }

  #count = (): void => {
    const { sections } = this;
    for (const section of sections) section.enhance?.();
    // The attribute can be read before a section is upgraded.
    this.isAllExpanded = sections.length
      ? sections.every((section) => section.hasAttribute('expanded'))
      : undefined;
  };

  #onSlotChange = (): void => {
    renumber(this, 'nusa-accordion-section');
    if (this.hasUpdated) this.#count();
  };

  #onShowAll = (): void => {
    const expanded = !this.isAllExpanded;
    for (const section of this.sections) {
      section.expanded = expanded;
      section.remember?.();
    }
  };
}
