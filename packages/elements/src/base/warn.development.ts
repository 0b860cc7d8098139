/** Whether authors are told what is wrong with their markup. */
export const DEV: boolean = true;

const warned = new Set<string>();

/** Where the documentation of an element is, in the repository and in Storybook. */
const docsPage = (tag: string) => `docs/components/${tag.replace(/^nusa-/, '')}.mdx`;

/** Says once per element and attribute what is wrong with an author's markup. */
export function warn(host: object, attribute: string, advice: string): void {
  const tag = 'localName' in host && host.localName ? String(host.localName) : 'nusa element';
  const key = `${tag} ${attribute}`;
  if (warned.has(key)) return;
  warned.add(key);
  console.warn(`<${tag}> ${attribute}: ${advice} See ${docsPage(tag)}.`);
}
