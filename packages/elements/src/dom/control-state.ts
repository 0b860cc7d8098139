/** The controls that a person can change. */
export type NativeControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const CONTROLS = 'input,textarea,select';

/** Captures the state and focus of a container's controls, and returns a function that restores them after a new render. */
export function captureControls(scope: ParentNode): (fresh: ParentNode) => void {
  const olds = [...scope.querySelectorAll<NativeControl>(CONTROLS)];
  const focused = olds.find((control) => control.matches(':focus'));
  return (fresh) => {
    fresh.querySelectorAll<NativeControl>(CONTROLS).forEach((control, i) => {
      const old = olds[i];
      if (old) restoreControl(old, control, old === focused);
    });
  };
}

/** Copies what a person changed in the old control to the new one; an unchanged control gets the new default. */
export function restoreControl(
  old: NativeControl,
  control: NativeControl,
  isFocused = false,
): void {
  if (isSelect(old)) {
    // A clone has the default selection: the page's, or else the one that the browser makes.
    const { options } = old.cloneNode(true) as HTMLSelectElement;
    const isChanged = [...old.options].some(({ selected }, i) => selected !== options[i]!.selected);
    [...old.options].forEach(({ selected }, i) => {
      const option = (control as HTMLSelectElement).options?.[i];
      if (isChanged && option) option.selected = selected;
    });
  } else {
    const [from, to] = [old, control] as HTMLInputElement[];
    // The files of a file input cannot be carried over.
    if (old.value !== old.defaultValue && old.type !== 'file') control.value = old.value;
    if (from!.checked !== from!.defaultChecked) to!.checked = from!.checked;
  }
  if (!isFocused) return;
  control.focus({ preventScroll: true });
  // Types without a caret (number, email …) have no selection.
  if (!isSelect(old) && old.selectionStart !== null) {
    (control as HTMLInputElement).setSelectionRange(old.selectionStart, old.selectionEnd);
  }
}

const isSelect = (control: NativeControl): control is HTMLSelectElement => 'options' in control;
