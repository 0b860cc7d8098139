import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = join(root, 'packages/elements/src');
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Stylesheets shared by all elements; their selectors name the elements they apply to. */
const SHARED = ['styles/base.css', 'styles/field.css', 'styles/choice.css', 'styles/link.css'];

/** Returns the tokens used in some CSS. `--nusa-rem` is the unit of lengths, not a token. */
const tokensIn = (css) =>
  [...css.matchAll(/var\(\s*(--nusa-[\w-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => name !== '--nusa-rem');

/** Returns the rules of a shared stylesheet that apply to one tag or to every host. */
function rulesFor(css, tag) {
  const found = [];
  const names = new RegExp(`(^|[\\s,>])(host|${tag})(?![\\w-])`);
  postcss.parse(css).walkRules((rule) => {
    if (names.test(rule.selector)) found.push(String(rule));
  });
  return found.join('\n');
}

/** Returns the shadow styles that an element imports from `styles/`. */
const importedStyles = (code) =>
  [...code.matchAll(/'\.\.\/styles\/([\w-]+\.styles)\.js'/g)].map(([, name]) =>
    read(join(source, 'styles', `${name}.ts`)),
  );

/** Returns the sorted names of the custom properties that theme an element. */
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

/** Returns the default value and description of each token, by custom property. */
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

/** Adds to each element the tokens its styles use, with their defaults. */
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
