/** Whether the console warns about mistakes in authors' markup. */
export const DEV: boolean = true;

const warned = new Set<string>();

/** Where the documentation of an element is, in the repository and in Storybook. */
const docsPage = (tag: string) => `docs/components/${tag.replace(/^nusa-/, '')}.mdx`;

/** Warns about an author's markup in the console, once per element and attribute. */
export function warn(host: object, attribute: string, advice: string): void {
  const tag = 'localName' in host && host.localName ? String(host.localName) : 'nusa element';
  const key = `${tag} ${attribute}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`<${tag}> ${attribute}: ${advice} See ${docsPage(tag)}.`);
}
