import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';

/** The published package; its fixtures and macros are the reference. */
export const packageFolder = fileURLToPath(
  new URL('../../../node_modules/govuk-frontend/dist/', import.meta.url),
);

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

const macros = nunjucks.configure(packageFolder, {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/** What GOV.UK's own macro makes of some options: the oracle by which the comparers are checked. */
export function renderMacro(component, options) {
  const pascal = component.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase());
  return macros
    .renderString(
      `{% from "govuk/components/${component}/macro.njk" import govuk${pascal} %}{{ govuk${pascal}(options) }}`,
      { options },
    )
    .trim();
}
