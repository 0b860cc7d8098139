/** The controls that a person can change. */
export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const CONTROLS = 'input, textarea, select';

interface ControlState {
  value: string | undefined;
  checked: boolean | undefined;
  selected: boolean[] | undefined;
  focused: boolean;
  selection: [number, number, 'forward' | 'backward' | 'none'] | undefined;
}

type Scope = HTMLElement | DocumentFragment;

/** Reads what a person changed in each control, in the order of the page. */
export function readControls(scope: Scope): ControlState[] {
  return [...scope.querySelectorAll<NativeControl>(CONTROLS)].map(readControl);
}

export function readControl(control: NativeControl): ControlState {
  const isSelect = control instanceof HTMLSelectElement;
  const isToggle = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type);
  return {
    // A value that was not changed is left to the new control, which may have a newer default.
    value:
      !isSelect && !isToggle && control.value !== control.defaultValue ? control.value : undefined,
    checked: isToggle && control.checked !== control.defaultChecked ? control.checked : undefined,
    selected:
      isSelect && [...control.options].some((o) => o.selected !== o.defaultSelected)
        ? [...control.options].map((option) => option.selected)
        : undefined,
    focused: control.matches(':focus'),
    selection: selectionOf(control),
  };
}

/** `selectionStart` is null, or throws, for types without a caret (number, email, file …). */
function selectionOf(control: NativeControl): ControlState['selection'] {
  if (control instanceof HTMLSelectElement || control.selectionStart === null) return undefined;
  return [control.selectionStart, control.selectionEnd!, control.selectionDirection ?? 'none'];
}

/** Puts back into the new controls what a person had changed in the old ones. */
export function restoreControls(scope: Scope, states: readonly ControlState[]): void {
  const controls = scope.querySelectorAll<NativeControl>(CONTROLS);
  states.forEach((state, i) => {
    const control = controls[i];
    if (control) restoreControl(control, state);
  });
}

export function restoreControl(control: NativeControl, state: ControlState): void {
  if (control instanceof HTMLSelectElement) {
    state.selected?.forEach((selected, i) => {
      const option = control.options[i];
      if (option) option.selected = selected;
    });
  } else {
    // A file input's value cannot be set; its files cannot be carried over.
    if (state.value !== undefined && control.type !== 'file') control.value = state.value;
    if (state.checked !== undefined) (control as HTMLInputElement).checked = state.checked;
  }
  if (!state.focused) return;
  control.focus({ preventScroll: true });
  if (state.selection && !(control instanceof HTMLSelectElement)) {
    control.setSelectionRange(...state.selection);
  }
}
