import { expect } from '@open-wc/testing';
import '@nusa/elements/side-navigation';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';
import {
  isShown,
  mountWithoutScripts,
  removeFrames,
  textBefore,
} from '../../support/scriptless.js';

const LIST = `<ul><li><a href="/umum">Umum</a></li>
  <li><a href="/syarat">Syarat</a><ul><li><a href="/wni" aria-current="page">WNI</a></li></ul></li></ul>`;
const navigation = (attributes = 'heading="Panduan"', content = LIST) =>
  `<nusa-side-navigation ${attributes}>${content}</nusa-side-navigation>`;
const hostOf = (page: ParentNode) => page.querySelector('nusa-side-navigation')!;

describeElement('nusa-side-navigation', (mount) => {
  it('is a landmark named by its heading above the author’s list', async function () {
    const page = await mount(navigation());
    expect(page.querySelectorAll('ul').length).to.equal(2);
    const heading = page.querySelector('h2')!;
    expect(heading.textContent).to.equal('Panduan');
    expect(heading.compareDocumentPosition(page.querySelector('ul')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    await nodeWithRole('navigation', 'Panduan');
    expect((await nodesWithRole('link')).map(({ name }) => name)).to.deep.equal([
      'Umum',
      'Syarat',
      'WNI',
    ]);
  });

  it('without a heading, is named in the language of the page or by the author', async function () {
    if (!hasAccessibilityTree) return this.skip();
    await mount(
      `${navigation('')}<div lang="en">${navigation('')}</div>${navigation('label="Bab"')}`,
    );
    expect((await nodesWithRole('navigation')).map(({ name }) => name)).to.deep.equal([
      'Halaman di bagian ini',
      'Pages in this section',
      'Bab',
    ]);
    expect(await nodesWithRole('heading')).to.deep.equal([]);
  });

  it('does not mark the current page by colour alone', async () => {
    const page = await mount(navigation());
    const current = getComputedStyle(page.querySelector('[aria-current]')!);
    expect(current.borderInlineStartWidth).to.equal('4px');
    expect(current.fontWeight).to.equal('600');
    expect(current.textDecorationLine).to.equal('none');
    expect(getComputedStyle(page.querySelector('a')!).textDecorationLine).to.equal('underline');
  });

  it('indents child pages, and gives every link a 44 px target', async () => {
    const page = await mount(navigation());
    const [first, , nested] = [...page.querySelectorAll('a')].map((a) => a.getBoundingClientRect());
    expect(nested!.left).to.be.above(first!.left);
    expect(
      [...page.querySelectorAll('ul')].map((ul) => getComputedStyle(ul).listStyleType),
    ).to.deep.equal(['""', '""']);
    for (const link of page.querySelectorAll('a'))
      expect(link.getBoundingClientRect().height).to.be.at.least(43.5);
  });

  it('has a heading of the given level, as text', async () => {
    const page = await mount(navigation('heading="&lt;b&gt;Bab&lt;/b&gt;" heading-level="3"'));
    expect(page.querySelector('h3')!.textContent).to.equal('<b>Bab</b>');
  });
});

describe('nusa-side-navigation', () => {
  afterEach(cleanUp);

  it('renders the same from items', async () => {
    const page = await mountRaw(navigation('heading="Panduan"', ''));
    hostOf(page).items = [
      { text: 'Umum', href: '/umum' },
      { text: 'Syarat', href: '/syarat', items: [{ text: 'WNI', href: '/wni', current: true }] },
    ];
    await rendered(page);
    expect([...page.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      '/umum',
      '/syarat',
      '/wni',
    ]);
    expect(page.querySelector('ul ul [aria-current=page]')!.textContent).to.equal('WNI');
    await expect(page).to.be.accessible();
  });

  it('does not move the author’s list, and restores its landmark', async () => {
    const page = await mountRaw(navigation());
    const host = hostOf(page);
    const list = page.querySelector('ul')!;
    host.removeAttribute('role');
    await rendered(page);
    expect(host.getAttribute('role')).to.equal('navigation');
    expect(list.parentElement).to.equal(host);
  });
});

describe('nusa-side-navigation, without JavaScript', () => {
  afterEach(removeFrames);

  it('shows the heading and links in order, as raw tags and rendered on the server', async () => {
    const raw = await mountWithoutScripts(navigation(), 320);
    expect(textBefore(hostOf(raw))).to.equal('Panduan');
    expect([...raw.querySelectorAll('a')].every(isShown)).to.equal(true);
    const page = await mountWithoutScripts(await renderOnServer(navigation()));
    expect(textBefore(hostOf(page))).to.equal('');
    expect(page.querySelector('h2')!.textContent).to.equal('Panduan');
    expect(hostOf(page).getAttribute('aria-label')).to.equal('Panduan');
  });
});
