import { choiceGroup } from './parts/choices.mjs';

export function adapt(options) {
  // An author who knows that an item is not chosen does not name it as the value.
  const isUnchosen = options.items.some(
    (item) => item && item.value === options.value && item.checked === false,
  );
  return choiceGroup('radio', options, isUnchosen ? undefined : options.value);
}
