import { format } from './format.mjs';

/** tokens.js: one constant for each group, such as `color.textSecondary`. */
export function emitJs(tokens) {
  return print(tokens, {
    top: (name) => `export const ${name} = `,
    member: (name) => `${name}: `,
    end: ',',
    comments: false,
  });
}

/** tokens.d.ts: the same with literal types, so that an editor shows each value and its use. */
export function emitDts(tokens) {
  return print(tokens, {
    top: (name) => `export declare const ${name}: `,
    member: (name) => `readonly ${name}: `,
    end: ';',
    comments: true,
  });
}

/** The same as TypeScript in one file, for a theme that somebody copies into an app. */
export function emitTs(tokens) {
  return print(tokens, {
    top: (name) => `export const ${name} = `,
    member: (name) => `${name}: `,
    end: ',',
    after: ' as const',
    comments: true,
  });
}

function print(tokens, style) {
  return Object.entries(tree(tokens))
    .map(
      ([name, node]) =>
        `${comment(node, '', style)}${style.top(name)}${body(node, '', style)}${style.after ?? ''};\n`,
    )
    .join('');
}

function body(node, indent, style) {
  if (node instanceof Leaf) return literal(node.value);
  const inner = `${indent}  `;
  const members = Object.entries(node).map(
    ([name, child]) =>
      comment(child, inner, style) +
      `${inner}${style.member(name)}${body(child, inner, style)}${style.end}\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

class Leaf {
  constructor(value, description) {
    this.value = value;
    this.description = description;
  }
}

/** `{ color: { textSecondary: Leaf } }` from tokens whose path is `['color', 'text-secondary']`. */
function tree(tokens) {
  const root = {};
  for (const token of tokens) {
    const names = token.path.map(camelCase);
    const last = names.pop();
    const group = names.reduce((node, name) => (node[name] ??= {}), root);
    group[last] = new Leaf(format(token), token.description);
    addStates(root, last, token);
    if (token.from40rem !== undefined) {
      group[`${last}From40rem`] = new Leaf(token.from40rem, `${token.path.at(-1)} from 40rem.`);
    }
  }
  return root;
}

/** Every colour in each of the other states, so that `colorDark` can be used in the place of `color`. */
function addStates(root, name, { states, description }) {
  if (!states) return;
  for (const [state, value] of Object.entries(states).filter(([state]) => state !== 'light')) {
    const group = camelCase(`color-${state}`);
    (root[group] ??= {})[name] = new Leaf(value, description);
  }
}

export function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function comment(node, indent, { comments }) {
  if (!comments || !(node instanceof Leaf) || !node.description) return '';
  return `${indent}/** ${node.description} */\n`;
}

function literal(value) {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
}
