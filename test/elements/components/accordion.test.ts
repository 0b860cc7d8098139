import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import '@nusa/elements/accordion';
import '@nusa/elements/accordion-section';
import type { NusaAccordion } from '@nusa/elements/accordion/element.js';
import type { NusaAccordionSection } from '@nusa/elements/accordion-section/element.js';
import { registerMessages } from '@nusa/elements/messages.js';
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

const SECTIONS = `<nusa-accordion-section heading="Syarat" summary="Yang harus Anda siapkan"><p id="isi-syarat">KTP dan <a href="#x">surat pengantar</a>.</p></nusa-accordion-section>
  <nusa-accordion-section heading="Biaya"><p id="isi-biaya">Gratis.</p></nusa-accordion-section>`;
const accordion = (attributes = 'id="bantuan"', sections = SECTIONS) =>
  `<nusa-accordion ${attributes}>${sections}</nusa-accordion>`;

const hostOf = (page: ParentNode) => page.querySelector<NusaAccordion>('nusa-accordion')!;
const sectionsOf = (page: ParentNode) => [
  ...page.querySelectorAll<NusaAccordionSection>('nusa-accordion-section'),
];
const showAll = (page: ParentNode) => hostOf(page).shadowRoot!.querySelector('button')!;
const button = (section: Element) => section.shadowRoot!.querySelector('button')!;
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const toggleText = (section: Element) => words(button(section).querySelector('.toggle')!);
const isOpen = (section: Element) => section.querySelector('p')!.checkVisibility();
const states = (page: ParentNode) =>
  sectionsOf(page).map((section) => button(section).getAttribute('aria-expanded'));

async function press(target: HTMLElement, page: ParentNode): Promise<void> {
  target.click();
  await rendered(page);
}

