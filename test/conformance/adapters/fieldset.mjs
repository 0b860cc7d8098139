import { tag } from '../markup.mjs';
import { groupParts } from './parts/groups.mjs';

export function adapt(options) {
  // The fieldset is a group, and says so: its `role` option needs nothing.
  const { attributes, children } = groupParts({ fieldset: options });
  return tag('nusa-fieldset', attributes, [...children, options.html ?? options.caller]);
}
