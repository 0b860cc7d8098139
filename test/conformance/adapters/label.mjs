import { tag } from '../markup.mjs';
import { labelOf } from './support/field.mjs';

export function adapt({ for: id, ...options }) {
  if (!options.text && !options.html) return '';
  const { attributes, child } = labelOf(options);
  if (!child) {
    const { label, 'label-size': size, ...others } = attributes;
    return tag('nusa-label', { text: label, size, for: id, ...others });
  }
  // Inside the tag, the author's own label needs no class of ours.
  return tag(
    'nusa-label',
    {},
    child
      .replace('class="nusa-label ', 'class="')
      .replace(' class="nusa-label"', '')
      .replace('<label', `<label${id ? ` for="${id}"` : ''}`),
  );
}