describeElement('nusa-accordion', (mount, mode) => {
  let page: HTMLElement;
  const mountAccordion = async (html = accordion()) => {
    page = await mount(html);
    return page;
  };
  const again = async (html = accordion()) => {
    cleanUp();
    await mountAccordion(html);
  };

  beforeEach(() => sessionStorage.clear());

  it('should indicate that the sections are not expanded', async () => {
    await mountAccordion();
    expect(states(page)).to.deep.equal(['false', 'false']);
    expect(sectionsOf(page).map(isOpen)).to.deep.equal([false, false]);
    expect(showAll(page).getAttribute('aria-expanded')).to.equal('false');
    expect(words(showAll(page))).to.equal('Tampilkan semua bagian');
    await expect(page).to.be.accessible();
  });

  it('should change the Show all sections button to Hide all sections when both sections are opened', async () => {
    await mountAccordion();
    const [first, second] = sectionsOf(page);
    await press(button(first!), page);
    expect(words(showAll(page))).to.equal('Tampilkan semua bagian');
    await press(button(second!), page);
    expect(words(showAll(page))).to.equal('Sembunyikan semua bagian');
    expect(showAll(page).getAttribute('aria-expanded')).to.equal('true');
    await press(button(first!), page);
    expect(words(showAll(page))).to.equal('Tampilkan semua bagian');
  });

  it('should open both sections when the Show all sections button is clicked', async () => {
    await mountAccordion();
    await press(showAll(page), page);
    expect(states(page)).to.deep.equal(['true', 'true']);
    expect(sectionsOf(page).map(isOpen)).to.deep.equal([true, true]);
    await expect(page).to.be.accessible();
    await press(showAll(page), page);
    expect(states(page)).to.deep.equal(['false', 'false']);
  });

  it('should already have all sections open if they have the `expanded` attribute', async () => {
    await mountAccordion(
      accordion(
        'id="bantuan"',
        SECTIONS.replaceAll('-section heading', '-section expanded heading'),
      ),
    );
    expect(states(page)).to.deep.equal(['true', 'true']);
    expect(words(showAll(page))).to.equal('Sembunyikan semua bagian');
  });

  it('should maintain the expanded state after a page refresh', async () => {
    await mountAccordion();
    await press(button(sectionsOf(page)[1]!), page);
    await again();
    expect(states(page)).to.deep.equal(['false', 'true']);
    await press(showAll(page), page);
    await again();
    expect(states(page)).to.deep.equal(['true', 'true']);
    expect(words(showAll(page))).to.equal('Sembunyikan semua bagian');
  });

  it('lets the person’s choice override the `expanded` attribute', async () => {
    const html = accordion('id="bantuan"', SECTIONS.replace('heading', 'expanded heading'));
    await mountAccordion(html);
    await press(button(sectionsOf(page)[0]!), page);
    await again(html);
    expect(states(page)).to.deep.equal(['false', 'false']);
  });

  it('should not maintain the expanded state after a page refresh, if configured', async () => {
    await mountAccordion(accordion('id="bantuan" forget-expanded'));
    await press(button(sectionsOf(page)[1]!), page);
    expect(sessionStorage).to.have.length(0);
    await again(accordion('id="bantuan" forget-expanded'));
    expect(states(page)).to.deep.equal(['false', 'false']);
  });

  it('remembers nothing without an `id`, and works when storage is forbidden', async () => {
    await mountAccordion(accordion(''));
    await press(showAll(page), page);
    expect(sessionStorage).to.have.length(0);
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await again();
      await press(showAll(page), page);
      expect(states(page)).to.deep.equal(['true', 'true']);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('should have a <button> in the heading, with the heading as text', async () => {
    await mountAccordion();
    const [first] = sectionsOf(page);
    const inHeading = first!.shadowRoot!.querySelector('h2 > button')!;
    expect(inHeading.getAttribute('type')).to.equal('button');
    const content = first!.shadowRoot!.getElementById(inHeading.getAttribute('aria-controls')!);
    expect(content!.querySelector('slot')!.assignedElements()[0]!.id).to.equal('isi-syarat');
    expect(words(inHeading)).to.match(/^Syarat ,/);
  });

  it('should display an arrow in the section headings, which turns', async () => {
    await mountAccordion();
    const [first] = sectionsOf(page);
    const arrow = () =>
      getComputedStyle(button(first!).querySelector('.toggle')!, '::before').rotate;
    const closed = arrow();
    expect(closed).to.equal('45deg');
    await press(button(first!), page);
    expect(arrow()).not.to.equal(closed);
  });

  it('should contain hidden comma " ," after the heading text and after the summary line for when CSS does not load', async () => {
    await mountAccordion();
    expect(words(button(sectionsOf(page)[0]!))).to.equal(
      'Syarat , Yang harus Anda siapkan , Tampilkan bagian iniTampilkan',
    );
  });

  it('should move the summary into the button, after the heading, as a span', async () => {
    await mountAccordion();
    const summary = button(sectionsOf(page)[0]!).querySelector('.summary')!;
    expect(summary.localName).to.equal('span');
    expect(words(summary)).to.equal('Yang harus Anda siapkan');
    expect(button(sectionsOf(page)[1]!).querySelector('.summary')).to.equal(null);
  });

  it('should change the Show text to Hide when sections are opened', async () => {
    await mountAccordion();
    const [first] = sectionsOf(page);
    expect(toggleText(first!)).to.equal('Tampilkan');
    await press(button(first!), page);
    expect(toggleText(first!)).to.equal('Sembunyikan');
  });

  it('should have a data-nosnippet attribute on the "Show / hide" container to hide it from search result snippets', async () => {
    await mountAccordion();
    const container = button(sectionsOf(page)[0]!).querySelector('[data-nosnippet]')!;
    expect(words(container)).to.equal(', Tampilkan bagian iniTampilkan');
  });

  it('should set the accessible name of the show/hide section buttons, which includes the heading summary', async function () {
    if (!hasAccessibilityTree) return this.skip();
    await mountAccordion();
    await nodeWithRole('button', 'Syarat , Yang harus Anda siapkan , Tampilkan bagian ini');
    const biaya = await nodeWithRole('button', 'Biaya , Tampilkan bagian ini');
    expect(biaya.expanded).to.equal(false);
    await press(button(sectionsOf(page)[1]!), page);
    expect((await nodeWithRole('button', 'Biaya , Sembunyikan bagian ini')).expanded).to.equal(
      true,
    );
    expect((await nodesWithRole('heading')).map(({ level }) => level)).to.deep.equal([2, 2]);
  });

  it('toggles by a click anywhere in the header, and by the keyboard', async () => {
    await mountAccordion();
    const [first] = sectionsOf(page);
    const header = first!.shadowRoot!.querySelector('[part=header]')!.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(header.right - 3), Math.round(header.top + 3)],
    });
    await rendered(page);
    expect(isOpen(first!)).to.equal(true);
    first!.focus();
    await sendKeys({ press: 'Enter' });
    await rendered(page);
    expect(isOpen(first!)).to.equal(false);
    await sendKeys({ press: ' ' });
    await rendered(page);
    expect(isOpen(first!)).to.equal(true);
  });

  it('opens the section that contains the target of a link, without storing that', async function () {
    if (!('onbeforematch' in document)) return this.skip();
    await mountAccordion();
    const [first] = sectionsOf(page);
    const opened = oneEvent(first!, 'toggle');
    location.hash = '#isi-syarat';
    await opened;
    expect(isOpen(first!)).to.equal(true);
    expect(words(showAll(page))).to.equal('Tampilkan semua bagian');
    expect(sessionStorage).to.have.length(0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets find-in-page search closed sections', async function () {
    if (!('onbeforematch' in document)) return this.skip();
    await mountAccordion();
    const content = sectionsOf(page)[1]!.shadowRoot!.getElementById('content')!;
    expect(content.getAttribute('hidden')).to.equal('until-found');
    expect(getComputedStyle(content).display).to.equal('block');
    content.dispatchEvent(new Event('beforematch'));
    await rendered(page);
    expect(states(page)).to.deep.equal(['false', 'true']);
    expect(sessionStorage).to.have.length(0);
  });

  it('has headings of the level set by the page', async () => {
    for (const level of [1, 3, 6]) {
      await again(accordion(`id="bantuan" heading-level="${level}"`));
      expect(sectionsOf(page)[0]!.shadowRoot!.querySelector(`h${level} > button`)).to.not.equal(
        null,
      );
    }
    hostOf(page).headingLevel = 4;
    await rendered(page);
    expect(sectionsOf(page)[1]!.shadowRoot!.querySelector('h4 > button')).to.not.equal(null);
  });

  it('accepts a heading and summary with markup in slots', async function () {
    await mountAccordion(
      accordion(
        'id="bantuan"',
        '<nusa-accordion-section><span slot="heading">Apa itu <abbr title="Kartu Keluarga">KK</abbr>?</span><span slot="summary">Dan <em>siapa</em> memilikinya</span><p>Kartu.</p></nusa-accordion-section>',
      ),
    );
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) return this.skip();
    const [, toggle] = await nodesWithRole('button');
    expect(toggle!.name).to.match(
      /^Apa itu .+ \? , Dan siapa memilikinya , Tampilkan bagian ini$|^Apa itu KK\? , Dan siapa memilikinya , Tampilkan bagian ini$/,
    );
  });

  it('has built-in texts in the language of the page', async () => {
    await mountAccordion(`<div lang="en">${accordion()}</div>`);
    expect(words(showAll(page))).to.equal('Show all sections');
    expect(words(button(sectionsOf(page)[1]!))).to.equal('Biaya , Show this sectionShow');
    await press(showAll(page), page);
    expect(words(showAll(page))).to.equal('Hide all sections');
    expect(words(button(sectionsOf(page)[1]!))).to.equal('Biaya , Hide this sectionHide');
  });

  const OWN = {
    'show-all-sections-text': 'Buka semuanya',
    'hide-all-sections-text': 'Tutup semuanya',
    'show-section-text': 'Buka',
    'hide-section-text': 'Tutup',
    'show-section-aria-label-text': 'Buka yang ini',
    'hide-section-aria-label-text': 'Tutup yang ini',
  };
  const ownTexts = (escape = (text: string) => text) =>
    `id="bantuan" ${Object.entries(OWN)
      .map(([name, text]) => `${name}="${escape(text)}"`)
      .join(' ')}`;

  it('should localise "Show all sections", "Hide all sections", "Show section", "Hide section" and their aria-labels based on attributes', async () => {
    await mountAccordion(accordion(ownTexts()));
    expect(words(showAll(page))).to.equal('Buka semuanya');
    expect(words(button(sectionsOf(page)[1]!))).to.equal('Biaya , Buka yang iniBuka');
    await press(showAll(page), page);
    expect(words(showAll(page))).to.equal('Tutup semuanya');
    expect(words(button(sectionsOf(page)[1]!))).to.equal('Biaya , Tutup yang iniTutup');
  });

  it('injects the localised strings as text not HTML', async () => {
    await mountAccordion(accordion(ownTexts((text) => `&lt;b&gt;${text}&lt;/b&gt;`)));
    expect(words(showAll(page))).to.equal('<b>Buka semuanya</b>');
    expect(words(button(sectionsOf(page)[1]!))).to.equal('Biaya , <b>Buka yang ini</b><b>Buka</b>');
  });

  it('counts sections that are added and removed', async () => {
    await mountAccordion();
    await press(showAll(page), page);
    hostOf(page).insertAdjacentHTML(
      'beforeend',
      '<nusa-accordion-section heading="Lama"><p>Dua hari.</p></nusa-accordion-section>',
    );
    await rendered(page);
    expect(words(showAll(page))).to.equal('Tampilkan semua bagian');
    hostOf(page).replaceChildren();
    await rendered(page);
    expect(showAll(page)).to.equal(null);
  });

  it('fires an event for each change, but not for the initial state', async () => {
    await mountAccordion(
      accordion('id="bantuan"', SECTIONS.replace('heading', 'expanded heading')),
    );
    const told: Event[] = [];
    page.addEventListener('toggle', (event) => told.push(event), true);
    await press(button(sectionsOf(page)[0]!), page);
    await press(showAll(page), page);
    expect(told.map(({ target }) => target)).to.have.members([
      sectionsOf(page)[0],
      sectionsOf(page)[0],
      sectionsOf(page)[1],
    ]);
    expect(told.every(({ bubbles }) => !bubbles)).to.equal(true);
  });

  it('ignores an accordion nested in a section', async () => {
    await mountAccordion(
      accordion(
        'id="luar"',
        `<nusa-accordion-section heading="Luar"><p>Teks</p>${accordion('id="dalam"')}</nusa-accordion-section>`,
      ),
    );
    await press(showAll(page), page);
    expect(sectionsOf(page).map((section) => section.expanded ?? false)).to.deep.equal([
      true,
      false,
      false,
    ]);
  });

  if (mode === 'hydrated') {
    it('keeps the content’s nodes and the text typed there', async () => {
      const container = document.createElement('div');
      document.body.append(container);
      container.setHTMLUnsafe(
        await renderOnServer(
          accordion(
            'id="bantuan"',
            '<nusa-accordion-section heading="A"><input aria-label="Nama"></nusa-accordion-section>',
          ),
        ),
      );
      const input = container.querySelector('input')!;
      input.value = 'Siti';
      input.focus();
      await rendered(container);
      expect(container.querySelector('input')).to.equal(input);
      expect(input.value).to.equal('Siti');
      container.remove();
    });
  }
});

