import { expect } from '@open-wc/testing';
import '@nusa/elements';
import { describeElement } from '../../support/mount.js';

const radios = (attributes = '') =>
  `<nusa-radios legend="Radios" name="target" ${attributes}><nusa-radio value="a" label="A"></nusa-radio></nusa-radios>`;

/** The targets of a link: their markup, and the element that is then at the top of the screen. */
const TARGETS: Record<string, [html: string, top: string]> = {
  'an input': ['<nusa-text-input label="Input" name="target"></nusa-text-input>', 'label'],
  'a textarea': ['<nusa-textarea label="Textarea" name="target"></nusa-textarea>', 'label'],
  'a select': [
    '<nusa-select label="Select"><select name="target"><option>A</option></select></nusa-select>',
    'label',
  ],
  'a date input': ['<nusa-date-input legend="Date" name="target"></nusa-date-input>', 'legend'],
  'a specific date field': [
    '<nusa-date-input legend="Date" control-id="date" name="date"></nusa-date-input>',
    'legend',
  ],
  'a date input of the author’s own': [
    '<nusa-date-input legend="Date" name="date"><label slot="input">Year <input id="target" name="year"></label></nusa-date-input>',
    'nusa-date-input',
  ],
  'a file upload': ['<nusa-file-upload label="File" name="target"></nusa-file-upload>', 'label'],
  radios: [radios(), 'nusa-radios'],
  checkboxes: [
    '<nusa-checkboxes legend="Boxes" name="target"><nusa-checkbox value="a" label="A"></nusa-checkbox></nusa-checkboxes>',
    'nusa-checkboxes',
  ],
  'a single checkbox': [
    '<nusa-checkbox name="target" value="a" label="A"></nusa-checkbox>',
    'label',
  ],
  'a conditionally revealed input': [
    '<nusa-radios legend="Radios" name="radio"><nusa-radio value="a" label="A" checked><nusa-text-input label="Input" name="target"></nusa-text-input></nusa-radio></nusa-radios>',
    'nusa-radios',
  ],
  'radios after a long heading': [
    radios('page-heading').replace('Radios', 'Radios '.repeat(1500)),
    'nusa-radios',
  ],
  'an input far down a large fieldset': [
    `<nusa-fieldset legend="Fieldset"><div class="tall"></div><nusa-text-input label="Input" name="target"></nusa-text-input></nusa-fieldset>`,
    'nusa-text-input',
  ],
};

/** The id of a date part is the id of the field followed by the name of the part. */
const idOf = (page: ParentNode) =>
  ['target', 'target-day', 'date-month'].find((id) =>
    page.querySelector(`input#${id}, select#${id}, textarea#${id}`),
  )!;

describeElement('nusa-error-summary, a link to', (mount) => {
  for (const [name, [html, top]] of Object.entries(TARGETS)) {
    const follow = async () => {
      const page = await mount(
        `<nusa-error-summary disable-auto-focus><ul><li><a href="#">Fix this</a></li></ul></nusa-error-summary>${html}<div class="tall"></div>`,
      );
      for (const tall of page.querySelectorAll<HTMLElement>('.tall')) tall.style.height = '2000px';
      const id = idOf(page);
      page.querySelector('a')!.setAttribute('href', `#${id}`);
      scrollTo(0, 0);
      page.querySelector('a')!.click();
      return { page, id };
    };

    describe(name, () => {
      it('focuses the target input', async () => {
        const { id } = await follow();
        expect(document.activeElement!.id).to.equal(id);
      });

      it('scrolls the label or legend to the top of the screen', async () => {
        const { page } = await follow();
        const host = [...page.children].find(
          (child) =>
            child.localName.startsWith('nusa-') && child.localName !== 'nusa-error-summary',
        )!;
        const element = top.startsWith('nusa-')
          ? page.querySelector(top)!
          : host.querySelector(top)!;
        expect(Math.abs(element.getBoundingClientRect().top)).to.be.at.most(0.5);
      });

      it('does not include a hash in the URL', async () => {
        await follow();
        expect(location.hash).to.equal('');
      });
    });
  }
});

describeElement('nusa-error-summary, on page load', (mount) => {
  const summary = (attributes = '') =>
    `<nusa-error-summary ${attributes}><div><h2>There is a problem</h2><p>Two things</p><ul><li><a href="#a">Enter a name</a></li><li>Invalid password</li></ul></div></nusa-error-summary><input id="a" aria-label="A">`;

  it('adds the tabindex attribute on page load', async () => {
    const page = await mount(summary());
    expect(page.querySelector('nusa-error-summary')!.getAttribute('tabindex')).to.equal('-1');
  });

  it('is automatically focused when the page loads', async () => {
    const page = await mount(summary());
    expect(document.activeElement).to.equal(page.querySelector('nusa-error-summary'));
  });

  it('removes the tabindex attribute on blur', async () => {
    const page = await mount(summary());
    const host = page.querySelector('nusa-error-summary')!;
    host.blur();
    expect(host.hasAttribute('tabindex')).to.equal(false);
  });

  it('does not have a tabindex attribute when auto-focus is disabled', async () => {
    const page = await mount(summary('disable-auto-focus'));
    expect(page.querySelector('nusa-error-summary')!.hasAttribute('tabindex')).to.equal(false);
  });

  it('does not focus on page load when auto-focus is disabled', async () => {
    await mount(summary('disable-auto-focus'));
    expect(document.activeElement).to.equal(document.body);
  });

  it('uses the author’s own heading, text and list, and announces them', async () => {
    const page = await mount(summary());
    const own = page.querySelector('nusa-error-summary > div')!;
    expect(own.getAttribute('role')).to.equal('alert');
    expect(page.querySelectorAll('h2, ul, [role=alert]')).to.have.length(3);
    expect(parseFloat(getComputedStyle(own).borderTopWidth)).to.equal(4);
    expect(getComputedStyle(own.querySelector('ul')!).listStyleType).to.equal('none');
    page.querySelector('a')!.click();
    expect(document.activeElement!.id).to.equal('a');
    await expect(page).to.be.accessible();
  });

  it('shows newer errors instead of the author’s own', async () => {
    const page = await mount(summary());
    const host = page.querySelector('nusa-error-summary')!;
    host.errors = [{ href: '#a', text: 'Masukkan nama' }];
    await host.updateComplete;
    expect(host.innerText).to.contain('Masukkan nama').and.not.contain('Enter a name');
    host.errors = undefined;
    await host.updateComplete;
    expect(host.innerText).to.contain('Enter a name').and.not.contain('Masukkan nama');
  });
});
