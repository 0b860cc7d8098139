const GROUPS = 'nusa-radios,nusa-checkboxes,nusa-date-input,nusa-fieldset,fieldset';

/** The label, or the legend of the group, that a person has to read before answering. */
function labelOf(control: Element): Element {
  const group = control.closest(GROUPS);
  const isChoice = control.matches('[type=radio], [type=checkbox]');
  if (group) {
    // As in GOV.UK: a legend that leaves less than half a screen between it and the control.
    const distance = control.getBoundingClientRect().bottom - group.getBoundingClientRect().top;
    if (isChoice || distance < innerHeight / 2) return group;
  }
  const host = control.parentElement?.closest('[data-nusa]')?.parentElement;
  return host ?? (control as HTMLInputElement).labels?.[0] ?? control;
}

/**
 * Focuses a field with its label in view: NVDA and a sighted person at 400 % zoom
 * would otherwise land below the question.
 *
 * @returns whether the field took the focus
 */
export function focusField(control: HTMLElement): boolean {
  if (!control.matches('input, select, textarea, button, a[href]')) return false;
  const details = control.closest<HTMLElement & { open: boolean }>('nusa-details, details');
  if (details) details.open = true;
  labelOf(control).scrollIntoView();
  control.focus({ preventScroll: true });
  // A field may hand the focus on to a control that stands in for this one.
  return control.parentElement!.contains(document.activeElement);
}
