import { expect } from '@open-wc/testing';
import '@nusa/elements/checkbox';
import '@nusa/elements/consent';
import '@nusa/elements/error-summary';
import '@nusa/elements/form';
import type { NusaForm } from '@nusa/elements/form/element.js';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';

const SLOTS = ['legal-basis', 'purpose', 'data', 'retention', 'details', 'period', 'rights'];
const HEADINGS = [
  'Dasar hukum',
  'Untuk apa data Anda dipakai',
  'Data apa yang dipakai, dan mengapa perlu',
  'Berapa lama dokumen Anda disimpan',
  'Rincian informasi yang dikumpulkan',
  'Berapa lama data Anda diproses',
  'Hak Anda',
];

const facts = (slots: readonly string[] = SLOTS) =>
  slots.map((slot) => `<p slot="${slot}">Isi ${slot}</p>`).join('');
const VERSION = '<input type="hidden" name="consent-version" value="2026-11-24">';
const NEWS = 'Saya setuju menerima kabar';
const consent = (
  attributes = '',
  boxes = `<nusa-checkbox name="news" label="${NEWS}"></nusa-checkbox>`,
) =>
  `<nusa-consent legend="Apa yang Anda setujui?" ${attributes}>${facts()}${VERSION}${boxes}</nusa-consent>`;
const TICKED = [
  `<nusa-checkbox name="news" label="${NEWS}" checked></nusa-checkbox>`,
  `<label><input type="checkbox" name="news" checked> ${NEWS}</label>`,
  `<nusa-checkbox><input type="checkbox" name="news" checked><label slot="label">${NEWS}</label></nusa-checkbox>`,
];

const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.nusa-heading')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.textContent!.trim());
const box = (page: Element) => page.querySelector<HTMLInputElement>('input[type=checkbox]')!;

// First, because each warning is given once per page.
describe('nusa-consent, warnings', () => {
  afterEach(cleanUp);

  it('warns about a missing fact, a preselected checkbox and a missing version', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    try {
      await mountRaw(
        `<nusa-consent legend="Setuju?">${facts(SLOTS.slice(1))}<label><input type="checkbox" checked> A</label></nusa-consent>`,
      );
    } finally {
      console.warn = warn;
    }
    expect(said.map((text) => /^<nusa-consent> (\w+):/.exec(text)?.[1])).to.deep.equal([
      'slot',
      'checked',
      'version',
    ]);
    expect(said[0]).to.contain('nothing is in legal-basis:');
  });
});

