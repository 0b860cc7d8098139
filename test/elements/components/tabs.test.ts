import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/tabs';
import '@nusa/elements/tabs-panel';
import type { NusaTabs } from '@nusa/elements/tabs/element.js';
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
import { canResize, resizeTo } from '../../support/viewport.js';

const PANELS = `<nusa-tabs-panel id="hari" label="Hari ini"><h2>Hari ini</h2><p>Tiga. <a id="rujukan" href="#x">Rincian</a></p></nusa-tabs-panel>
  <nusa-tabs-panel id="minggu" label="Minggu ini"><h2>Minggu ini</h2><p>Dua puluh. <span id="jangkar">Catatan</span></p></nusa-tabs-panel>
  <nusa-tabs-panel id="bulan" label="Bulan ini"><h2>Bulan ini</h2><p>Seratus.</p></nusa-tabs-panel>`;
const tabs = (attributes = '', content = PANELS) =>
  `<nusa-tabs ${attributes}>${content}</nusa-tabs>`;

const OWN_LIST = `<nusa-tabs><h2 id="judul">Bagian</h2>
  <ul><li><a href="#satu" id="tautan-satu">Satu <em>saja</em></a></li><li><a href="#dua">Dua</a></li></ul>
  <section id="satu"><p>Isi satu.</p></section><section id="dua"><p>Isi dua.</p></section></nusa-tabs>`;

const hostOf = (page: ParentNode) => page.querySelector<NusaTabs>('nusa-tabs')!;
const tabsOf = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('[role=tab]')];
const selected = (page: ParentNode) =>
  tabsOf(page)
    .filter((tab) => tab.getAttribute('aria-selected') === 'true')
    .map((tab) => tab.textContent.trim());
const shown = (page: ParentNode) =>
  ['hari', 'minggu', 'bulan', 'satu', 'dua'].filter((id) => {
    const panel = page.querySelector(`[id="${id}"]`);
    return panel && isShown(panel);
  });

const clean = () => history.replaceState(null, '', location.pathname + location.search);

/** Waits for the browser to react to a changed URL. */
async function changeAddress(change: () => void): Promise<void> {
  const changed = new Promise((resolve) =>
    addEventListener('hashchange', () => setTimeout(resolve), { once: true }),
  );
  change();
  await changed;
}

async function resize(page: ParentNode, width: number): Promise<void> {
  await resizeTo(width);
  await new Promise((resolve) => setTimeout(resolve, 50)); // Media queries are evaluated with the next frame.
  await rendered(page);
}

