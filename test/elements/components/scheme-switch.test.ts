import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/scheme-switch';
import type { NusaSchemeSwitch } from '@nusa/elements/scheme-switch/element.js';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const root = document.documentElement;
const hostOf = (page: ParentNode) => page.querySelector<NusaSchemeSwitch>('nusa-scheme-switch')!;
const buttons = (page: ParentNode) => [
  ...page.querySelectorAll<HTMLButtonElement>('nusa-scheme-switch button'),
];
const pressed = (page: ParentNode) =>
  buttons(page)
    .filter((button) => button.ariaPressed === 'true')
    .map(({ value }) => value)
    .join();
const cookie = () => /nusa-scheme=(\w+)/.exec(document.cookie)?.[1];

describeElement('nusa-scheme-switch', (mount) => {
  afterEach(() => {
    document.cookie = 'nusa-scheme=;path=/;max-age=0';
    delete root.dataset.scheme;
  });

  it('is a group of three buttons, one of them pressed, in the language of the page', async () => {
    const page = await mount(
      '<nusa-scheme-switch action="/tampilan"></nusa-scheme-switch><div lang="en"><nusa-scheme-switch action="/x" legend="Colours"></nusa-scheme-switch></div>',
    );
    expect(buttons(page).map(({ textContent }) => textContent.trim())).to.deep.equal([
      'Ikuti perangkat',
      'Terang',
      'Gelap',
      'Same as device',
      'Light',
      'Dark',
    ]);
    for (const button of buttons(page)) {
      expect(button.getBoundingClientRect().height).to.be.at.least(43.9);
    }
    await expect(page).to.be.accessible();
    if (hasAccessibilityTree) {
      await nodeWithRole('group', 'Tampilan');
      await nodeWithRole('group', 'Colours');
    }
  });

  it('changes the page at once, stores the choice in a cookie and submits nothing', async () => {
    const page = await mount('<nusa-scheme-switch action="/tampilan"></nusa-scheme-switch>');
    const told: unknown[] = [];
    page.addEventListener('nusa-scheme', (event) => told.push((event as CustomEvent).detail));
    const [system, light, dark] = buttons(page);
    if (!system || !light || !dark) throw new Error('There are three buttons.');
    dark.focus();
    await sendKeys({ press: 'Enter' });
    await hostOf(page).updateComplete;
    expect([root.dataset.scheme, cookie(), pressed(page)]).to.deep.equal(['dark', 'dark', 'dark']);
    expect(document.activeElement).to.equal(dark);
    light.click();
    await hostOf(page).updateComplete;
    expect([root.dataset.scheme, cookie(), pressed(page)]).to.deep.equal([
      'light',
      'light',
      'light',
    ]);
    system.click();
    await hostOf(page).updateComplete;
    expect([root.dataset.scheme, cookie(), pressed(page)]).to.deep.equal([
      'auto',
      undefined,
      'system',
    ]);
    expect(told).to.deep.equal([{ scheme: 'dark' }, { scheme: 'light' }, { scheme: undefined }]);
    expect(buttons(page)).to.include.members([system, light, dark]);
    await expect(page).to.be.accessible();
  });

  it('shows the scheme of the page, initially and after other changes', async () => {
    root.dataset.scheme = 'dark';
    const page = await mount(
      '<nusa-scheme-switch></nusa-scheme-switch><nusa-scheme-switch></nusa-scheme-switch>',
    );
    await hostOf(page).updateComplete;
    expect(pressed(page)).to.equal('dark,dark');
    root.dataset.scheme = 'light';
    await Promise.resolve();
    await hostOf(page).updateComplete;
    expect(pressed(page)).to.equal('light,light');
  });

  it('shows the cookie’s scheme on a page restored from the back/forward cache', async () => {
    const page = await mount('<nusa-scheme-switch></nusa-scheme-switch>');
    document.cookie = 'nusa-scheme=dark;path=/';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await Promise.resolve();
    await hostOf(page).updateComplete;
    expect([root.dataset.scheme, pressed(page)]).to.deep.equal(['dark', 'dark']);
  });

  it('ignores unknown values in the cookie and attribute', async () => {
    root.dataset.scheme = '"><b>';
    document.cookie = 'nusa-scheme=sepia;path=/';
    const page = await mount('<nusa-scheme-switch></nusa-scheme-switch>');
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await hostOf(page).updateComplete;
    expect(pressed(page)).to.equal('system');
  });

  it('submits the choice with a form if no script handles it', async () => {
    const page = await mount('<nusa-scheme-switch action="/tampilan"></nusa-scheme-switch>');
    const form = page.querySelector('form')!;
    expect([form.method, new URL(form.action).pathname]).to.deep.equal(['post', '/tampilan']);
    expect([...new FormData(form, buttons(page)[2])]).to.deep.equal([['nusa-scheme', 'dark']]);
  });

  it('leaves no listeners or observers behind', async () => {
    const page = await mount('<nusa-scheme-switch></nusa-scheme-switch>');
    const host = hostOf(page);
    host.remove();
    root.dataset.scheme = 'dark';
    await Promise.resolve();
    document.cookie = 'nusa-scheme=light;path=/';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await host.updateComplete;
    expect([root.dataset.scheme, host.value]).to.deep.equal(['dark', undefined]);
  });
});
