import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { FieldsetElement } from '../field/fieldset-element.js';
import { groupStyles } from '../styles/fieldset.styles.js';
import { heading, type HeadingLevel } from '../base/heading.js';
import { NusaElement } from '../base/nusa-element.js';
import { hasSlotted } from '../base/has-slotted.js';
import type { ElementLike } from '../base/render-context.js';
import { consentStyles } from './consent.styles.js';
import { messages } from './messages.js';
import { DEV, warn } from '#warn';

/** The facts that a notice must state, in the order of article 21 of UU 27/2022. */
const FACTS = [
  'legal-basis',
  'purpose',
  'data',
  'retention',
  'details',
  'period',
  'rights',
] as const;

/**
 * Asks for consent to the processing of personal data as UU 27/2022 requires: a notice with
 * seven facts, then one box for each purpose, none of them ticked in advance.
 *
 * @summary A privacy notice with one box for each purpose.
 * @tag nusa-consent
 *
 * @slot - One `nusa-checkbox`, or native checkbox with its label, for each purpose; and a hidden `input` with the version of the notice.
 * @slot legal-basis - What makes the processing lawful.
 * @slot purpose - What the data are used for.
 * @slot data - The kinds of data, and why they are needed.
 * @slot retention - How long documents with the data are kept.
 * @slot details - The information that is collected, in detail.
 * @slot period - How long the data are processed.
 * @slot rights - The rights of the person, and how to withdraw.
 * @slot legend - The question above the boxes with markup; prefer the `legend` attribute.
 * @slot hint - Help with markup; prefer the `hint` attribute.
 * @slot error-message - An error with markup, beside the `error-message` attribute.
 * @event change - Native, from the box that was ticked or cleared.
 * @csspart fact - Around each of the seven facts.
 * @csspart legend - The question above the boxes.
 * @csspart hint - The help.
 */
export class NusaConsent extends FieldsetElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    answered: { type: Boolean },
  };

  static override styles = [groupStyles, consentStyles];

  /** @internal See `isFormField`. */
  static formField = true;

  /** The level of the headings of the facts, `1` to `6`; defaults to `2`. */
  declare headingLevel: HeadingLevel | undefined;
  /** Whether the ticked boxes are the person's own earlier answer, shown again after an error or to change it. */
  declare answered: boolean;

  /** @internal Where an error's link leads: the first box. */
  get errorTarget(): string | undefined {
    const box = boxesIn(this.context.children())[0];
    const own = box?.localName === 'input' ? 'id' : 'control-id';
    return box?.getAttribute(own) ?? box?.getAttribute('name') ?? undefined;
  }

  override render(): unknown {
    return html`${FACTS.map((fact) => this.#renderFact(fact))}${super.render()}`;
  }

  /**
   * @internal Silence, or a box that was ticked in advance, is not consent. Without the
   * attribute a box becomes empty unless the person has touched it already.
   */
  override applyAria(_host: ElementLike): void {
    const boxes = boxesIn(this.context.children());
    if (DEV) this.#warn(boxes);
    if (this.answered) return;
    for (const box of boxes) if (box.localName === 'input') box.removeAttribute('checked');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this);
    if (!changed.has('disabled')) return;
    for (const box of this.querySelectorAll('*'))
      if (box instanceof NusaElement) box.requestUpdate();
  }

  protected override slotChanged(): void {
    super.slotChanged();
    this.applyAria(this);
  }

  #renderFact(fact: (typeof FACTS)[number]): unknown {
    return html`<div part="fact" ?hidden=${!hasSlotted(this, fact)}>
      ${heading(messages(this, fact), this.headingLevel, 2)}
      <slot name=${fact} @slotchange=${this.slotChanged}></slot>
    </div>`;
  }

  #warn(boxes: readonly ElementLike[]): void {
    const missing = FACTS.filter((fact) => !hasSlotted(this, fact));
    if (missing.length)
      warn(
        this,
        'slot',
        `nothing is in ${missing.join(', ')}: UU 27/2022, article 21, asks for it.`,
      );
    if (!this.answered && boxes.some((box) => box.getAttribute('checked') !== null))
      warn(this, 'checked', 'a box is ticked in advance, which is not consent; see `answered`.');
    if (!hasVersion(this.context.children()))
      warn(this, 'version', 'there is no hidden input with the version of the notice.');
  }
}

/** The author's elements, at any depth. */
function* all(children: Iterable<ElementLike>): Iterable<ElementLike> {
  for (const child of children) {
    yield child;
    yield* all(child.children);
  }
}

const isInput = (element: ElementLike, type: string) =>
  element.localName === 'input' && element.getAttribute('type') === type;

const boxesIn = (children: Iterable<ElementLike>) =>
  [...all(children)].filter(
    (element) => element.localName === 'nusa-checkbox' || isInput(element, 'checkbox'),
  );

const hasVersion = (children: Iterable<ElementLike>) =>
  [...all(children)].some(
    (element) => isInput(element, 'hidden') && Boolean(element.getAttribute('value')),
  );
