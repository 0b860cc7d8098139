import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/date-input';
import '@nusa/elements/date-picker';
import type { NusaDatePicker } from '@nusa/elements/date-picker/element.js';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { canHoldKeys } from '../../support/keys.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';
import { mountWithoutScripts, removeFrames } from '../../support/scriptless.js';
import { canResize, resizeTo } from '../../support/viewport.js';

const picker = (attributes = '', value = '2026-08-18') => `
  <form><nusa-date-picker ${attributes}>
    <nusa-date-input legend="Kapan Anda mau datang?" name="datang" value="${value}"></nusa-date-input>
  </nusa-date-picker></form>`;

const hostOf = (page: ParentNode) => page.querySelector<NusaDatePicker>('nusa-date-picker')!;
const inside = (page: ParentNode, selector: string) =>
  hostOf(page).shadowRoot!.querySelector<HTMLElement>(selector);
const dialogOf = (page: ParentNode) => inside(page, 'dialog') as HTMLDialogElement;
const focusedLabel = (page: ParentNode) =>
  (hostOf(page).shadowRoot!.activeElement as HTMLElement | null)?.ariaLabel;
const day = (page: ParentNode, number: number) =>
  [...hostOf(page).shadowRoot!.querySelectorAll<HTMLElement>('td button')].find(
    (button) => button.textContent!.trim() === String(number),
  )!;

async function open(page: ParentNode): Promise<void> {
  inside(page, '#open')!.click();
  await rendered(page);
}

async function press(page: ParentNode, ...keys: string[]): Promise<string | null | undefined> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await rendered(page);
  }
  return focusedLabel(page);
}

const submitted = (page: ParentNode) =>
  Object.fromEntries(new FormData(page.querySelector('form')!));

