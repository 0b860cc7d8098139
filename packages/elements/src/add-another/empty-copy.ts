/** Controls whose `value` is set by the author, not entered by the person. */
const FIXED =
  'option, button, nusa-radio, nusa-checkbox, nusa-button, :is([type=radio], [type=checkbox], [type=submit], [type=button])';

const ENTERED = [
  'checked',
  'selected',
  'error-message',
  'aria-invalid',
  'day-value',
  'month-value',
  'year-value',
];

/** Returns a copy of an item without entered values or rendered content, which the elements render again. */
export function emptyCopy(item: Element): Element {
  const copy = item.cloneNode(true) as Element;
  for (const rendered of copy.querySelectorAll('[data-nusa], .nusa-error')) rendered.remove();
  for (const element of copy.querySelectorAll('*')) {
    const control = element as HTMLInputElement;
    for (const name of ENTERED) control.removeAttribute(name);
    if (control.checked) control.checked = false;
    if (element instanceof HTMLSelectElement) element.selectedIndex = element.multiple ? -1 : 0;
    if (control.matches(FIXED)) continue;
    control.removeAttribute('value');
    if (element.matches('input, textarea')) control.value = control.defaultValue = '';
  }
  return copy;
}
