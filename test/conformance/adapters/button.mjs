import { tag } from '../markup.mjs';
import { classesOf, content } from './support/field.mjs';

const VARIANT = /^govuk-button--(secondary|warning|inverse)$/;

export function adapt(options) {
  const { href, id, name, value, type, disabled, preventDoubleClick, isStartButton } = options;
  const classes = (options.classes ?? '').split(' ').filter(Boolean);
  const variants = classes.map((each) => VARIANT.exec(each)?.[1]).filter(Boolean);
  const isOwn = options.html !== undefined || options.attributes;
  if (!isOwn) {
    return tag('nusa-button', {
      label: options.text,
      variant: variants[0],
      start: isStartButton,
      href,
      'control-id': id,
      name,
      value,
      type,
      disabled,
      'prevent-double-click': preventDoubleClick,
      class: classes.filter((each) => !VARIANT.test(each)).join(' ') || undefined,
    });
  }

  // With markup or attributes it is the author's own button, or link.
  const own = {
    class:
      [isStartButton && 'nusa-button--start', classesOf(options.classes)]
        .filter(Boolean)
        .join(' ') || undefined,
    id,
    ...options.attributes,
  };
  const native =
    href === undefined
      ? tag('button', { type: type ?? 'submit', name, value, disabled, ...own }, content(options))
      : tag('a', { href, role: 'button', draggable: 'false', ...own }, content(options));
  return tag('nusa-button', { 'prevent-double-click': preventDoubleClick }, native);
}
