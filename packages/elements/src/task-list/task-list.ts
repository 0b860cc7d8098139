import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import type { ElementLike } from '../base/render-context.js';

/** One task. Without `href` it cannot be started. */
export interface Task {
  /** The name of the task: plain text, or a Lit template. */
  title: unknown;
  /** The URL of the task. */
  href?: string;
  /** What people need to know before they start: plain text, or a Lit template. */
  hint?: unknown;
  /** The status: plain text, or a Lit template with a `nusa-tag`. */
  status: unknown;
  /** Whether other tasks must be completed first; the status is then less prominent. */
  cannotStartYet?: boolean;
}

/**
 * Shows the tasks of a long application and the status of each.
 *
 * @summary A list of tasks, each with a link and a status.
 * @tag nusa-task-list
 *
 * @slot - Your own `<ul>`; each `<li>` contains the title (a link or `<span>`), an optional hint with `class="nusa-hint"`, and the status.
 */
export class NusaTaskList extends LightElement {
  static override properties: PropertyDeclarations = {
    items: { attribute: false },
    idPrefix: { attribute: 'id-prefix' },
  };

  static override usesContainer = false;

  /** The tasks, for pages rendered in the browser. In HTML, write a `<ul>` inside the element. Empty items are skipped. */
  declare items: readonly (Task | null | undefined | false | '')[] | undefined;
  /** The prefix of the ids of hints and statuses. Defaults to `task-list`. */
  declare idPrefix: string | undefined;

  override render(): unknown {
    return (
      this.items &&
      html`<ul class="nusa-task-list">
        ${this.items.map((item) => item && this.#renderTask(item))}
      </ul>`
    );
  }

  /** @internal Describes each link by its hint and status, so that screen readers read them with it. */
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
