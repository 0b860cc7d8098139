import { attributes, html, type Html } from '../html.js';

export interface FormParts {
  /** The page's own URL, so that an error is shown at the same URL. */
  readonly action: string;
  readonly csrf: Html;
  /** An error that belongs to no field. `nusa-error-summary` lists those of the fields itself. */
  readonly problem?: string | undefined;
  readonly button: string;
  /** Whether it may contain files. */
  readonly hasFiles?: boolean;
  readonly content: Html;
}

/**
 * The form of every page. `novalidate`, because without JavaScript the browser would report errors
 * in its own words, one field at a time, instead of letting the server show the error summary.
 */
export function form({ action, csrf, problem, button, hasFiles, content }: FormParts): Html {
  return html`
    <nusa-form>
      <form
        method="post"
        action="${action}"
        novalidate
        ${attributes({ enctype: hasFiles && 'multipart/form-data' })}
      >
        <nusa-error-summary
          >${
            problem &&
            html`<ul>
              <li><a href="#kirim">${problem}</a></li>
            </ul>`
          }</nusa-error-summary
        >
        ${csrf} ${content}
        <nusa-button control-id="kirim" label="${button}" prevent-double-click></nusa-button>
      </form>
    </nusa-form>
  `;
}
