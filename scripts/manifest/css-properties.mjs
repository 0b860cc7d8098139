import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'packages/elements/src');
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** What every element of a page has in common; rules there name the elements that they are for. */
const SHARED = ['styles/base.css', 'styles/field.css', 'styles/choice.css', 'styles/link.css'];

/** The tokens in some CSS; `--nusa-rem` is what lengths are counted in, and no token. */
const tokensIn = (css) =>
  [...css.matchAll(/var\(\s*(--nusa-[\w-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== '--nusa-rem');

/** The rules of a shared sheet for one tag, or for all. */
function rulesFor(css, tag) {
  const found = [];
  const names = new RegExp(`(^|[\\s,>])(host|${tag})(?![\\w-])`);
  postcss.parse(css).walkRules((rule) => {
    if (names.test(rule.selector)) found.push(String(rule));
  });
  return found.join('\n');
}

/** The shadow styles that an element imports from `styles/`. */
const importedStyles = (code) =>
  [...code.matchAll(/'\.\.\/styles\/([\w-]+\.styles)\.js'/g)].map(([, name]) =>
    read(join(source, 'styles', `${name}.ts`)),
  );

/** The custom properties by which an element can be themed, by name. */
export function cssPropertiesOf(name) {
  const folder = join(source, name);
  const css = [
    read(join(folder, `${name}.css`)),
    read(join(folder, `${name}.styles.ts`)),
    ...importedStyles(read(join(folder, `${name}.ts`))),
    ...SHARED.map((file) => rulesFor(read(join(source, file)), `nusa-${name}`)),
  ].join('\n');
  return [...new Set(tokensIn(css))].sort();
}

/** Tokens by their custom property. */
export function tokenDefaults() {
  const tokens = JSON.parse(read(join(root, 'tokens/dist/tokens.json')) || '{}');
  return new Map(
    Object.values(tokens)
      .filter(({ customProperty }) => customProperty)
      .map(({ customProperty, value, description }) => [
        customProperty,
        { default: String(value), description },
      ]),
  );
}

/** Lists with each element the tokens that its styles use, and what they are by default. */
export function cssProperties() {
  return {
    name: 'nusa-css-properties',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const defaults = tokenDefaults();
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        declaration.cssProperties = cssPropertiesOf(declaration.tagName.replace('nusa-', '')).map(
          (name) => ({
            name,
            description: defaults.get(name)?.description ?? 'A token of the theme.',
            default: defaults.get(name)?.default,
          }),
        );
      }
    },
  };
}
