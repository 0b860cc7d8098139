/* The files of a new component, one function each, written by `scripts/new-component.mjs`. */

export const classFile = (component) =>
  ({ light: lightClass, shadow: shadowClass, field: fieldClass })[component.kind](component);

const lightClass = ({ name, tag, className }) => `
import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { LightElement } from '../base/light-element.js';
import { DEV, warn } from '#warn';

/**
 * What the component is for, in one sentence.
 *
 * @summary What the component is, in a few words.
 * @tag ${tag}
 */
export class ${className} extends LightElement {
  static override properties: PropertyDeclarations = {
    label: {},
  };

  /** The text: plain text, or a Lit template for rich text. */
  declare label: unknown;

  override render(): unknown {
    return html\`<span class="nusa-${name}">\${this.label}</span>\`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (DEV && !this.label) warn(this, 'label', 'is missing.');
  }
}
`;

const shadowClass = ({ name, tag, className, variable }) => `
import { html, type PropertyDeclarations } from 'lit';
import { NusaElement } from '../base/nusa-element.js';
import { ${variable}Styles } from './${name}.styles.js';

/**
 * What the component is for, in one sentence.
 *
 * @summary What the component is, in a few words.
 * @tag ${tag}
 *
 * @slot - The content.
 * @slot heading - The heading, if it needs markup; prefer the \`heading\` attribute.
 * @csspart heading - Wraps the heading.
 */
export class ${className} extends NusaElement {
  static override properties: PropertyDeclarations = {
    heading: {},
  };

  static override styles = ${variable}Styles;

  /** The heading; or use the \`heading\` slot. */
  declare heading: string | undefined;

  override render(): unknown {
    return html\`<div part="heading"><slot name="heading">\${this.heading}</slot></div><slot></slot>\`;
  }
}
`;

const fieldClass = ({ tag, className }) => `
import { html, nothing, type PropertyDeclarations } from 'lit';
import { FormField } from '../field/form-field.js';

/**
 * What the component is for, in one sentence.
 *
 * @summary What the component is, in a few words.
 * @tag ${tag}
 *
 * @slot - Help with markup, shown between the hint and the control; or your own \`<input>\`.
 * @event input - Native \`input\`, from the control: fired on each change while typing.
 * @event change - Native \`change\`, from the control: fired when the person commits a new value.
 */
export class ${className} extends FormField {
  static override properties: PropertyDeclarations = {
    inputmode: {},
  };

  /** The kind of on-screen keyboard: \`numeric\`, \`tel\`, \`email\`, \`decimal\` … */
  declare inputmode: string | undefined;

  override renderControl(): unknown {
    return html\`<input
      class="nusa-control"
      id=\${this.fieldId}
      name=\${this.name ?? nothing}
      type="text"
      value=\${this.defaultValue ?? nothing}
      inputmode=\${this.inputmode ?? nothing}
      autocomplete=\${this.autocomplete ?? nothing}
      aria-describedby=\${this.describedByIds ?? nothing}
      aria-invalid=\${this.errorMessage ? 'true' : nothing}
      ?required=\${this.isRequired}
      ?disabled=\${this.isDisabled}
    />\`;
  }
}
`;

export const definition = ({ name, tag, className }) => `
import { define } from '../base/define.js';
import { ${className} } from './${name}.js';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

export const lightCss = ({ name, tag, kind }) => `
${tag} {
  margin-block-end: calc(2 * var(--nusa-rem));
}
${
  kind === 'light'
    ? `
/* contrast: text color.text on color.page */
.nusa-${name} {
  color: var(--nusa-color-text);
}
`
    : ''
}${
  kind === 'shadow'
    ? `
/* Without JavaScript or server rendering, the heading is still shown before the content. */
${tag}[heading]:not(:defined)::before {
  content: attr(heading);
  display: block;
  font-weight: var(--nusa-font-weight-semibold);
}
`
    : ''
}`;

export const shadowStyles = ({ variable }) => `
import { css } from 'lit';

export const ${variable}Styles = css\`
  /* The shadow root renders the heading: drop the fallback that nusa.css draws without one. */
  :host::before {
    content: none !important;
  }
  [part='heading'] {
    font-weight: var(--nusa-font-weight-semibold);
  }
\`;
`;

const example = {
  light: {
    id: (tag) => `<${tag} label="Teks"></${tag}>`,
    en: (tag) => `<${tag} label="Text"></${tag}>`,
  },
  shadow: {
    id: (tag) => `<${tag} heading="Judul"><p>Isi.</p></${tag}>`,
    en: (tag) => `<${tag} heading="Heading"><p>Content.</p></${tag}>`,
  },
  field: {
    id: (tag) => `<${tag} label="Pertanyaan" hint="Bantuan" name="jawaban"></${tag}>`,
    en: (tag) => `<${tag} label="Question" hint="Help" name="jawaban"></${tag}>`,
  },
};

export const stories = ({ name, tag, title, kind }) => `
import '@nusa/elements/${name}';
import { story } from '../support/story.js';

export default { title: 'Components/${title}', component: '${tag}' };

export const Default = story({
  id: '${example[kind].id(tag)}',
  en: '${example[kind].en(tag)}',
});
`;

const firstTest = {
  light: (tag) => `
  it('shows its label as text', async () => {
    const page = await mount('<${tag} label="Teks &lt;b>"></${tag}>');
    expect(page.textContent).to.contain('Teks <b>');
    await expect(page).to.be.accessible();
  });`,
  shadow: (tag) => `
  it('shows its heading and the author’s content', async () => {
    const page = await mount('${example.shadow.id(tag)}');
    const host = page.querySelector('${tag}')!;
    expect(host.shadowRoot!.textContent).to.contain('Judul');
    expect(host.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(page).to.be.accessible();
  });`,
  field: (tag) => `
  it('is named by its label and submits what a person types', async () => {
    const page = await mount('<form>${example.field.id(tag)}</form>');
    page.querySelector('${tag}')!.focus();
    await sendKeys({ type: 'ya' });
    expect(new FormData(page.querySelector('form')!).get('jawaban')).to.equal('ya');
    expect(page.querySelector('label')!.control).to.equal(page.querySelector('input'));
    await expect(page).to.be.accessible();
  });`,
};

export const tests = ({ name, tag, kind }) => `
import { expect } from '@open-wc/testing';
${kind === 'field' ? "import { sendKeys } from '@web/test-runner-commands';\n" : ''}import '@nusa/elements/${name}';
import { describeElement } from '../../support/mount.js';

describeElement('${tag}', (mount) => {${firstTest[kind](tag)}
});
`;

export const docs = ({ tag, title, kind }) => `
# ${title}

What the component is for, in one sentence.

## When to use it

- …

## When not to use it

- …

## How it works

\`\`\`html
${example[kind].id(tag)}
\`\`\`

Without JavaScript: …

## Accessibility

- …

## Known issues

None known.
`;
