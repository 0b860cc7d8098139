/*
 * `npm run conformance [-- component … [--explain]]`: our elements against the fixtures
 * of govuk-frontend. README.md says what is compared.
 */
import { launchBrowser } from '../support/browser.mjs';
import { checkComponent } from './lib/component.mjs';
import { startPages } from './lib/pages.mjs';
import { componentNames } from './lib/reference.mjs';
import { hasFailed, printExplanation, printTable } from './lib/report.mjs';

const args = process.argv.slice(2);
const names = args.filter((argument) => !argument.startsWith('--'));
const unknown = [
  ...names.filter((name) => !componentNames.includes(name)),
  ...args.filter((argument) => argument.startsWith('--') && argument !== '--explain'),
];
if (unknown.length) {
  console.error(
    `${unknown.join(', ')}: no such component or option. There is --explain, and the components ${componentNames.join(', ')}.`,
  );
  process.exit(1);
}

const browser = await launchBrowser();
const pages = await startPages(browser);
const results = [];
try {
  for (const component of names.length ? names : componentNames)
    results.push(await checkComponent(component, pages));
} finally {
  pages.close();
  await browser.close();
}
if (args.includes('--explain')) results.forEach(printExplanation);
printTable(results);
process.exitCode = results.some(hasFailed) ? 1 : 0;
