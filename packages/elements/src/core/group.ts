import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { renderError, type LabelSize } from './form-field.js';
import { NusaElement } from './nusa-element.js';
import { hasSlotted } from './slotted.js';
import { DEV, warn } from '#warn';

/** The base of the elements that put a fieldset with legend, hint and error round what the author wrote. */
export abstract class Group extends NusaElement {
  static override properties: PropertyDeclarations = {
    legend: {},
    hint: {},
    errorMessage: { attribute: 'error-message', reflect: true },
    disabled: { type: Boolean },
    legendSize: { attribute: 'legend-size' },
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  /** What the fields in it are about; or the `legend` slot. */
  declare legend: string | undefined;
  /** Help for the whole group; or the `hint` slot. */
  declare hint: string | undefined;
  /** What is wrong and how to mend it. */
  declare errorMessage: string | null | undefined;
  /** Whether everything in it is disabled. */
  declare disabled: boolean;
  /** The size of the legend: `s`, `m`, `l` or `xl`. */
  declare legendSize: LabelSize | undefined;
  /** Whether the legend is also the page's `h1`. */
  declare pageHeading: boolean;

  override render(): unknown {
    const hasHint = this.hint || hasSlotted(this, 'hint');
    const describedBy = [hasHint ? 'hint' : '', this.errorMessage ? 'error' : '']
      .filter(Boolean)
      .join(' ');
    return html`<fieldset aria-describedby=${describedBy || nothing}>
      ${this.#renderLegend()}
      ${hasHint ? html`<div id="hint" part="hint"><slot name="hint">${this.hint}</slot></div>` : nothing}
      ${this.errorMessage ? renderError(this, 'error', this.errorMessage) : nothing}
      ${this.renderContent()}
    </fieldset>`;
  }

  /** @internal Where the author's children stand. */
  protected renderContent(): unknown {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const hasLegend = Boolean(this.legend) || hasSlotted(this, 'legend');
    if (DEV && !hasLegend) {
      warn(this, 'legend', 'is missing: a group of fields needs a question (WCAG 1.3.1).');
    }
  }

  #renderLegend(): unknown {
    const legend = html`<slot name="legend">${this.legend}</slot>`;
    return html`<legend part="legend" class=${this.legendSize ?? nothing}>
      ${this.pageHeading ? html`<h1>${legend}</h1>` : legend}
    </legend>`;
  }
}
