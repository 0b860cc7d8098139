import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type LabelSize } from './form-field.js';
import { renderError } from './render-error.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';

/** The base of the elements that render a fieldset with legend, hint and error message around the author's children. */
export abstract class FieldsetElement extends NusaElement {
  static override properties: PropertyDeclarations = {
    legend: {},
    hint: {},
    errorMessage: { attribute: 'error-message', reflect: true },
    describedBy: { attribute: 'described-by' },
    disabled: { type: Boolean },
    legendSize: { attribute: 'legend-size' },
    pageHeading: { attribute: 'page-heading', type: Boolean },
  };

  /** The legend: what the fields have in common. For markup, use the `legend` slot. */
  declare legend: string | undefined;
  /** Help for the whole group. For markup, use the `hint` slot. */
  declare hint: string | undefined;
  /** The error message: what is wrong and how to fix it. For markup, use the `error-message` slot. */
  declare errorMessage: string | null | undefined;
  /** The ids of elements outside that describe the group, separated by spaces. Needs JavaScript. */
  declare describedBy: string | undefined;
  /** Whether all controls in the group are disabled. */
  declare disabled: boolean;
  /** The size of the legend: `s`, `m`, `l` or `xl`. */
  declare legendSize: LabelSize | undefined;
  /** Whether the legend is also the page's `h1`. */
  declare pageHeading: boolean;

  override render(): unknown {
    const has = (name: 'legend' | 'hint') => this[name] || hasSlotted(this, name);
    const hasHint = has('hint');
    const error = this.#renderError();
    const describedBy = `${hasHint ? 'hint' : ''} ${error ? 'error' : ''}`.trim();
    const content = html`${has('legend') ? this.#renderLegend() : nothing}
    ${hasHint ? html`<div id="hint" part="hint"><slot name="hint">${this.hint}</slot></div>` : nothing}
    ${error} ${this.renderContent()}`;
    const isDescribed = describedBy || this.describedBy;
    // Without a name or description, screen readers would still announce a group.
    return has('legend') || isDescribed
      ? html`<fieldset
          role=${(isDescribed && this.groupRole) || nothing}
          aria-describedby=${describedBy || nothing}
        >
          ${content}
        </fieldset>`
      : content;
  }

  /** @internal Renders the slot for the author's children. */
  protected renderContent(): unknown {
    return html`<slot @slotchange=${this.slotChanged}></slot>`;
  }

  /** @internal The role of a fieldset with a description, if the native one is not enough. */
  protected get groupRole(): string | undefined {
    return undefined;
  }

  /** @internal Called when the parser or a framework has added children, which may include a legend. */
  protected slotChanged(): void {
    this.renderTemplates();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.describedBy) this.#describe(this.describedBy);
    const hasLegend = Boolean(this.legend) || hasSlotted(this, 'legend');
    if (DEV && !hasLegend) {
      warn(this, 'legend', 'is missing: a group of fields needs a legend (WCAG 1.3.1).');
    }
  }

  /** Sets the elements themselves, because an id cannot refer to an element outside the shadow root. */
  #describe(ids: string): void {
    const { renderRoot } = this;
    const root = this.getRootNode() as Document;
    const outside = ids.split(/\s+/).map((id) => root.getElementById(id));
    const all = [...outside, ...renderRoot.querySelectorAll('#hint, #error')];
    renderRoot.querySelector('fieldset')!.ariaDescribedByElements = all.filter(
      (element) => element !== null,
    );
  }

  #renderError(): unknown {
    if (!this.errorMessage) return '';
    return hasSlotted(this, 'error-message')
      ? html`<div class="nusa-error" id="error"><slot name="error-message"></slot></div>`
      : renderError(this, 'error', this.errorMessage);
  }

  #renderLegend(): unknown {
    const legend = html`<slot name="legend">${this.legend}</slot>`;
    return html`<legend part="legend" class=${this.legendSize ?? nothing}>
      ${this.pageHeading ? html`<h1>${legend}</h1>` : legend}
    </legend>`;
  }
}
