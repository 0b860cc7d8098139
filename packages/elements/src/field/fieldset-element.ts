import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { type LabelSize } from './form-field.js';
import { renderError } from './render-error.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import { DEV, warn } from '#warn';

/** The base of the elements that put a fieldset with legend, hint and error round what the author wrote. */
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

  /** What the fields in it are about; or the `legend` slot. */
  declare legend: string | undefined;
  /** Help for the whole group; or the `hint` slot. */
  declare hint: string | undefined;
  /** What is wrong and how to mend it; the `error-message` slot says it with markup. */
  declare errorMessage: string | null | undefined;
  /** Ids of elements outside that describe the group; needs JavaScript. */
  declare describedBy: string | undefined;
  /** Whether everything in it is disabled. */
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
    // Without anything to say it would be a group in the reading all the same.
    return has('legend') || isDescribed
      ? html`<fieldset
          role=${(isDescribed && this.groupRole) || nothing}
          aria-describedby=${describedBy || nothing}
        >
          ${content}
        </fieldset>`
      : content;
  }

  /** @internal Where the author's children stand. */
  protected renderContent(): unknown {
    return html`<slot @slotchange=${this.slotChanged}></slot>`;
  }

  /** @internal The role of a fieldset with a description, where its own does not do. */
  protected get groupRole(): string | undefined {
    return undefined;
  }

  /** @internal The parser, or a framework, has added children: a legend may be among them. */
  protected slotChanged(): void {
    this.renderTemplates();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.describedBy) this.#describe(this.describedBy);
    const hasLegend = Boolean(this.legend) || hasSlotted(this, 'legend');
    if (DEV && !hasLegend) {
      warn(this, 'legend', 'is missing: a group of fields needs a question (WCAG 1.3.1).');
    }
  }

  /** An id inside the shadow root cannot name an element outside it, but the element itself can be given. */
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