describeElement('nusa-tabs', (mount) => {
  let page: HTMLElement;
  const mountTabs = async (html = tabs()) => {
    page = await mount(html);
  };

  afterEach(clean);

  describe('when JavaScript is available', () => {
    it('should indicate the open state of the first tab', async () => {
      await mountTabs();
      expect(selected(page)).to.deep.equal(['Hari ini']);
      expect(tabsOf(page).map((tab) => tab.getAttribute('tabindex'))).to.deep.equal([
        '0',
        '-1',
        '-1',
      ]);
      await expect(page).to.be.accessible();
    });

    it('should display the first tab panel, and hide all the tab panels except for the first one', async () => {
      await mountTabs();
      expect(shown(page)).to.deep.equal(['hari']);
    });

    it('names each tab and its panel', async function () {
      if (!hasAccessibilityTree) return this.skip();
      await mountTabs();
      expect(
        (await nodesWithRole('tab')).map(({ name, selected }) => [name, selected]),
      ).to.deep.equal([
        ['Hari ini', true],
        ['Minggu ini', false],
        ['Bulan ini', false],
      ]);
      expect((await nodesWithRole('tabpanel')).map(({ name }) => name)).to.deep.equal(['Hari ini']);
      expect(await nodesWithRole('listitem')).to.deep.equal([]);
      expect(await nodesWithRole('link')).to.have.length(1);
    });

    it('has the same ids as GOV.UK Frontend', async () => {
      await mountTabs();
      const [, second] = tabsOf(page);
      expect(second!.id).to.equal('tab_minggu');
      expect(second!.getAttribute('aria-controls')).to.equal('minggu');
      const panel = page.querySelector('[id=minggu]')!;
      expect(panel.getAttribute('role')).to.equal('tabpanel');
      expect(panel.getAttribute('aria-labelledby')).to.equal('tab_minggu');
    });

    it('hides the title of the table of contents', async () => {
      await mountTabs();
      expect(page.querySelector('.nusa-heading')!.checkVisibility()).to.equal(false);
    });
  });

  describe('when a tab is pressed', () => {
    it('should indicate the open state of the pressed tab', async () => {
      await mountTabs();
      tabsOf(page)[1]!.click();
      expect(selected(page)).to.deep.equal(['Minggu ini']);
      expect(tabsOf(page).map((tab) => tab.tabIndex)).to.deep.equal([-1, 0, -1]);
      expect(document.activeElement).to.equal(tabsOf(page)[1]);
      await expect(page).to.be.accessible();
    });

    it('should display the tab panel associated with the selected tab', async () => {
      await mountTabs();
      tabsOf(page)[1]!.click();
      expect(shown(page)).to.deep.equal(['minggu']);
    });

    it('should display the tab panel when the tab contains a DOM element', async () => {
      await mountTabs(OWN_LIST);
      tabsOf(page)[1]!.click();
      expect(shown(page)).to.deep.equal(['dua']);
      page.querySelector('em')!.click();
      expect(shown(page)).to.deep.equal(['satu']);
    });

    it('writes the panel into the URL', async () => {
      await mountTabs();
      tabsOf(page)[1]!.click();
      tabsOf(page)[2]!.click();
      expect(location.hash).to.equal('#bulan');
      expect(scrollY).to.equal(0);
    });

    it('leaves a click with a modifier to the browser', async () => {
      await mountTabs();
      let isPrevented: boolean | undefined;
      page.addEventListener('click', (event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      });
      tabsOf(page)[1]!.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
      );
      expect(isPrevented).to.equal(false);
      expect(selected(page)).to.deep.equal(['Hari ini']);
    });
  });

  describe('the keyboard', () => {
    const press = async (key: string) => sendKeys({ press: key });

    it('when the first tab is focused and the right arrow key is pressed, should indicate the open state of the next tab', async () => {
      await mountTabs();
      tabsOf(page)[0]!.focus();
      await press('ArrowRight');
      expect(selected(page)).to.deep.equal(['Minggu ini']);
      expect(document.activeElement).to.equal(tabsOf(page)[1]);
    });

    it('when the first tab is focused and the right arrow key is pressed, should display the tab panel associated with the selected tab', async () => {
      await mountTabs();
      tabsOf(page)[0]!.focus();
      await press('ArrowRight');
      expect(shown(page)).to.deep.equal(['minggu']);
      expect(location.hash).to.equal('#minggu');
    });

    it('wraps around in both directions, and goes to both ends', async () => {
      await mountTabs();
      tabsOf(page)[0]!.focus();
      const seen: string[] = [];
      for (const key of ['ArrowLeft', 'ArrowLeft', 'End', 'ArrowRight', 'End', 'Home']) {
        await press(key);
        seen.push(...selected(page));
      }
      expect(seen).to.deep.equal([
        'Bulan ini',
        'Minggu ini',
        'Bulan ini',
        'Hari ini',
        'Bulan ini',
        'Hari ini',
      ]);
    });

    it('mirrors the arrows in text that runs from right to left', async () => {
      await mountTabs(`<div dir="rtl">${tabs()}</div>`);
      tabsOf(page)[0]!.focus();
      await press('ArrowLeft');
      expect(selected(page)).to.deep.equal(['Minggu ini']);
      await press('ArrowRight');
      expect(selected(page)).to.deep.equal(['Hari ini']);
    });

    it('leaves other keys, and arrows with a modifier, to the browser', async () => {
      await mountTabs();
      const prevented = ['ArrowDown', 'Enter', 'a', 'Alt+ArrowRight'].filter((keys) => {
        const event = new KeyboardEvent('keydown', {
          key: keys.replace('Alt+', ''),
          altKey: keys.startsWith('Alt'),
          bubbles: true,
          cancelable: true,
        });
        tabsOf(page)[0]!.dispatchEvent(event);
        return event.defaultPrevented;
      });
      expect(prevented).to.deep.equal([]);
      expect(selected(page)).to.deep.equal(['Hari ini']);
    });

    it('moves from the tab to the panel with the Tab key', async () => {
      await mountTabs();
      tabsOf(page)[0]!.focus();
      await press('Tab');
      expect(document.activeElement!.id).to.equal('rujukan');
    });
  });

  describe('when a hash associated with a tab panel is passed in the URL', () => {
    it('should indicate the open state of the associated tab', async () => {
      history.replaceState(null, '', '#minggu');
      await mountTabs();
      expect(selected(page)).to.deep.equal(['Minggu ini']);
      expect(shown(page)).to.deep.equal(['minggu']);
    });

    it('follows a link to a panel from elsewhere', async () => {
      await mountTabs(`${tabs()}<a id="luar" href="#bulan">Bulan ini</a>`);
      await changeAddress(() => page.querySelector<HTMLElement>('#luar')!.click());
      expect(selected(page)).to.deep.equal(['Bulan ini']);
      expect(document.activeElement).to.equal(tabsOf(page)[2]);
    });

    it('should only update based on hashes that are tabs', async () => {
      await mountTabs(`${tabs()}<p id="lain">Lain</p>`);
      tabsOf(page)[1]!.click();
      for (const hash of ['#lain', '#tidak-ada', '#%E0%A4%A']) {
        await changeAddress(() => (location.hash = hash));
        expect(selected(page)).to.deep.equal(['Minggu ini']);
      }
    });

    it('shows the panel that contains the target of the hash', async () => {
      await mountTabs();
      await changeAddress(() => (location.hash = '#jangkar'));
      expect(shown(page)).to.deep.equal(['minggu']);
      expect(isShown(page.querySelector('#jangkar')!)).to.equal(true);
    });
  });

  describe('when rendered on a small device', () => {
    beforeEach(function () {
      if (!canResize) return this.skip();
      return resizeTo(320);
    });
    afterEach(() => resizeTo(800));

    it('falls back to making the all tab containers visible', async () => {
      await mountTabs();
      expect(shown(page)).to.deep.equal(['hari', 'minggu', 'bulan']);
      expect(tabsOf(page)).to.deep.equal([]);
      expect(isShown(page.querySelector('.nusa-heading')!)).to.equal(true);
      expect(page.querySelector('a')!.getAttribute('href')).to.equal('#hari');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await expect(page).to.be.accessible();
    });

    it('switches between tabs and list with the width, and keeps the selected tab', async () => {
      await mountTabs();
      await resize(page, 800);
      tabsOf(page)[2]!.click();
      await resize(page, 320);
      expect(shown(page)).to.deep.equal(['hari', 'minggu', 'bulan']);
      expect(
        page.querySelectorAll('[role], [aria-selected], [tabindex], [hidden]').length,
      ).to.equal(0);
      await resize(page, 800);
      expect(selected(page)).to.deep.equal(['Bulan ini']);
    });
  });

  it('has a title in the language of the page, or with the author’s own level and text', async () => {
    await mountTabs(
      `<div lang="en">${tabs()}</div>${tabs('title-text="&lt;b&gt;Waktu&lt;/b&gt;" heading-level="3"', '<nusa-tabs-panel id="x" label="X">x</nusa-tabs-panel>')}`,
    );
    expect(page.querySelector('h2.nusa-heading')!.textContent).to.equal('Contents');
    expect(page.querySelector('h3.nusa-heading')!.textContent).to.equal('<b>Waktu</b>');
  });

  it('gives an id to panels without one, from `id-prefix` if set', async () => {
    await mountTabs(
      tabs(
        'id-prefix="kasus"',
        '<nusa-tabs-panel label="A">a</nusa-tabs-panel><nusa-tabs-panel label="B">b</nusa-tabs-panel>',
      ) + tabs('', '<nusa-tabs-panel label="C">c</nusa-tabs-panel>'),
    );
    const panels = [...page.querySelectorAll('nusa-tabs-panel')];
    expect(panels.slice(0, 2).map(({ id }) => id)).to.deep.equal(['kasus-1', 'kasus-2']);
    expect(panels[2]!.id).to.match(/^nusa-/);
    expect(page.querySelectorAll('[role=tab]')[1]!.getAttribute('href')).to.equal('#kasus-2');
  });

  it('shows labels as text, including changed and new ones', async () => {
    await mountTabs(
      tabs('', '<nusa-tabs-panel id="x" label="&lt;b&gt;X&lt;/b&gt;">x</nusa-tabs-panel>'),
    );
    expect(tabsOf(page)[0]!.textContent).to.equal('<b>X</b>');
    page.querySelector('nusa-tabs-panel')!.label = 'Y';
    hostOf(page).insertAdjacentHTML(
      'beforeend',
      '<nusa-tabs-panel id="z" label="Z">z</nusa-tabs-panel>',
    );
    await rendered(page);
    expect(tabsOf(page).map((tab) => tab.textContent)).to.deep.equal(['Y', 'Z']);
    expect(page.querySelector<HTMLElement>('[id=z]')!.hidden).to.equal(true);
    expect(selected(page)).to.deep.equal(['Y']);
  });

  it('shows only its title if there are no panels', async () => {
    await mountTabs(tabs('', ''));
    expect(page.querySelector('h2')!.textContent).to.equal('Isi');
    expect(page.querySelector('ul, [role]')).to.equal(null);
  });

  it('uses the author’s own list, and moves no nodes', async function () {
    await mountTabs(OWN_LIST);
    expect(page.querySelectorAll('ul').length).to.equal(1);
    expect(selected(page)).to.deep.equal(['Satu saja']);
    expect(shown(page)).to.deep.equal(['satu']);
    await expect(page).to.be.accessible();
    if (hasAccessibilityTree) await nodeWithRole('tabpanel', 'Satu saja');
  });

  it('leaves no attributes or listeners behind', async () => {
    const before = document.createElement('div');
    before.innerHTML = OWN_LIST;
    await mountTabs(OWN_LIST);
    tabsOf(page)[1]!.click();
    const host = hostOf(page);
    host.remove();
    host.querySelector('[data-nusa]')?.remove();
    expect(host.innerHTML).to.equal(before.firstElementChild!.innerHTML);
    await changeAddress(() => (location.hash = '#satu'));
    expect(host.querySelector('[hidden]')).to.equal(null);
    page.append(host);
    await rendered(page);
    expect(selected(page)).to.deep.equal(['Satu saja']);
  });
});