describeElement('nusa-consent', (mount) => {
  it('shows the seven facts in the order of the law, whatever their order in the page', async () => {
    const page = await mount(
      `<nusa-consent legend="Setuju?">${facts(SLOTS.toReversed())}${VERSION}</nusa-consent>`,
    );
    const element = page.querySelector('nusa-consent')!;
    expect(headings(element)).to.deep.equal(HEADINGS);
    const tops = SLOTS.map(
      (slot) => page.querySelector(`[slot=${slot}]`)!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    await expect(page).to.be.accessible();
  });

  it('has its headings in English', async () => {
    const page = await mount(`<div lang="en">${consent()}</div>`);
    expect(headings(page.querySelector('nusa-consent')!)[6]).to.equal('Your rights');
  });

  it('sets the level of its headings from the page', async () => {
    const page = await mount(consent('heading-level="3"'));
    const { shadowRoot } = page.querySelector('nusa-consent')!;
    expect(shadowRoot!.querySelectorAll('h3').length).to.equal(7);
  });

  it('omits the heading of a missing fact, and shows it once the fact is added', async () => {
    const page = await mount(
      `<nusa-consent legend="Setuju?">${facts(SLOTS.slice(0, 6))}</nusa-consent>`,
    );
    const element = page.querySelector('nusa-consent')!;
    expect(headings(element)).to.deep.equal(HEADINGS.slice(0, 6));
    element.insertAdjacentHTML('beforeend', facts(['rights']));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(headings(element)).to.deep.equal(HEADINGS);
  });

  it('is a group with a name, a hint and an error', async function () {
    if (!hasAccessibilityTree) this.skip();
    const page = await mount(consent('hint="Boleh kosong" error-message="Pilih lagi"'));
    const [group] = await nodesWithRole('group');
    expect(group).to.include({ name: 'Apa yang Anda setujui?' });
    expect(group!.description).to.match(/Boleh kosong.*Kesalahan: Pilih lagi/);
    await expect(page).to.be.accessible();
  });

  for (const [i, ticked] of TICKED.entries()) {
    it(`has no preselected checkbox (${i + 1})`, async () => {
      const page = await mount(consent('', ticked));
      expect(box(page).checked).to.equal(false);
      expect(box(page).defaultChecked).to.equal(false);
    });

    it(`keeps the person’s earlier selection (${i + 1})`, async () => {
      const page = await mount(consent('answered', ticked));
      expect(box(page).checked).to.equal(true);
    });
  }

  it('submits the version and only the selected checkboxes', async () => {
    const page = await mount(`<form>${consent('', TICKED[0])}</form>`);
    const form = page.querySelector('form')!;
    expect([...new FormData(form)]).to.deep.equal([['consent-version', '2026-11-24']]);
    box(page).click();
    expect([...new FormData(form)]).to.deep.equal([
      ['consent-version', '2026-11-24'],
      ['news', 'on'],
    ]);
    form.reset();
    expect(box(page).checked).to.equal(false);
  });

  it('disables its checkboxes', async () => {
    const page = await mount(consent('disabled'));
    expect(box(page).matches(':disabled')).to.equal(true);
    page.querySelector('nusa-consent')!.disabled = false;
    await rendered(page);
    expect(box(page).matches(':disabled')).to.equal(false);
  });

  for (const [kind, boxes] of [
    ['a nusa-checkbox', `<nusa-checkbox name="news" label="${NEWS}" required></nusa-checkbox>`],
    [
      'a native box',
      `<label><input type="checkbox" id="news" name="news" required> ${NEWS}</label>`,
    ],
  ] as const) {
    it(`reports which purpose is required, for ${kind}`, async () => {
      const page = await mount(
        `<nusa-form><form><nusa-error-summary></nusa-error-summary>${consent('', boxes)}</form></nusa-form>`,
      );
      const form = page.querySelector<NusaForm>('nusa-form')!;
      expect(form.validate()).to.equal(false);
      await rendered(page);
      const link = page.querySelector('nusa-error-summary a')!;
      expect(link.textContent).to.equal(`Centang “${NEWS}” untuk melanjutkan`);
      expect(link.getAttribute('href')).to.equal('#news');
      await expect(page).to.be.accessible();
      box(page).click();
      expect(form.validate()).to.equal(true);
    });
  }

  it('lists an error reported by the server, with a link to the first checkbox', async () => {
    const page = await mount(
      `<form><nusa-error-summary></nusa-error-summary>${consent('error-message="Pilih lagi"')}</form>`,
    );
    const link = page.querySelector('nusa-error-summary a')!;
    expect([link.textContent, link.getAttribute('href')]).to.deep.equal(['Pilih lagi', '#news']);
  });
});

describe('nusa-consent before upgrade and without JavaScript', () => {
  afterEach(cleanUp);

  for (const ticked of TICKED) {
    it('is rendered with nothing selected', async () => {
      const html = await renderOnServer(consent('', ticked));
      const input = /<input[^>]*type="checkbox"[^>]*>/.exec(html)![0];
      expect(input).not.to.match(/\schecked/);
      expect(await renderOnServer(consent('answered', ticked))).to.match(
        /<input[^>]*type="checkbox"[^>]*\schecked/,
      );
    });
  }

  it('keeps a selection made before upgrade', async () => {
    for (const ticked of TICKED) {
      const container = document.createElement('div');
      document.body.append(container);
      container.setHTMLUnsafe(await renderOnServer(consent('', ticked)));
      box(container).click();
      await rendered(container);
      expect(box(container).checked).to.equal(true);
      container.remove();
    }
  });

  it('reads in source order as raw tags', async () => {
    const page = await mountRaw(consent().replaceAll('nusa-', 'x-'));
    const texts = [...page.querySelectorAll('p')].map((each) => each.textContent);
    expect(texts).to.deep.equal(SLOTS.map((slot) => `Isi ${slot}`));
  });
});