describe('nusa-accordion', () => {
  afterEach(() => {
    cleanUp();
    removeFrames();
    sessionStorage.clear();
  });

  it('localises based on a registered catalogue', async () => {
    registerMessages('jv', {
      'accordion.showAllSections': 'Tuduhna kabeh',
      'accordion.hideAllSections': 'Singidna kabeh',
      'accordion.showSection': 'Tuduhna',
      'accordion.showSectionAriaLabel': 'Tuduhna perangan iki',
      'accordion.hideSection': 'Singidna',
      'accordion.hideSectionAriaLabel': 'Singidna perangan iki',
    });
    const page = await mountRaw(`<div lang="jv">${accordion()}</div>`);
    const [, second] = sectionsOf(page);
    expect(words(showAll(page))).to.equal('Tuduhna kabeh');
    expect(words(button(second!))).to.equal('Biaya , Tuduhna perangan ikiTuduhna');
    await press(showAll(page), page);
    expect(words(showAll(page))).to.equal('Singidna kabeh');
    expect(words(button(second!))).to.equal('Biaya , Singidna perangan ikiSingidna');
  });

  it('warns in development when a heading is missing, and does not throw', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (message: string) => said.push(message);
    try {
      await mountRaw(
        '<nusa-accordion id="a"><nusa-accordion-section><p>Isi.</p></nusa-accordion-section></nusa-accordion>',
      );
    } finally {
      console.warn = warn;
    }
    expect(said.join()).to.contain('<nusa-accordion-section> heading: is missing');
  });

  it('prints all sections, without the buttons', async function () {
    if (!hasAccessibilityTree) return this.skip();
    const page = await mountRaw(accordion());
    const [first] = sectionsOf(page);
    await emulateMedia({ media: 'print' });
    try {
      const content = getComputedStyle(first!.shadowRoot!.getElementById('content')!);
      expect([content.display, content.contentVisibility]).to.deep.equal(['block', 'visible']);
      expect(getComputedStyle(button(first!).querySelector('.toggle')!).display).to.equal('none');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('leaves no listeners behind', async () => {
    const page = await mountRaw(accordion());
    const host = hostOf(page);
    host.remove();
    host.sections[0]!.dispatchEvent(new Event('toggle'));
    sectionsOf(host)[0]!.expanded = true;
    await rendered(host);
    page.append(host);
    await rendered(page);
    expect(states(page)).to.deep.equal(['true', 'false']);
  });
});

describe('nusa-accordion, when JavaScript is unavailable or fails', () => {
  afterEach(removeFrames);

  it('falls back to making all accordion sections visible', async () => {
    for (const html of [accordion(), await renderOnServer(accordion())]) {
      const page = await mountWithoutScripts(html);
      expect([...page.querySelectorAll('p')].every(isShown)).to.equal(true);
      expect(page.querySelectorAll('button').length).to.equal(0);
      removeFrames();
    }
  });

  it('does not display "↓/↑" in the section headings', async () => {
    const page = await mountWithoutScripts(await renderOnServer(accordion()));
    for (const section of page.querySelectorAll('nusa-accordion-section')) {
      expect(section.shadowRoot!.querySelector('.toggle, button')).to.equal(null);
      expect(section.shadowRoot!.querySelector('h2')).to.not.equal(null);
    }
  });

  it('shows the heading and summary once, with and without server rendering', async () => {
    const raw = await mountWithoutScripts(accordion());
    const [first, second] = raw.querySelectorAll('nusa-accordion-section');
    expect([textBefore(first!), textBefore(second!)].join('|')).to.match(
      /^Syarat .*Yang harus Anda siapkan\|Biaya$/,
    );
    const page = await mountWithoutScripts(await renderOnServer(accordion()));
    expect(textBefore(page.querySelector('nusa-accordion-section')!)).to.equal('');
  });
});
