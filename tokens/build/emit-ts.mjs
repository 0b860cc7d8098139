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

function print(tokens, style) {
  return Object.entries(tree(tokens))
    .map(
      ([name, node]) => `${comment(node, '', style)}${style.top(name)}${body(node, '', style)};\n`,
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
    if (token.from40rem !== undefined) {
      group[`${last}From40rem`] = new Leaf(token.from40rem, `${token.path.at(-1)} from 40rem.`);
    }
  }
  return root;
}

function camelCase(name) {
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function comment(node, indent, { comments }) {
  if (!comments || !(node instanceof Leaf) || !node.description) return '';
  return `${indent}/** ${node.description} */\n`;
}

function literal(value) {
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
}
