import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../core/form-field.js';

/**
 * Lets a person send a file, such as a scan of a document.
 *
 * @summary A native file input with label, hint and error.
 * @tag nusa-file-upload
 *
 * @slot - Help with markup, shown between hint and control; or the author's own `<input type="file">`.
 * @event input - Native, from the control.
 * @event change - Native, from the control: the person chose files.
 */
export class NusaFileUpload extends FormField {
  static override properties: PropertyDeclarations = {
    accept: {},
    capture: {},
    multiple: { type: Boolean },
  };

  /** The kinds of file, for example `.pdf,image/*`; the server checks them all the same. */
  declare accept: string | undefined;
  /** `user` or `environment`: the camera that a phone opens, instead of the choice between camera and files. */
  declare capture: string | undefined;
  /** Whether more than one file can be chosen. */
  declare multiple: boolean;

  /** The chosen files. */
  get files(): FileList | null {
    return (this.control as HTMLInputElement | undefined)?.files ?? null;
  }

  override renderControl(): unknown {
    return html`<input
      class="nusa-control nusa-file"
      type="file"
      id=${this.fieldId}
      name=${this.name ?? nothing}
      accept=${this.accept ?? nothing}
      capture=${this.capture ?? nothing}
      aria-describedby=${this.describedByIds ?? nothing}
      aria-invalid=${this.errorMessage ? 'true' : nothing}
      ?multiple=${this.multiple}
      ?required=${this.isRequired}
      ?disabled=${this.isDisabled}
    />`;
  }
}
