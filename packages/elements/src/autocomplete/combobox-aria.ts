import type { SelectionModel } from './selection-model.js';

/** The attributes of an author's input that change while it is a combobox. */
export interface OwnAttributes {
  readonly list: string | null;
  readonly autocomplete: string | null;
}

/** The listbox that a combobox controls. */
export interface ListboxState {
  readonly isOpen: boolean;
  readonly listboxId: string;
  /** The id of the option that the keyboard is at. */
  readonly activeId: string | undefined;
}

/**
 * Makes the text box a combobox (ARIA APG, editable with list autocomplete), or with `false`
 * gives the author's control back as it was.
 */
export function updateCombobox(
  { control, input, select }: SelectionModel,
  own: OwnAttributes,
  state: ListboxState | false,
): void {
  setAttributes(input, {
    // The browser would show a list of its own, though a field without autocomplete is not restored on Back.
    list: state ? null : own.list,
    autocomplete: state && (select || input.matches(':focus')) ? 'off' : own.autocomplete,
    role: state && 'combobox',
    'aria-autocomplete': state && 'list',
    'aria-expanded': state && `${state.isOpen}`,
    'aria-controls': state && state.listboxId,
    'aria-activedescendant': state && state.activeId,
  });
  if (!select) return;
  setAttributes(select, { 'aria-hidden': state && 'true', tabindex: state && '-1' });
  setAttributes(input, {
    'aria-describedby': control.getAttribute('aria-describedby'),
    'aria-invalid': control.getAttribute('aria-invalid'),
    'aria-required': control.required ? 'true' : null,
  });
  input.disabled = control.disabled;
}

/** Sets attributes; `null`, `undefined` and `false` remove one. */
function setAttributes(
  element: Element,
  attributes: Record<string, string | null | undefined | false>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
}
