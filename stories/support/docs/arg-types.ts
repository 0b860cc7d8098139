import type { ArgTypes, InputType } from 'storybook/internal/types';
import { attributesOf } from '../attributes.js';
import type { Localized } from '../story.js';

interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Member extends Described {
  kind: 'field' | 'method';
  attribute?: string;
  privacy?: string;
  static?: boolean;
  parameters?: { name: string; type?: { text: string } }[];
  return?: { type?: { text: string } };
}

interface Declaration {
  kind: string;
  name: string;
  tagName?: string;
  summary?: string;
  description?: string;
  attributes?: (Described & { fieldName?: string })[];
  members?: Member[];
  slots?: Described[];
  events?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

export interface Manifest {
  modules: { declarations?: Declaration[] }[];
}

export function declarationOf(manifest: Manifest, tag: string): Declaration | undefined {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === tag);
}

/** `'a' | 'b' | undefined` → `['a', 'b']`; undefined for any other type. */
function literals(type: string): string[] | undefined {
  const options = type.split('|').map((option) => option.trim());
  const quoted = options.filter((option) => /^'.*'$/.test(option));
  const rest = options.filter((option) => !/^('.*'|undefined|null)$/.test(option));
  return quoted.length && !rest.length ? quoted.map((option) => option.slice(1, -1)) : undefined;
}

/** A type as authors of HTML see it: an attribute is a string, or it is present. */
const shortType = (type: string) =>
  type.replace(/ \| (undefined|null)/g, '').replace('unknown', 'string');

function row(category: string, { name, description, type, default: value }: Described): InputType {
  return {
    name: name || '(default)',
    description,
    control: { disable: true },
    table: {
      category,
      type: type && { summary: shortType(type.text) },
      defaultValue: value === undefined ? undefined : { summary: value },
    },
  };
}

function attributeRow(tag: string, attribute: Described): InputType {
  const type = attribute.type?.text ?? 'string';
  const options = literals(type);
  return {
    ...row('Attributes', attribute),
    tag, // Argument types are all that the manager knows about a story's component.
    control: { type: type.startsWith('boolean') ? 'boolean' : options ? 'select' : 'text' },
    ...(options && { options }),
  };
}

const isPublic = ({ name, privacy, static: isStatic, description }: Member) =>
  !isStatic && Boolean(description) && !/^[#_]/.test(name) && (privacy ?? 'public') === 'public';

const signature = ({ name, parameters }: Member) =>
  `${name}(${(parameters ?? []).map((parameter) => parameter.name).join(', ')})`;

/** The rows of an element's API table, with a control for each attribute. */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes {
  const declaration = declarationOf(manifest, tag);
  if (!declaration) return {};
  const { attributes = [], members = [], slots = [], events = [] } = declaration;
  const { cssParts = [], cssProperties = [] } = declaration;
  const others = members.filter((member) => isPublic(member) && !member.attribute);
  const rows = (prefix: string, category: string, items: Described[]) =>
    items.map((item) => [`${prefix}:${item.name}`, row(category, item)]);
  return Object.fromEntries([
    ...attributes.map((attribute) => [attribute.name, attributeRow(tag, attribute)]),
    ...rows('slot', 'Slots', slots),
    ...rows('event', 'Events', events),
    ...rows(
      'property',
      'Properties',
      others.filter(({ kind }) => kind === 'field'),
    ),
    ...others
      .filter(({ kind }) => kind === 'method')
      .map((method) => [
        `method:${method.name}`,
        row('Methods', { ...method, name: signature(method), type: method.return?.type }),
      ]),
    ...rows('part', 'CSS parts', cssParts),
    ...rows('css', 'CSS custom properties', cssProperties),
  ]);
}

/** Initial values for the controls, from the story's tag. Texts are left out, because they differ between the languages. */
export function initialArgs(tag: string, html: Localized<string>, argTypes: ArgTypes) {
  const english = attributesOf(html.en, tag);
  return Object.fromEntries(
    Object.entries(attributesOf(html.id, tag)).filter(
      ([name, value]) => name in argTypes && english[name] === value,
    ),
  );
}
