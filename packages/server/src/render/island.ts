import type { GroupHost } from '@nusa/elements/render-context.js';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { RenderOptions } from '../options.js';
import { RenderError } from '../render-error.js';
import type { IslandNodes } from '../source/page-parser.js';
import type { Edit, SourceEdits } from '../source/source-edits.js';
import { closestForm, tagsOf } from '../source/source-tree.js';
import { type ElementIndex, ElementRenderer } from './element-renderer.js';
import { definitions } from './elements.js';
import { ParsedElement } from './parsed-element.js';
import { renderElement } from './render-element.js';

/**
 * Thrown while an element renders, when it asks for the fields of a form that has not closed.
 *
 * React-Suspense style: `Island.render` catches it, and rendering is retried when the form closes.
 */
class Suspend extends Error {
  readonly form: Tree.Element;

  constructor(form: Tree.Element) {
    super('The form is still open.');
    this.form = form;
  }
}

/** What rendering an island yields. */
export interface IslandResult {
  readonly renderers: readonly ElementRenderer[];
  readonly edits: readonly Edit[];
  readonly errors: readonly RenderError[];
  /** If set, nothing was rendered: the island must wait until this form closes. */
  readonly awaitedForm?: Tree.Element;
}

/** An outermost Nusa element with everything in it: the smallest part of a page that can be rendered on its own. */
export class Island implements ElementIndex {
  readonly #nodes: IslandNodes;
  readonly #openFormRenderers: readonly ElementRenderer[];
  readonly #isOpen: (form: Tree.Element) => boolean;
  readonly #renderers = new Map<Tree.Element, ElementRenderer>();
  readonly #wrapped = new Map<Tree.Element, ParsedElement>();
  readonly #positions = new Map<string, Map<ElementRenderer, number>>();
  #forms: Map<Tree.Element, ElementRenderer[]> | undefined;

  /**
   * @param openFormRenderers elements of earlier islands, in a `<form>` that may contain this one
   * @param isOpen whether the parser has not reached the end of a form
   */
  constructor(
    nodes: IslandNodes,
    openFormRenderers: readonly ElementRenderer[],
    isOpen: (form: Tree.Element) => boolean,
  ) {
    this.#nodes = nodes;
    this.#openFormRenderers = openFormRenderers;
    this.#isOpen = isOpen;
  }

  /** Renders all elements of the island. An element that throws is reported, and does not affect the others. */
  render(source: SourceEdits, options: RenderOptions): IslandResult {
    try {
      return this.#render(source, options);
    } catch (error) {
      if (!(error instanceof Suspend)) throw error;
      return { renderers: [], edits: [], errors: [], awaitedForm: error.form };
    }
  }

  #render(source: SourceEdits, options: RenderOptions): IslandResult {
    const { nodes, fosterParented } = this.#nodes;
    const edits: Edit[] = [];
    const errors: RenderError[] = [];
    const attempt = (node: Tree.Element, action: () => void) => {
      try {
        action();
      } catch (error) {
        if (error instanceof Suspend) throw error;
        const { startLine, startCol } = tagsOf(node)!.start;
        errors.push(new RenderError(node.tagName, startLine, startCol, error));
      }
    };
    // All of them first: an element may ask for the properties of one that follows it.
    for (const node of nodes) {
      attempt(node, () => {
        const definition = definitions.get(node.tagName)!;
        this.#renderers.set(node, new ElementRenderer(node, definition, this));
      });
    }
    for (const renderer of this.#renderers.values()) {
      attempt(renderer.node, () => {
        const isFosterParented = fosterParented.has(renderer.node);
        edits.push(...renderElement(renderer, isFosterParented, options));
      });
    }
    for (const element of this.#wrapped.values()) edits.push(...element.edits(source));
    return { renderers: [...this.#renderers.values()], edits, errors };
  }

  rendererOf(node: Tree.Element): ElementRenderer | undefined {
    return this.#renderers.get(node);
  }

  wrap(node: Tree.Element): ParsedElement {
    let wrapped = this.#wrapped.get(node);
    if (!wrapped) this.#wrapped.set(node, (wrapped = new ParsedElement(node, this)));
    return wrapped;
  }

  inFormOf(renderer: ElementRenderer, scope: string): readonly ElementRenderer[] {
    const form = renderer.closestRenderer(scope)?.node ?? closestForm(renderer.node);
    if (!form) return [];
    if (this.#isOpen(form)) throw new Suspend(form);
    return (this.#forms ??= this.#indexForms(scope)).get(form) ?? [];
  }

  #indexForms(scope: string): Map<Tree.Element, ElementRenderer[]> {
    const forms = new Map<Tree.Element, ElementRenderer[]>();
    const add = (form: Tree.Element, renderer: ElementRenderer) => {
      const known = forms.get(form);
      if (known) known.push(renderer);
      else forms.set(form, [renderer]);
    };
    for (const renderer of [...this.#openFormRenderers, ...this.#renderers.values()]) {
      const nusaForm = renderer.closestRenderer(scope);
      if (nusaForm) add(nusaForm.node, renderer);
      const form = closestForm(renderer.node);
      if (form) add(form, renderer);
    }
    return forms;
  }

  /** Counts the items of all groups with the same tag at once, so that large groups take linear time. */
  indexOf(renderer: ElementRenderer, group: GroupHost): number {
    const key = `${renderer.tag} ${group.localName}`;
    let positions = this.#positions.get(key);
    if (!positions) {
      positions = new Map();
      const counts = new Map<ElementRenderer, number>();
      for (const item of this.#renderers.values()) {
        const owner = item.tag === renderer.tag && item.closestRenderer(group.localName);
        if (!owner) continue;
        const position = counts.get(owner) ?? 0;
        counts.set(owner, position + 1);
        positions.set(item, position);
      }
      this.#positions.set(key, positions);
    }
    return positions.get(renderer) ?? 0;
  }
}
