import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import nunjucks from 'nunjucks';

/** The published package; its fixtures and macros are the reference. */
const manifest = createRequire(import.meta.url).resolve('govuk-frontend/package.json');
export const packageFolder = `${dirname(manifest)}/dist/`;

const components = `${packageFolder}govuk/components/`;

/** The components that have fixtures, by GOV.UK's names. */
export const componentNames = readdirSync(components)
  .filter((name) => existsSync(`${components}${name}/fixtures.json`))
  .sort();

/** A component's fixtures: what was asked for (`options`), and what their macro made of it (`html`). */
export function fixturesOf(component) {
  const { fixtures } = JSON.parse(readFileSync(`${components}${component}/fixtures.json`, 'utf8'));
  return fixtures.map(({ name, options, html, hidden }) => ({ name, options, html, hidden }));
}

/**
 * Options that no fixture uses, as further cases: theirs is what their macro makes of them.
 * Their names begin with `further:`, and count apart.
 */
export function furtherFixturesOf(component) {
  const file = new URL(`../further/${component}.json`, import.meta.url);
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')).map(({ name, options }) => ({
    name: `further: ${name}`,
    options,
    html: renderMacro(component, options),
    isFurther: true,
  }));
}

const macros = nunjucks.configure(packageFolder, {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

const templates = new Map();

/** What GOV.UK's own macro makes of some options: the oracle by which the comparers are checked. */
export function renderMacro(component, options) {
  let template = templates.get(component);
  if (!template) {
    const macro = `govuk${component.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`;
    const source = `{% from "govuk/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(options) }}`;
    templates.set(component, (template = new nunjucks.Template(source, macros)));
  }
  return template.render({ options }).trim();
}