describe('nusa-tabs', () => {
  afterEach(() => {
    cleanUp();
    clean();
  });

  it('prints every panel', async function () {
    if (!hasAccessibilityTree) return this.skip();
    const page = await mountRaw(tabs() + OWN_LIST);
    await emulateMedia({ media: 'print' });
    try {
      expect(shown(page)).to.deep.equal(['hari', 'minggu', 'bulan', 'satu', 'dua']);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('works in a shadow root, where the document cannot find the panels', async () => {
    const page = await mountRaw('<div id="akar"></div>');
    const root = page.querySelector('#akar')!.attachShadow({ mode: 'open' });
    root.innerHTML = tabs();
    await rendered(root);
    tabsOf(root)[1]!.click();
    expect(shown(root)).to.deep.equal(['minggu']);
  });
});

describe('nusa-tabs, when JavaScript is unavailable or fails', () => {
  afterEach(removeFrames);

  it('falls back to making all tab containers visible', async () => {
    for (const html of [tabs(), await renderOnServer(tabs())]) {
      const page = await mountWithoutScripts(html);
      expect(shown(page)).to.deep.equal(['hari', 'minggu', 'bulan']);
      expect(page.querySelectorAll('[role], [hidden]').length).to.equal(0);
      removeFrames();
    }
  });

  it('has a list of links to the panels when rendered on the server', async () => {
    const page = await mountWithoutScripts(await renderOnServer(tabs()));
    expect(isShown(page.querySelector('.nusa-heading')!)).to.equal(true);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('ul a')];
    expect(links.map(({ hash }) => page.querySelector(hash)?.localName)).to.deep.equal(
      Array(3).fill('nusa-tabs-panel'),
    );
    expect(textBefore(page.querySelector('nusa-tabs-panel')!)).to.equal('');
  });

  it('shows the label of a panel without a heading, as raw tags', async () => {
    const page = await mountWithoutScripts(
      tabs('', '<nusa-tabs-panel id="x" label="X"><p>x</p></nusa-tabs-panel>'),
    );
    expect(textBefore(page.querySelector('nusa-tabs-panel')!)).to.equal('X');
  });
});
