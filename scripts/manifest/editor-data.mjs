import { mkdirSync, writeFileSync } from 'node:fs';

/** Writes editor data (`dist/html-custom-data.json`) and JSX types (`dist/jsx.d.ts`) from the manifest. */
export function editorData() {
  return {
    name: 'nusa-editor-data',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const elements = modules.flatMap(({ declarations }) => declarations);
      mkdirSync('packages/elements/dist', { recursive: true });
      writeFileSync('packages/elements/dist/html-custom-data.json', htmlCustomData(elements));
      writeFileSync('packages/elements/dist/jsx.d.ts', jsxTypes(elements));
    },
  };
}

/** The string values in a union type such as `'s' | 'm' | undefined`. */
const valuesOf = (type) => [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, name]) => name);

const htmlCustomData = (elements) =>
  JSON.stringify({
    version: 1.1,
    tags: elements.map(({ tagName, summary, description, attributes }) => ({
      name: tagName,
      description: summary ?? description,
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description,
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(valuesOf(type).length && { values: valuesOf(type).map((value) => ({ name: value })) }),
      })),
    })),
  });

function jsxTypes(elements) {
  const typeOf = (type) => {
    if (type?.text === 'boolean') return 'boolean | undefined';
    const values = valuesOf(type);
    return values.length ? values.map((value) => `'${value}'`).join(' | ') : 'string | number';
  };
  const tags = elements.map(({ tagName, attributes }) => {
    const lines = attributes.map(
      ({ name, description, type }) => `  /** ${description} */\n  '${name}'?: ${typeOf(type)};\n`,
    );
    return `'${tagName}': NusaAttributes & {\n${lines.join('')}};\n`;
  });
  return `/** For a project's JSX namespace: \`interface IntrinsicElements extends NusaElements {}\`. */
interface NusaAttributes {
  [attribute: string]: unknown;
}
export interface NusaElements {
${tags.join('')}}
`;
}
