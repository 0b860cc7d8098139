import { setAttributes } from '../dom/set-attributes.js';
import type { ListboxController } from './listbox-controller.js';
import type { SelectionModel } from './selection-model.js';

/** The attributes of an author's input that change while it is a combobox. */
export interface OwnAttributes {
  readonly list: string | null;
  readonly autocomplete: string | null;
}

/**
 * Makes the text box a combobox (ARIA APG, editable with list autocomplete), or with `false`
 * gives the author's control back as it was.
 */
export function updateCombobox(
  { control, input, select }: SelectionModel,
  own: OwnAttributes,
  listbox: ListboxController | false,
  id: string,
): void {
  setAttributes(input, {
    // The browser would show a list of its own, though a field without autocomplete is not restored on Back.
    list: listbox ? null : own.list,
    autocomplete: listbox && (select || input.matches(':focus')) ? 'off' : own.autocomplete,
    role: listbox && 'combobox',
    'aria-autocomplete': listbox && 'list',
    'aria-expanded': listbox && `${listbox.isOpen}`,
    'aria-controls': listbox && `${id}-listbox`,
    'aria-activedescendant': listbox && listbox.list?.querySelector('[aria-selected=true]')?.id,
  });
  if (!select) return;
  setAttributes(select, { 'aria-hidden': listbox && 'true', tabindex: listbox && '-1' });
  setAttributes(input, {
    'aria-describedby': control.getAttribute('aria-describedby'),
    'aria-invalid': control.getAttribute('aria-invalid'),
    'aria-required': control.required ? 'true' : null,
  });
  input.disabled = control.disabled;
}
