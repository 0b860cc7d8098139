import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';
import * as templates from '../../scripts/templates/component.mjs';

/* What `npm run new` writes passes the checks that every component passes. */

const eslint = new ESLint();

for (const kind of ['light', 'shadow', 'field']) {
  const component = {
    kind,
    name: 'button',
    tag: 'nusa-button',
    className: 'NusaButton',
    title: 'Button',
    variable: 'button',
  };

  test(`a new ${kind} component passes the lint of code`, async () => {
    const [{ messages }] = await eslint.lintText(templates.classFile(component), {
      filePath: 'packages/elements/src/button/button.ts',
    });
    assert.deepEqual(messages, []);
  });

  test(`a new ${kind} component passes the lint of styles`, async () => {
    const files = [['button.css', templates.lightCss(component)]];
    if (kind === 'shadow') files.push(['button.styles.ts', templates.shadowStyles(component)]);
    for (const [file, code] of files) {
      const { results } = await stylelint.lint({
        code: code.trim() + '\n',
        codeFilename: `packages/elements/src/button/${file}`,
      });
      assert.deepEqual(results[0].warnings, []);
    }
  });

  test(`a new ${kind} component is shown in both languages and explained with HTML to copy`, () => {
    assert.match(templates.stories(component), /id: '<nusa-button[^]*en: '<nusa-button/);
    assert.match(templates.docs(component), /```html\n<nusa-button/);
    assert.match(templates.tests(component), /describeElement\('nusa-button'/);
  });
}
