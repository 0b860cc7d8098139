import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/official-site-banner';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, renderOnServer } from '../../support/mount.js';
import { mountWithoutScripts, removeFrames, textBefore } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const banner = (attributes = '', content = '') =>
  `<nusa-official-site-banner ${attributes}>${content}</nusa-official-site-banner>`;
const rootOf = (page: ParentNode) => page.querySelector('nusa-official-site-banner')!.shadowRoot!;

describeElement('nusa-official-site-banner', (mount) => {
  it('names the owner of the site, in the language of the page', async function () {
    const page = await mount(
      banner('organisation="Pemerintah Kabupaten &lt;Contoh>"') + banner('lang="en"'),
    );
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('region', 'Situs resmi Pemerintah Kabupaten <Contoh>');
    await nodeWithRole('region', 'An official website of the Government of Indonesia');
  });

  it('opens to explain how to tell, also by keyboard', async () => {
    const page = await mount(banner());
    const details = rootOf(page).querySelector('details')!;
    expect(details.open).to.equal(false);
    rootOf(page).querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    const text = rootOf(page).querySelector('[part=explanation]')!.textContent!;
    expect(text).to.contain('.go.id').and.to.contain('https');
    await expect(page).to.be.accessible();
  });

  it('supports the domain of villages, and no other', async () => {
    const page = await mount(banner('domain="desa.id"') + banner('domain="contoh.com"'));
    const texts = [...page.querySelectorAll('nusa-official-site-banner')].map(
      (host) => host.shadowRoot!.querySelector('li')!.textContent,
    );
    expect(texts[0]).to.contain('.desa.id');
    expect(texts[1]).to.contain('.go.id');
  });

  it('accepts the author’s own texts', async () => {
    const page = await mount(
      banner(
        'summary="Bagaimana?"',
        'Milik <b>Contoh</b><p slot="explanation">Telepon 150000.</p>',
      ),
    );
    const host = page.querySelector('nusa-official-site-banner')!;
    expect(rootOf(page).querySelector('summary b')!.textContent).to.equal('Bagaimana?');
    expect(host.querySelector('p')!.assignedSlot!.name).to.equal('explanation');
    expect(host.querySelector('b')!.assignedSlot!.name).to.equal('');
    await expect(page).to.be.accessible();
  });

  it('hides the flag from assistive technology', async () => {
    const page = await mount(banner());
    expect(rootOf(page).querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('has small text on a 44-pixel target, and fits a narrow screen', async function () {
    const page = await mount(banner('organisation="Pemerintah Desa Sidomulyo, Kabupaten Contoh"'));
    const summary = rootOf(page).querySelector('summary')!;
    expect(getComputedStyle(summary).fontSize).to.equal('14px');
    expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    if (!canResize) return this.skip();
    try {
      await resizeTo(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await resizeTo(800);
    }
  });
});

describe('nusa-official-site-banner, without JavaScript', () => {
  afterEach(removeFrames);

  it('names the owner of the site with CSS, in the language of the page', async () => {
    const page = await mountWithoutScripts(
      banner('organisation="Desa"') + `<div lang="en">${banner('organisation="Desa"')}</div>`,
    );
    const texts = [...page.querySelectorAll('nusa-official-site-banner')].map(textBefore);
    expect(texts[0]).to.match(/^Situs resmi +Desa$/);
    expect(texts[1]).to.match(/^An official website of +Desa$/);
  });

  it('names it once when rendered on the server', async () => {
    const html = await renderOnServer(banner('organisation="Desa"'));
    expect(html.match(/Situs resmi Desa/g)).to.have.length(2); // The statement and the name of the region.
    expect(html).to.contain('content:none');
  });
});
