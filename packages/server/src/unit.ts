import type { GroupHost } from '@nusa/elements/render-context.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { PageElement } from './page-element.js';
import { type OpenUnit, tagsOf } from './page-parser.js';
import { isElement, ParsedElement } from './parsed-element.js';
import { definitions } from './registry.js';
import { renderElement } from './render-element.js';
import { RenderError, type RenderOptions } from './render-error.js';
import type { Change, Splices } from './splice.js';

/** An element asked for the fields of a form that has not closed yet. */
export class FormStillOpen extends Error {
  readonly form: Tree.Element;

  constructor(form: Tree.Element) {
    super('The form is still open.');
    this.form = form;
  }
}

export interface Rendering {
  readonly elements: readonly PageElement[];
  readonly changes: readonly Change[];
  readonly errors: readonly RenderError[];
}

/** One of our elements that none of the others contains, with all that it contains: what can be rendered by itself. */
export class Unit {
  readonly #elements = new Map<Tree.Element, PageElement>();
  readonly #parsed = new Map<Tree.Element, ParsedElement>();
  readonly #earlier: readonly PageElement[];
  readonly #isOpen: (form: Tree.Element) => boolean;
  readonly #positions = new Map<string, Map<PageElement, number>>();
  #forms: Map<Tree.Element, PageElement[]> | undefined;

  /**
   * @param earlier elements of earlier units that share a `<form>` with this one
   * @param isOpen whether the parser has not reached the end of a form yet
   */
  constructor(earlier: readonly PageElement[], isOpen: (form: Tree.Element) => boolean) {
    this.#earlier = earlier;
    this.#isOpen = isOpen;
  }

  get(node: Tree.Element): PageElement | undefined {
    return this.#elements.get(node);
  }

  /** The same object for the same node, so that what one host wires the next one reads. */
  parsed(node: Tree.Element): ParsedElement {
    let parsed = this.#parsed.get(node);
    if (!parsed) this.#parsed.set(node, (parsed = new ParsedElement(node, this)));
    return parsed;
  }

  /** The elements in the closest ancestor with the tag `scope`, or else in the same `<form>`, in the order of the page. */
  inFormOf(asking: PageElement, scope: string): readonly PageElement[] {
    const form = asking.closestPageElement(scope)?.node ?? closestForm(asking.node);
    if (!form) return [];
    if (this.#isOpen(form)) throw new FormStillOpen(form);
    return (this.#forms ??= this.#indexForms(scope)).get(form) ?? [];
  }

  #indexForms(scope: string): Map<Tree.Element, PageElement[]> {
    const forms = new Map<Tree.Element, PageElement[]>();
    const add = (form: Tree.Element, element: PageElement) => {
      const known = forms.get(form);
      if (known) known.push(element);
      else forms.set(form, [element]);
    };
    for (const element of [...this.#earlier, ...this.#elements.values()]) {
      const group = element.closestPageElement(scope);
      if (group) add(group.node, element);
      const form = closestForm(element.node);
      if (form) add(form, element);
    }
    return forms;
  }

  /** The position of an element among those with its tag whose closest `groupTag` is the group; all are counted at once. */
  indexOf(asking: PageElement, group: GroupHost): number {
    const key = `${asking.tag} ${group.localName}`;
    let positions = this.#positions.get(key);
    if (!positions) {
      positions = new Map();
      const counts = new Map<PageElement, number>();
      for (const element of this.#elements.values()) {
        const owner = element.tag === asking.tag && element.closestPageElement(group.localName);
        if (!owner) continue;
        const position = counts.get(owner) ?? 0;
        counts.set(owner, position + 1);
        positions.set(element, position);
      }
      this.#positions.set(key, positions);
    }
    return positions.get(asking) ?? 0;
  }

  /**
   * Renders all elements of the unit; one that throws leaves the rest intact.
   *
   * @throws FormStillOpen when an element has to know the rest of a form first
   */
  render({ nodes, misplaced }: OpenUnit, source: Splices, options: RenderOptions): Rendering {
    const changes: Change[] = [];
    const errors: RenderError[] = [];
    const attempt = (node: Tree.Element, action: () => void) => {
      try {
        action();
      } catch (error) {
        if (error instanceof FormStillOpen) throw error;
        const { startLine, startCol } = tagsOf(node)!.start;
        errors.push(new RenderError(node.tagName, startLine, startCol, error));
      }
    };
    for (const node of nodes) {
      attempt(node, () => {
        const definition = definitions.get(node.tagName)!;
        this.#elements.set(node, new PageElement(node, definition, this));
      });
    }
    for (const element of this.#elements.values()) {
      attempt(element.node, () => {
        const isMisplaced = misplaced.has(element.node);
        changes.push(...renderElement(element, isMisplaced, options));
      });
    }
    for (const parsed of this.#parsed.values()) changes.push(...parsed.changes(source));
    return { elements: [...this.#elements.values()], changes, errors };
  }
}

function closestForm(node: Tree.Element): Tree.Element | undefined {
  let ancestor = node.parentNode;
  while (ancestor && isElement(ancestor)) {
    if (ancestor.tagName === 'form') return ancestor;
    ancestor = ancestor.parentNode;
  }
  return undefined;
}
