import { attributes, html, type Html } from '../html.js';

export interface FormParts {
  /** Where it is sent: the page's own address, so that an error is shown at the same one. */
  readonly action: string;
  readonly csrf: Html;
  /** A problem that belongs to no field. */
  readonly problem?: string | undefined;
  readonly button: string;
  /** Whether it sends files. */
  readonly hasFiles?: boolean;
  readonly content: Html;
}

/**
 * A form as every page has it. `novalidate`, since without JavaScript the browser would answer in
 * its own words, one field at a time, where our own error summary can say it in ours.
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
