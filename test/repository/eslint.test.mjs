import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

/* Each rule that the house made or chose for a reason is broken once, so that it cannot rot unseen. */

const eslint = new ESLint();

async function rulesBroken(filePath, code) {
  const [{ messages }] = await eslint.lintText(code, { filePath });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return messages.map(({ ruleId }) => ruleId);
}

const BUTTON = 'packages/elements/src/button/button.ts';
const BASE = 'packages/elements/src/base/container.ts';

const inClass = (body) => `
import { html, nothing } from 'lit';
import { LightElement } from '../base/light-element.js';
export class NusaFault extends LightElement {
  ${body}
  protected use(): unknown { return [html, nothing]; }
}`;

/** What is wrong, where, the code and the rule that says so. */
const faults = [
  [
    'an element that imports a part of another',
    BUTTON,
    `import '../radio/define.js';`,
    'no-restricted-imports',
  ],
  [
    'an element that imports its own package',
    BUTTON,
    `import '@nusa/elements/radio';`,
    'no-restricted-imports',
  ],
  ['an element that imports the server', BUTTON, `import '@nusa/server';`, 'no-restricted-imports'],
  [
    'an element that imports Lit’s decorators',
    BUTTON,
    `import 'lit/decorators.js';`,
    'no-restricted-imports',
  ],
  [
    'an element that imports LitElement',
    BUTTON,
    `import { LitElement } from 'lit'; export default LitElement;`,
    'no-restricted-imports',
  ],
  [
    'an element that imports unsafeHTML',
    BUTTON,
    `import 'lit/directives/unsafe-html.js';`,
    'no-restricted-imports',
  ],
  [
    'a base class that imports an element',
    BASE,
    `import '../button/button.js';`,
    'no-restricted-imports',
  ],
  [
    'a base class that imports a field',
    BASE,
    `import '../field/form-field.js';`,
    'no-restricted-imports',
  ],
  [
    'a DOM helper that imports a base class',
    'packages/elements/src/dom/storage.ts',
    `import '../base/define.js';`,
    'no-restricted-imports',
  ],
  [
    'tokens that import elements',
    'tokens/build/load.mjs',
    `import '@nusa/elements';`,
    'no-restricted-imports',
  ],
  [
    'the server that imports the example service',
    'packages/server/src/index.ts',
    `import '@nusa/example-service';`,
    'no-restricted-imports',
  ],
  [
    'the server that reaches into the elements’ folder',
    'packages/server/src/index.ts',
    `import '../../elements/src/all.js';`,
    'no-restricted-imports',
  ],
  [
    'render() that reads the document',
    BUTTON,
    inClass('override render(): unknown { return document.title; }'),
    'no-restricted-syntax',
  ],
  [
    'render() that reads its children',
    BUTTON,
    inClass('override render(): unknown { return this.children.length; }'),
    'no-restricted-syntax',
  ],
  [
    'a private render method that asks for an ancestor',
    BUTTON,
    inClass(`override render(): unknown { return this.#renderIt(); }
  #renderIt(): unknown { return this.closest('form'); }`),
    'no-restricted-syntax',
  ],
  [
    'a template with another element',
    BUTTON,
    inClass('override render(): unknown { return html`<nusa-radio></nusa-radio>`; }'),
    'no-restricted-syntax',
  ],
  [
    'a template with an inline style',
    BUTTON,
    inClass('override render(): unknown { return html`<i style="color:red"></i>`; }'),
    'no-restricted-syntax',
  ],
  [
    'markup from a text',
    BUTTON,
    inClass(`set text(text: string) { this.innerHTML = text; }`),
    'no-restricted-syntax',
  ],
  [
    'a class that registers itself',
    BUTTON,
    inClass('') + `\ncustomElements.define('nusa-fault', NusaFault);`,
    'no-restricted-syntax',
  ],
  [
    'a quoted expression that cannot be boolean',
    BUTTON,
    inClass('override render(): unknown { return html`<i title="${1}"></i>`; }'),
    'lit/quoted-expressions',
  ],
  [
    'a template that is not HTML',
    BUTTON,
    inClass('override render(): unknown { return html`<i/>${1}`; }'),
    'lit/no-invalid-html',
  ],
  [
    'an image without a text',
    BUTTON,
    inClass('override render(): unknown { return html`<img src="x.png">`; }'),
    'lit-a11y/alt-text',
  ],
  [
    'a listener that stays',
    BUTTON,
    inClass(`override connectedCallback(): void { super.connectedCallback(); window.addEventListener('resize', this.#on); }
  #on = (): void => {};`),
    'wc/require-listener-teardown',
  ],
  [
    'a promise that nobody waits for',
    'packages/server/src/index.ts',
    'Promise.resolve();',
    '@typescript-eslint/no-floating-promises',
  ],
  ['a message in production', BUTTON, `console.log('x');`, 'no-console'],
];

for (const [what, file, code, rule] of faults) {
  test(`finds ${what}`, async () => {
    const broken = await rulesBroken(file, code);
    assert.ok(
      broken.includes(rule),
      `${rule} said nothing; found: ${broken.join(', ') || 'nothing'}`,
    );
  });
}

test('lets an element use the shared folders, Lit, and the class of another element', async () => {
  const code = `import { nothing } from 'lit';
import { NusaRadio } from '../radio/radio.js';
import { isDisabled } from '../field/disabled.js';
import { warn } from '#warn';
export default [nothing, NusaRadio, isDisabled, warn];`;
  assert.deepEqual(await rulesBroken(BUTTON, code), []);
});