describeElement('nusa-date-picker', (mount) => {
  it('is a button beside the three inputs, named after their question', async function () {
    const page = await mount(picker());
    const button = inside(page, '#open')!;
    const year = page.querySelector('input[name=datang-year]')!.getBoundingClientRect();
    expect(button.getBoundingClientRect().left).to.be.above(year.right);
    expect(Math.abs(button.getBoundingClientRect().bottom - year.bottom)).to.be.below(1);
    expect(submitted(page)).to.have.all.keys('datang-day', 'datang-month', 'datang-year');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('button', 'Pilih tanggal: Kapan Anda mau datang?');
  });

  it('opens a dialog at the month of the entered date, with its day focused', async function () {
    const page = await mount(picker());
    await open(page);
    expect(dialogOf(page).open).to.equal(true);
    expect(focusedLabel(page)).to.equal('Selasa, 18 Agustus 2026');
    expect(inside(page, '[aria-selected=true]')!.textContent!.trim()).to.equal('18');
    await expect(page).to.be.accessible();
    if (!hasAccessibilityTree) this.skip();
    await nodeWithRole('dialog', 'Pilih tanggal');
    await nodeWithRole('grid', 'Agustus 2026');
    const names = (await nodesWithRole('columnheader')).map(({ name }) => name);
    expect(names).to.deep.equal(['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab']);
  });

  it('opens at today if no date, or an impossible one, was entered', async () => {
    const page = await mount(picker('', ''));
    page.querySelector<HTMLInputElement>('input[name=datang-day]')!.value = '99';
    await open(page);
    const now = new Intl.DateTimeFormat('id', { month: 'long', year: 'numeric' }).format();
    expect(inside(page, 'h2')!.textContent!.trim()).to.equal(now);
    expect(
      (hostOf(page).shadowRoot!.activeElement as HTMLElement).getAttribute('aria-current'),
    ).to.equal('date');
  });

  it('uses the language of the page, with the day before the month', async () => {
    const page = await mount(`<div lang="en">${picker()}</div>`);
    await open(page);
    expect(focusedLabel(page)).to.match(/^Tuesday,? 18 August 2026$/);
    expect(inside(page, 'h2')!.textContent!.trim()).to.equal('August 2026');
  });

  it('fills the three inputs with their own events, closes and returns focus', async () => {
    const page = await mount(picker());
    const events: string[] = [];
    for (const type of ['input', 'change'])
      page.addEventListener(type, (event) =>
        events.push(`${type} ${(event.target as HTMLInputElement).name}`),
      );
    await open(page);
    day(page, 5).click();
    await rendered(page);
    expect(submitted(page)).to.deep.equal({
      'datang-day': '5',
      'datang-month': '8',
      'datang-year': '2026',
    });
    expect(events).to.deep.equal(
      ['day', 'month', 'year'].flatMap((part) => [`input datang-${part}`, `change datang-${part}`]),
    );
    expect(dialogOf(page).open).to.equal(false);
    expect(hostOf(page).shadowRoot!.activeElement).to.equal(inside(page, '#open'));
  });

  it('supports the keys of the ARIA date picker dialog pattern', async () => {
    const page = await mount(picker());
    inside(page, '#open')!.focus();
    expect(await press(page, 'Enter')).to.equal('Selasa, 18 Agustus 2026');
    expect(await press(page, 'ArrowRight')).to.equal('Rabu, 19 Agustus 2026');
    expect(await press(page, 'ArrowLeft', 'ArrowLeft')).to.equal('Senin, 17 Agustus 2026');
    expect(await press(page, 'ArrowDown')).to.equal('Senin, 24 Agustus 2026');
    expect(await press(page, 'ArrowUp', 'ArrowUp')).to.equal('Senin, 10 Agustus 2026');
    expect(await press(page, 'Home')).to.equal('Minggu, 9 Agustus 2026');
    expect(await press(page, 'End')).to.equal('Sabtu, 15 Agustus 2026');
    expect(await press(page, 'PageDown')).to.equal('Selasa, 15 September 2026');
    expect(await press(page, 'PageUp', 'PageUp')).to.equal('Rabu, 15 Juli 2026');
    await press(page, 'Enter');
    expect(submitted(page)['datang-month']).to.equal('7');
    expect(dialogOf(page).open).to.equal(false);
  });

  it('moves left and right visually, in both writing directions', async () => {
    const page = await mount(`<div dir="rtl">${picker()}</div>`);
    await open(page);
    expect(await press(page, 'ArrowRight')).to.equal('Senin, 17 Agustus 2026');
    expect(await press(page, 'ArrowLeft', 'ArrowLeft')).to.equal('Rabu, 19 Agustus 2026');
    expect(await press(page, 'ArrowDown')).to.equal('Rabu, 26 Agustus 2026');
  });

  it('moves by a year with Shift, and stays within short months', async function () {
    if (!canHoldKeys) return this.skip();
    const page = await mount(picker('', '2028-02-29'));
    await open(page);
    await sendKeys({ down: 'Shift' });
    const label = await press(page, 'PageDown');
    await sendKeys({ up: 'Shift' });
    expect(label).to.equal('Rabu, 28 Februari 2029');
  });

  it('closes with Escape without choosing, and returns focus', async () => {
    const page = await mount(picker());
    inside(page, '#open')!.focus();
    await press(page, 'Enter', 'ArrowRight', 'Escape');
    expect(dialogOf(page).open).to.equal(false);
    expect(submitted(page)['datang-day']).to.equal('18');
    expect(hostOf(page).shadowRoot!.activeElement).to.equal(inside(page, '#open'));
  });

  it('changes month and year with buttons that keep focus', async () => {
    const page = await mount(picker());
    await open(page);
    const [previousYear, previous, next, nextYear] =
      hostOf(page).shadowRoot!.querySelectorAll<HTMLElement>('div button');
    const month = async (button: HTMLElement | undefined) => {
      button!.focus();
      button!.click();
      await rendered(page);
      expect(hostOf(page).shadowRoot!.activeElement).to.equal(button);
      return inside(page, 'h2')!.textContent!.trim();
    };
    expect(await month(next)).to.equal('September 2026');
    expect(await month(previous)).to.equal('Agustus 2026');
    expect(await month(previousYear)).to.equal('Agustus 2025');
    expect(await month(nextYear)).to.equal('Agustus 2026');
    expect(next!.ariaLabel).to.equal('Bulan berikutnya');
  });

  it('does not allow excluded days to be chosen, and announces that', async () => {
    const page = await mount(
      picker(
        'min="2026-08-03" max="2026-08-28" excluded-dates="2026-08-17 2026-08-19" excluded-days="saturday sunday"',
      ),
    );
    await open(page);
    const excluded = [...hostOf(page).shadowRoot!.querySelectorAll('td [aria-disabled=true]')];
    expect(excluded.map((button) => Number(button.textContent))).to.deep.equal([
      ...[1, 2, 8, 9, 15, 16, 17, 19, 22, 23, 29, 30, 31],
    ]);
    day(page, 17).click();
    expect(dialogOf(page).open).to.equal(true);
    expect(submitted(page)['datang-day']).to.equal('18');
    expect(await press(page, 'PageDown')).to.equal('Jumat, 28 Agustus 2026');
    expect(await press(page, 'PageUp')).to.equal('Senin, 3 Agustus 2026');
    await expect(page).to.be.accessible();
  });

  it('fits a 320-pixel screen', async function () {
    if (!canResize) return this.skip();
    const page = await mount(picker());
    try {
      await resizeTo(320);
      await open(page);
      const { left, right } = dialogOf(page).getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(320);
      expect(dialogOf(page).scrollWidth).to.be.at.most(dialogOf(page).clientWidth);
      expect(day(page, 18).getBoundingClientRect().height).to.be.at.least(44);
    } finally {
      await resizeTo(800);
    }
  });
});

describe('nusa-date-picker, without JavaScript', () => {
  afterEach(removeFrames);

  it('has the three inputs and no inoperable controls', async () => {
    const html = await renderOnServer(picker());
    expect(html).not.to.contain('<button');
    const page = await mountWithoutScripts(html);
    expect(page.querySelectorAll('input').length).to.equal(3);
  });
});
