import { escape, tag } from '../markup.mjs';
import { around, groupParts } from './support/groups.mjs';

const PARTS = ['day', 'month', 'year'];

/** What our own inputs cannot be told by an attribute; then the author writes the inputs. */
const OWN = ['id', 'label', 'pattern', 'inputmode', 'attributes'];

const capitalise = (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

const hasErrorClass = ({ classes }) => /input--error/.test(classes);

/** The items, with what GOV.UK's macro takes from `day`, `month`, `year` and `values`. */
function itemsOf({ items, values = {}, namePrefix, ...options }) {
  const given = items?.length
    ? items
    : PARTS.filter((part) => options[part] !== false).map((part) => ({
        name: part,
        ...options[part],
      }));
  const prefix = namePrefix ? `${namePrefix}-` : '';
  return given.filter(Boolean).map((item) => ({
    ...item,
    value:
      item.value ?? options[item.name]?.value ?? values[item.name] ?? values[prefix + item.name],
  }));
}

export function adapt({ fieldset, hint, errorMessage, ...options }) {
  // A question with markup is the legend of a fieldset around the date.
  if (fieldset?.legend?.html) {
    const { attributes, children } = groupParts({ fieldset, hint, errorMessage });
    return tag('nusa-fieldset', attributes, [...children, dateInput(options)]);
  }
  return dateInput({ fieldset, hint, errorMessage, ...options });
}

function dateInput(options) {
  const items = itemsOf(options);
  const { attributes, children } = groupParts(options);
  const { beforeInputs, afterInputs } = options.formGroup ?? {};
  const isOwn = items.some(
    (item) => !PARTS.includes(item.name) || OWN.some((option) => item[option]),
  );
  const wrong = items.filter((item) => item.error || hasErrorClass(item));
  const right = items.filter((item) => item.error === false);
  const errorFields = wrong.length
    ? wrong
    : right.length
      ? items.filter((i) => !right.includes(i))
      : [];
  const parts = items.map(({ name }, i) => (PARTS.includes(name) ? name : PARTS[i])).join(' ');
  const nameOf = (name) => (options.namePrefix ? `${options.namePrefix}-${name}` : name);
  const inputs = items.map((item) => {
    const id = item.id ?? `${options.id}-${item.name}`;
    return tag('div', { slot: 'input' }, [
      tag('label', { for: id }, escape(item.label ?? capitalise(item.name))),
      tag('input', {
        id,
        name: nameOf(item.name),
        type: 'text',
        inputmode: item.inputmode ?? 'numeric',
        value: item.value,
        autocomplete: item.autocomplete,
        pattern: item.pattern,
        class: item.classes,
        ...item.attributes,
      }),
    ]);
  });
  const ours = Object.fromEntries(items.map(({ name, value }) => [`${name}-value`, value]));
  return tag(
    'nusa-date-input',
    {
      ...attributes,
      name: options.namePrefix,
      'control-id': options.id,
      parts: parts === PARTS.join(' ') ? undefined : parts,
      'error-fields': errorFields.map(({ name }) => name).join(' ') || undefined,
      // `bday-day` is made from `bday`.
      autocomplete: isOwn ? undefined : items[0].autocomplete?.replace(/-(day|month|year)$/, ''),
      class: [attributes.class, options.classes].filter(Boolean).join(' ') || undefined,
      ...(isOwn ? undefined : ours),
      ...options.attributes,
    },
    [...children, around(beforeInputs), ...(isOwn ? inputs : []), around(afterInputs)],
  );
}
