import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';

/** One task; without `href` it cannot be started. */
export interface Task {
  /** What has to be done: text, or a Lit template. */
  title: unknown;
  href?: string;
  /** What somebody should know before starting: text, or a Lit template. */
  hint?: unknown;
  /** How far it is: text, or a Lit template with a tag. */
  status: unknown;
  /** Whether other tasks come first; the status is then less prominent. */
  cannotStartYet?: boolean;
}

/**
 * Shows what has to be done in a long application, and how far each part is.
 *
 * @summary A list of tasks, each with a link and a status.
 * @tag nusa-task-list
 *
 * @slot - The author's `<ul>`: in each `<li>` the title (a link, or a `<span>`), a hint with `class="nusa-hint"`, and the status.
 */
export class NusaTaskList extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    idPrefix: { attribute: 'id-prefix' },
  };

  static override usesContainer = false;

  /** The tasks, for pages that render in the browser; elsewhere write a list. */
  declare items: readonly (Task | null | undefined | false | '')[] | undefined;
  /** What the ids of hints and statuses begin with; without it, `task-list`. */
  declare idPrefix: string | undefined;

  override render(): unknown {
    return (
      this.items &&
      html`<ul class="nusa-task-list">
        ${this.items.map((item) => item && this.#renderTask(item))}
      </ul>`
    );
  }

  /** @internal Ties each link to its hint and its status, so that they are heard together. */
  override applyAria(_host: ElementLike, list = this.#authorList): void {
    [...(list?.children ?? [])].forEach(({ children }, i) => {
      const [title, ...others] = children;
      if (title?.localName !== 'a') return;
      const ids = others.map((other) => {
        const kind = isHint(other) ? 'hint' : 'status';
        const id = other.getAttribute('id') || `${this.idPrefix || 'task-list'}-${i + 1}-${kind}`;
        other.setAttribute('id', id);
        return id;
      });
      if (ids.length) title.setAttribute('aria-describedby', ids.join(' '));
    });
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.applyAria(this, this.querySelector(':scope > ul, :scope > ol') ?? undefined);
  }

  get #authorList(): ElementLike | undefined {
    return this.context.children().find(({ localName }) => /^[ou]l$/.test(localName));
  }

  #renderTask({ title, href, hint, status, cannotStartYet }: Task): unknown {
    return html`<li>
      ${href ? html`<a href=${href}>${title}</a>` : html`<span>${title}</span>`}
      ${hint ? html`<span class="nusa-hint">${hint}</span>` : nothing}
      <span class=${cannotStartYet ? 'nusa-cannot-start-yet' : nothing}>${status}</span>
    </li>`;
  }
}

const isHint = (element: ElementLike) =>
  element.getAttribute('class')?.split(' ').includes('nusa-hint');
