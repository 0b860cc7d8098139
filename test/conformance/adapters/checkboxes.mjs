import { choiceGroup } from './parts/choices.mjs';

export function adapt(options) {
  const { values, items, describedBy, fieldset } = options;
  // An author who knows that an item is not chosen does not list it among the values.
  const isUnchosen = (value) =>
    items.some((item) => item && item.value === value && item.checked === false);
  const chosen = values?.filter((value) => !isUnchosen(value)).join(',');
  // Without a fieldset it is each box that is described.
  const boxes = fieldset ? items : items.map((item) => item && { ...item, describedBy });
  return choiceGroup('checkbox', { ...options, items: boxes }, chosen);
}
