import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';
import { DEV, warn } from '#warn';
import { messages } from './messages.js';

/** One step of a journey. */
export interface Step {
  /** The name of the step: plain text, or a Lit template. */
  text: unknown;
  /** The URL of the step, if people may go back to it. */
  href?: string | undefined;
}

/**
 * Shows how far people have come in a journey with a known number of steps.
 *
 * @summary The steps of a journey, with the current one marked.
 * @tag nusa-step-indicator
 *
 * @slot - Your own `<ol>` of steps, which is not moved.
 */
export class NusaStepIndicator extends LightElement {
  static override properties: PropertyDeclarations = {
    current: { type: Number },
    items: { attribute: false },
  };

  /** The number of the current step, from `1`. Defaults to the step in your own list with `aria-current="step"`. */
  declare current: number | undefined;
  /** The steps, for pages rendered in the browser. In HTML, write an `<ol>` inside the element. */
  declare items: readonly Step[] | undefined;

  override render(): unknown {
    const authored = this.#authorSteps;
    const items = authored ? [] : (this.items ?? []);
    const total = (authored ?? items).length;
    const current = this.#currentIn(authored) + 1;
    return html`${
      current > 0 && current <= total
        ? html`<span class="nusa-step-count">${messages(this, 'count', { current, total })}</span>`
        : nothing
    }${
      items.length
        ? html`<ol>
            ${items.map((step, i) => this.#renderStep(step, i + 1, current))}
          </ol>`
        : nothing
    }`;
  }

  /** @internal Marks the current step in the author's list. */
  override applyAria(): void {
    const authored = this.#authorSteps;
    if (!authored || this.current === undefined) return;
    authored.forEach((step, i) => {
      if (i + 1 === this.current) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria();
    if (!DEV) return;
    const steps = this.#authorSteps;
    if (!steps && !this.items)
      warn(this, 'items', 'are missing: write an <ol> inside the element, or set the property.');
    if (this.#currentIn(steps) < 0)
      warn(this, 'current', 'is missing: people need to know which step they are on.');
  }

  get #authorSteps(): ElementLike[] | undefined {
    const list = this.context.children().find(({ localName }) => localName === 'ol');
    return list && [...list.children];
  }

  #currentIn(authored: readonly ElementLike[] | undefined): number {
    if (this.current !== undefined) return this.current - 1;
    return authored?.findIndex((step) => step.getAttribute('aria-current') !== null) ?? -1;
  }

  #renderStep({ text: name, href }: Step, number: number, current: number): unknown {
    const isDone = number < current;
    return html`<li aria-current=${number === current ? 'step' : nothing}>
      ${
        isDone
          ? html`<span class="nusa-visually-hidden">${`${messages(this, 'done')} `}</span>`
          : nothing
      }${href === undefined ? name : html`<a href=${href}>${name}</a>`}
    </li>`;
  }
}
