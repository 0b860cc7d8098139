import { expect } from '@open-wc/testing';
import '@nusa/elements/step-indicator';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const LIST =
  '<ol><li><a href="/1">Data diri</a></li><li aria-current="step">Alamat</li><li>Kirim</li></ol>';
const PLAIN = LIST.replace(' aria-current="step"', '');
const steps = (attributes = '', content = LIST) =>
  `<nusa-step-indicator ${attributes}>${content}</nusa-step-indicator>`;
const hostOf = (page: ParentNode) => page.querySelector('nusa-step-indicator')!;
const countOf = (page: ParentNode) => page.querySelector('.nusa-step-count')?.textContent;
const before = (element: Element) => getComputedStyle(element, '::before').content;

describeElement('nusa-step-indicator', (mount) => {
  it('shows the number of the current step and the total, and marks the step', async function () {
    const page = await mount(steps());
    expect(countOf(page)).to.equal('Langkah 2 dari 3');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    expect(await nodesWithRole('listitem')).to.have.length(3);
    expect((await nodesWithRole('link')).map(({ name }) => name)).to.deep.equal(['Data diri']);
  });

  it('uses the language of the page', async () => {
    const page = await mount(`<div lang="en">${steps()}</div>`);
    expect(countOf(page)).to.equal('Step 2 of 3');
  });

  it('marks the `current` step in the author’s list', async () => {
    const page = await mount(steps('current="3"', PLAIN));
    expect(page.querySelector('[aria-current=step]')!.textContent).to.equal('Kirim');
    expect(page.querySelectorAll('[aria-current]').length).to.equal(1);
    expect(countOf(page)).to.equal('Langkah 3 dari 3');
    hostOf(page).current = 1;
    await rendered(page);
    expect(page.querySelector('[aria-current=step]')!.textContent).to.equal('Data diri');
    expect(page.querySelectorAll('[aria-current]').length).to.equal(1);
  });

  it('does not mark completed and current steps by colour alone', async () => {
    const page = await mount(steps());
    const [done, current, next] = page.querySelectorAll('li');
    expect(before(done!)).to.contain('✓');
    expect(before(next!)).not.to.contain('✓');
    expect(getComputedStyle(current!).fontWeight).to.equal('700');
    expect(getComputedStyle(next!).fontWeight).to.equal('400');
  });

  it('is one line on a narrow screen', async function () {
    if (!canResize) return this.skip();
    await resizeTo(320);
    try {
      const page = await mount(steps());
      const [done, current, next] = page.querySelectorAll('li');
      expect([done, current, next].map((step) => isShown(step!))).to.deep.equal([
        false,
        true,
        false,
      ]);
      const count = page.querySelector('.nusa-step-count')!.getBoundingClientRect();
      expect(Math.abs(count.top - current!.getBoundingClientRect().top)).to.be.below(2);
      await expect(page).to.be.accessible();
    } finally {
      await resizeTo(800);
    }
  });

  it('shows no count for a number that is not a step', async () => {
    const page = await mount(
      `${steps('current="9"')}${steps('current="x"')}${steps('', '<ol></ol>')}`,
    );
    expect(page.querySelector('.nusa-step-count')).to.equal(null);
    expect(page.querySelectorAll('[aria-current]').length).to.equal(0);
  });
});

describe('nusa-step-indicator', () => {
  afterEach(cleanUp);

  it('renders the same from items, with completed steps marked', async () => {
    const page = await mountRaw(steps('current="2"', ''));
    hostOf(page).items = [
      { text: '<b>Data</b>', href: '/1' },
      { text: 'Alamat' },
      { text: 'Kirim' },
    ];
    await rendered(page);
    expect(countOf(page)).to.equal('Langkah 2 dari 3');
    const words = [...page.querySelectorAll('li')].map((li) =>
      li.textContent.trim().replace(/\s+/g, ' '),
    );
    expect(words).to.deep.equal(['Selesai: <b>Data</b>', 'Alamat', 'Kirim']);
    expect(page.querySelector('[aria-current=step]')!.textContent.trim()).to.equal('Alamat');
    await expect(page).to.be.accessible();
  });

  it('does not move the author’s list', async () => {
    const page = await mountRaw(steps());
    expect(page.querySelector('ol')!.parentElement).to.equal(hostOf(page));
    expect(page.querySelectorAll('ol').length).to.equal(1);
  });
});

describe('nusa-step-indicator, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the steps in order, as raw tags and rendered on the server', async () => {
    const raw = await mountWithoutScripts(steps());
    expect([...raw.querySelectorAll('li')].every(isShown)).to.equal(true);
    const page = await mountWithoutScripts(await renderOnServer(steps('current="3"', PLAIN)));
    expect(countOf(page)).to.equal('Langkah 3 dari 3');
    expect(page.querySelector('[aria-current=step]')!.textContent).to.equal('Kirim');
  });
});
