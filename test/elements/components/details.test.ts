import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '@nusa/elements/details';
import type { NusaDetails } from '@nusa/elements/details/element.js';
import { hasAccessibilityTree, nodesWithRole } from '../../support/accessibility.js';
import { canHoldKeys } from '../../support/keys.js';
import { describeElement, mountRaw, rendered, renderOnServer } from '../../support/mount.js';

const DETAILS =
  '<nusa-details summary="Di mana NIK saya?"><p>Di KTP, baris <a id="rujukan" href="#x">pertama</a>.</p></nusa-details>';

const isShown = (element: Element | null) => Boolean(element?.checkVisibility());

/** The summary in the accessibility tree. */
async function disclosure() {
  const [node] = await nodesWithRole('DisclosureTriangle');
  return node;
}

async function press(details: NusaDetails, key: string): Promise<void> {
  const toggled = oneEvent(details, 'toggle');
  await sendKeys({ press: key });
  await toggled;
}

describeElement('nusa-details', (mount, mode) => {
  let page: HTMLElement;
  let details: NusaDetails;

  const mountDetails = async (html = DETAILS) => {
    page = await mount(html);
    details = page.querySelector('nusa-details')!;
  };

  it('hides its content until the summary is activated', async () => {
    await mountDetails();
    expect(isShown(page.querySelector('p'))).to.equal(false);
    details.focus();
    await press(details, 'Enter');
    expect(isShown(page.querySelector('p'))).to.equal(true);
    expect(details.open).to.equal(true);
    expect(details.hasAttribute('open')).to.equal(true);
    await press(details, ' ');
    expect(isShown(page.querySelector('p'))).to.equal(false);
    expect(details.hasAttribute('open')).to.equal(false);
    await expect(page).to.be.accessible();
  });

  it('opens on a click', async () => {
    await mountDetails();
    const { x, y } = details.getBoundingClientRect();
    const toggled = oneEvent(details, 'toggle');
    await sendMouse({ type: 'click', position: [Math.round(x + 40), Math.round(y + 20)] });
    await toggled;
    expect(details.open).to.equal(true);
  });

  it('is reachable with Tab, and its content only while open', async function () {
    if (!canHoldKeys) return this.skip();
    await mountDetails(`${DETAILS}<button>Lanjut</button>`);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('nusa-details');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.localName).to.equal('button');
    details.open = true;
    await details.updateComplete;
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement?.localName).to.equal('a');
  });

  it('exposes its name and whether it is expanded', async function () {
    if (!hasAccessibilityTree) this.skip();
    await mountDetails();
    expect(await disclosure()).to.include({ name: 'Di mana NIK saya?', expanded: false });
    details.open = true;
    await details.updateComplete;
    expect(await disclosure()).to.include({ name: 'Di mana NIK saya?', expanded: true });
    await expect(page).to.be.accessible();
  });

  it('is initially open with the attribute', async () => {
    await mountDetails(DETAILS.replace('>', ' open>'));
    expect(isShown(page.querySelector('p'))).to.equal(true);
  });

  it('fires one event per change, with the states of the native event, that does not bubble', async () => {
    await mountDetails();
    const events: ToggleEvent[] = [];
    const bubbled: Event[] = [];
    details.addEventListener('toggle', (event) => events.push(event as ToggleEvent));
    page.addEventListener('toggle', (event) => bubbled.push(event));
    details.open = true;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events.map(({ oldState, newState }) => [oldState, newState])).to.deep.equal([
      ['closed', 'open'],
    ]);
    expect(bubbled).to.have.length(0);
  });

  it('opens when a link leads into it, as for find-in-page', async () => {
    await mountDetails();
    const toggled = oneEvent(details, 'toggle');
    location.hash = '#rujukan';
    await toggled;
    expect(details.open).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('accepts a summary with markup in its slot', async function () {
    await mountDetails(
      '<nusa-details><span slot="summary">Apa itu <abbr title="Nomor Induk Kependudukan">NIK</abbr>?</span>Nomor Anda.</nusa-details>',
    );
    if (hasAccessibilityTree) expect((await disclosure())?.name).to.match(/^Apa itu/);
    await expect(page).to.be.accessible();
  });

  it('shows its summary as text, whatever it contains', async () => {
    await mountDetails(
      '<nusa-details summary="&lt;img src=x onerror=alert(1)&gt;"></nusa-details>',
    );
    const summary = details.shadowRoot!.querySelector('summary')!;
    expect(summary.querySelectorAll('img').length).to.equal(0);
    expect(summary.textContent).to.contain('<img src=x onerror=alert(1)>');
  });

  if (mode === 'hydrated') {
    it('stays open if it was opened before upgrade', async () => {
      const container = document.createElement('div');
      document.body.append(container);
      container.setHTMLUnsafe(
        (await renderOnServer(DETAILS)).replace('<details ', '<details open '),
      );
      const opened = container.querySelector<NusaDetails>('nusa-details')!;
      await rendered(container);
      expect(opened.open).to.equal(true);
      expect(isShown(container.querySelector('p'))).to.equal(true);
      container.remove();
    });
  }
});

describe('nusa-details, one inside another', () => {
  it('opens only the one that was activated', async () => {
    const page = await mountRaw(
      `<nusa-details summary="Luar" open>${DETAILS}<p id="luar">Teks</p></nusa-details>`,
    );
    const [outer, inner] = page.querySelectorAll('nusa-details');
    inner!.focus();
    await press(inner!, 'Enter');
    expect([outer!.open, inner!.open]).to.deep.equal([true, true]);
    await press(inner!, 'Enter');
    expect([outer!.open, inner!.open]).to.deep.equal([true, false]);
  });
});
