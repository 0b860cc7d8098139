import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// The parser that `@nusa/server` uses; other packages bring older ones.
const require = createRequire(new URL('../../packages/server/package.json', import.meta.url));
export const { parse, parseFragment } = await import(pathToFileURL(require.resolve('parse5')).href);

/** All nodes below a node, in the order of the document, with the content of templates. */
export function* nodesBelow(root) {
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node !== root) yield node;
    const children = [...(node.content ? [node.content] : []), ...(node.childNodes ?? [])];
    for (let i = children.length - 1; i >= 0; i--) pending.push(children[i]);
  }
}

export const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;

export const elementsOf = (html, tag) =>
  [...nodesBelow(parse(html, { scriptingEnabled: false }))].filter((node) => node.tagName === tag);

/** The text of a node and of all below it. */
export const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
