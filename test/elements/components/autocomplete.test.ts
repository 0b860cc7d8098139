import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { canHoldKeys } from '../../support/keys.js';
import { cleanUp, describeElement, mountRaw, rendered } from '../../support/mount.js';

type NusaAutocomplete = HTMLElementTagNameMap['nusa-autocomplete'];

const options = `
  <option value="">Pilih provinsi</option>
  <option value="31">DKI Jakarta</option>
  <option value="32">Jawa Barat</option>
  <option value="33">Jawa Tengah</option>
  <option value="34" data-synonyms="Jogja,Yogya">Daerah Istimewa Yogyakarta</option>
  <option value="51">Bali</option>
  <option value="91" disabled>Papua</option>`;

const select = (attributes = '', selectAttributes = '', content = options) =>
  `<nusa-autocomplete label="Provinsi" ${attributes}><select name="provinsi" ${selectAttributes}>${content}</select></nusa-autocomplete>`;

const datalist = (attributes = '') =>
  `<nusa-autocomplete label="Kota" ${attributes}><input name="kota" list="daftar-kota"><datalist id="daftar-kota"><option>Bandung</option><option value="Bogor" label="Jawa Barat"></option><option>Kota Batu</option></datalist></nusa-autocomplete>`;

const hostIn = (page: ParentNode) => page.querySelector<NusaAutocomplete>('nusa-autocomplete')!;
const selectIn = (page: ParentNode) => page.querySelector('select')!;
const boxIn = (page: ParentNode) => page.querySelector<HTMLInputElement>('[role=combobox]')!;
const rows = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('[role=option]')];
// WebKit adds a line break to the text of a row.
const labels = (page: ParentNode) =>
  rows(page).map((row) => row.innerText.trim().replace('\n', ' '));
const activeRow = (page: ParentNode) =>
  document.getElementById(boxIn(page).getAttribute('aria-activedescendant') ?? '');
const status = (page: ParentNode) => page.querySelector('[role=status]')!.textContent!.trim();
const isOpen = (page: ParentNode) => boxIn(page).getAttribute('aria-expanded') === 'true';
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

async function press(page: ParentNode, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await rendered(page);
}

async function type(page: ParentNode, text: string): Promise<void> {
  boxIn(page).focus();
  await sendKeys({ type: text });
  await rendered(page);
}

const data = (page: ParentNode) => [...new FormData(page.querySelector('form')!).entries()];

describeElement('nusa-autocomplete over a select', (mount) => {
  const inForm = (html: string) => mount(`<form>${html}<button>Kirim</button></form>`);

  it('is a combobox with the label, hint and error of the field', async () => {
    const page = await mount(
      select(
        'hint="Sesuai KTP" error-message="Pilih provinsi" required',
        'aria-describedby="lain"',
      ),
    );
    const box = boxIn(page);
    expect(box.getAttribute('aria-autocomplete')).to.equal('list');
    expect(
      document.getElementById(box.getAttribute('aria-controls')!)!.getAttribute('role'),
    ).to.equal('listbox');
    if (hasAccessibilityTree) {
      expect(await nodesWithRole('combobox')).to.have.length(1);
      const node = await nodeWithRole('combobox', 'Provinsi');
      expect(node.description).to.equal('Sesuai KTP Kesalahan: Pilih provinsi');
      expect([node.invalid, node.required, node.expanded]).to.deep.equal(['true', true, false]);
    }
    await expect(page).to.be.accessible();
  });

  it("does not move the author's select, and submits it", async () => {
    const page = await inForm(select());
    const own = selectIn(page);
    expect(own.parentElement!.localName).to.equal('nusa-autocomplete');
    await type(page, 'bali');
    await press(page, 'ArrowDown', 'Enter');
    expect(own.value).to.equal('51');
    expect(data(page)).to.deep.equal([['provinsi', '51']]);
  });

  it('shows the selected option and follows changes to the select', async () => {
    const page = await mount(select('', '', options.replace('"32"', '"32" selected')));
    expect(boxIn(page).value).to.equal('Jawa Barat');
    hostIn(page).value = '51';
    expect(boxIn(page).value).to.equal('Bali');
    selectIn(page).value = '33';
    selectIn(page).dispatchEvent(new Event('change', { bubbles: true }));
    expect(boxIn(page).value).to.equal('Jawa Tengah');
    hostIn(page).value = '';
    expect(boxIn(page).value).to.equal('');
  });

  it('restores the initial selection on reset', async () => {
    const page = await inForm(select('', '', options.replace('"32"', '"32" selected')));
    await type(page, 'x');
    page.querySelector('form')!.reset();
    await rendered(page);
    expect(boxIn(page).value).to.equal('Jawa Barat');
    expect(data(page)).to.deep.equal([['provinsi', '32']]);
  });

  it('lists exact matches first, then prefixes, word prefixes and other matches', async () => {
    const page = await mount(
      select(
        '',
        '',
        '<option value=""></option><option>Sambali</option><option>Kota Bali</option><option>Bali Utara</option><option>Báli</option><option>Lain</option>',
      ),
    );
    await type(page, 'BALI');
    expect(labels(page)).to.deep.equal(['Báli', 'Bali Utara', 'Kota Bali', 'Sambali']);
  });

  it('finds options by their synonyms', async () => {
    const page = await mount(select());
    await type(page, 'jog');
    expect(labels(page)).to.deep.equal(['Daerah Istimewa Yogyakarta']);
  });

  it('selects an option typed in full, and shows the option’s own spelling', async () => {
    const page = await inForm(select());
    await type(page, 'jogja');
    expect(data(page)).to.deep.equal([['provinsi', '34']]);
    await press(page, 'Tab');
    expect(boxIn(page).value).to.equal('Daerah Istimewa Yogyakarta');
    expect(isOpen(page)).to.equal(false);
  });

  it('does not choose between options with the same name', async () => {
    const page = await inForm(
      select(
        '',
        '',
        '<option value=""></option><option value="1" data-hint="Kulon Progo">Sidomulyo</option><option value="2" data-hint="Bantul">Sidomulyo</option>',
      ),
    );
    await type(page, 'sidomulyo');
    expect(data(page)).to.deep.equal([['provinsi', '']]);
    expect(labels(page)).to.deep.equal(['Sidomulyo Kulon Progo', 'Sidomulyo Bantul']);
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    expect(data(page)).to.deep.equal([['provinsi', '2']]);
    await press(page, 'Tab');
    expect(data(page)).to.deep.equal([['provinsi', '2']]);
  });

  it('fires the select’s events once for each change', async () => {
    const page = await inForm(select());
    const told: string[] = [];
    for (const event of ['input', 'change'])
      page.addEventListener(event, ({ type, target }) => {
        told.push(`${type} ${(target as Element).localName} ${(target as HTMLInputElement).value}`);
      });
    await type(page, 'jawa');
    expect(told).to.deep.equal([]);
    await press(page, 'ArrowDown', 'Enter');
    expect(told).to.deep.equal(['input select 32', 'change select 32']);
    await press(page, 'Tab');
    expect(told).to.have.length(2);
  });

  it('keeps text that matches no option, and reports it on validation', async () => {
    const page = await mount(
      `<nusa-form><form><nusa-error-summary></nusa-error-summary>${select()}<button>Kirim</button></form></nusa-form>`,
    );
    await type(page, 'Atlantis');
    expect(status(page)).to.equal('Tidak ada hasil');
    expect(isOpen(page)).to.equal(false);
    await press(page, 'Tab');
    expect(page.querySelector('nusa-form')!.validate()).to.equal(false);
    await rendered(page);
    expect(hostIn(page).errorMessage).to.equal(
      'Pilih dari daftar: “Atlantis” tidak ada di dalamnya',
    );
    expect(boxIn(page).value).to.equal('Atlantis');
    const link = page.querySelector<HTMLAnchorElement>('nusa-error-summary a')!;
    expect(link.getAttribute('href')).to.equal('#provinsi');
    link.click();
    expect(document.activeElement).to.equal(boxIn(page));
    await expect(page).to.be.accessible();
    await type(page, '');
    boxIn(page).select();
    await type(page, 'Bali');
    expect(page.querySelector('nusa-form')!.validate()).to.equal(true);
  });

  it('is reported by the browser if there is no nusa-form', async () => {
    const page = await inForm(select());
    await type(page, 'Atlantis');
    expect(page.querySelector('form')!.reportValidity()).to.equal(false);
    expect(document.activeElement).to.equal(boxIn(page));
    boxIn(page).select();
    await press(page, 'Delete');
    expect(page.querySelector('form')!.checkValidity()).to.equal(true);
  });

  it('does not submit an old selection with new text', async () => {
    const page = await inForm(select('', '', options.replace('"32"', '"32" selected')));
    await type(page, 'x');
    expect(data(page)).to.deep.equal([['provinsi', '']]);
  });

  it('is required if the select is', async () => {
    const page = await mount(
      `<nusa-form><form>${select('required')}<button>Kirim</button></form></nusa-form>`,
    );
    expect(page.querySelector('nusa-form')!.validate()).to.equal(false);
    expect(hostIn(page).errorMessage).to.equal('Pilih provinsi');
    expect(document.activeElement).to.equal(boxIn(page));
  });

  it('is disabled with the select or its fieldset, initially or later', async () => {
    const page = await mount(
      `<fieldset disabled>${select()}</fieldset><nusa-fieldset legend="B" disabled>${select('control-id="b"')}</nusa-fieldset>${select('control-id="c"')}`,
    );
    const boxes = [...page.querySelectorAll<HTMLInputElement>('[role=combobox]')];
    expect(boxes.map((box) => box.matches(':disabled'))).to.deep.equal([true, true, false]);
    page.querySelectorAll('select')[2]!.disabled = true;
    await rendered(page);
    expect(boxes[2]!.disabled).to.equal(true);
  });

  it('follows options that the page changes', async () => {
    const page = await mount(select());
    await type(page, 'aceh');
    expect(labels(page)).to.deep.equal([]);
    selectIn(page).add(new Option('Aceh', '11'));
    await rendered(page);
    expect(boxIn(page).value).to.equal('aceh');
    boxIn(page).select();
    await type(page, 'ace');
    expect(labels(page)).to.deep.equal(['Aceh']);
  });

  it('takes focus for the select from its label, a link or a script', async () => {
    const page = await mount(select());
    page.querySelector('label')!.click();
    expect(document.activeElement).to.equal(boxIn(page));
    boxIn(page).blur();
    selectIn(page).focus();
    expect(document.activeElement).to.equal(boxIn(page));
    boxIn(page).blur();
    hostIn(page).focus();
    expect(document.activeElement).to.equal(boxIn(page));
  });

  it('does not replace a focused select until it loses focus', async () => {
    const page = await mount('<p></p><button>Lain</button>');
    page.querySelector('p')!.innerHTML = '<select name="provinsi"><option>Bali</option></select>';
    const own = selectIn(page);
    own.focus();
    const host = document.createElement('nusa-autocomplete');
    host.label = 'Provinsi';
    host.innerHTML = select().match(/<select.*select>/s)![0];
    page.querySelector('p')!.append(host);
    host.querySelector('select')!.focus();
    await rendered(page);
    expect(document.activeElement).to.equal(host.querySelector('select'));
    expect(boxIn(page)).to.equal(null);
    page.querySelector('button')!.focus();
    await rendered(page);
    expect(boxIn(page)).not.to.equal(null);
  });

  it('shows groups, hints and disabled options', async () => {
    const page = await mount(
      select(
        '',
        '',
        '<option value=""></option><optgroup label="Jawa"><option data-hint="Ibu kota Bandung">Jawa Barat</option></optgroup><optgroup label="Timur" disabled><option>Papua</option></optgroup>',
      ),
    );
    await type(page, 'a');
    const groups = [...page.querySelectorAll('[role=group]')];
    expect(groups.map((group) => group.getAttribute('aria-label'))).to.deep.equal([
      'Jawa',
      'Timur',
    ]);
    expect(labels(page)).to.deep.equal(['Jawa Barat Ibu kota Bandung', 'Papua']);
    await press(page, 'ArrowUp');
    expect(activeRow(page)!.getAttribute('aria-disabled')).to.equal('true');
    await press(page, 'Enter');
    expect(boxIn(page).value).to.equal('a');
    await expect(page).to.be.accessible();
  });

  it('shows hostile option text as text', async () => {
    const evil = '&lt;img src=x onerror=alert(1)> ${1} %{count} \u202E';
    const page = await mount(
      select(
        '',
        '',
        `<option value=""></option><option value="1" data-hint="&lt;b>">${evil}</option>`,
      ),
    );
    await type(page, 'img');
    expect(rows(page)[0]!.querySelector('img, b')).to.equal(null);
    expect(labels(page)[0]).to.contain('<img src=x');
    await press(page, 'ArrowDown', 'Enter');
    expect(boxIn(page).value).to.contain('<img src=x onerror=alert(1)> ${1} %{count}');
    expect(selectIn(page).value).to.equal('1');
  });

  it('leaves nothing behind when it is removed', async () => {
    const page = await mount(select());
    await type(page, 'Atlantis');
    const host = hostIn(page);
    const own = selectIn(page);
    host.remove();
    await wait(0);
    expect(own.getAttributeNames().sort()).to.deep.equal(['id', 'name']);
    expect(own.validity.valid).to.equal(true);
    expect(host.querySelector('[role=combobox], .nusa-popup')).to.equal(null);
    page.append(host);
    await rendered(page);
    expect(page.querySelectorAll('[role=combobox]')).to.have.length(1);
    await type(page, 'bali');
    await press(page, 'ArrowDown', 'Enter');
    expect(own.value).to.equal('51');
  });

  it("replaces another select when the page's framework renders one", async () => {
    const page = await inForm(select('', '', options.replace('"32"', '"32" selected')));
    selectIn(page).outerHTML =
      '<select name="lain"><option value=""></option><option value="7" selected>Tujuh</option></select>';
    await rendered(page);
    expect(page.querySelectorAll('[role=combobox]')).to.have.length(1);
    expect(boxIn(page).value).to.equal('Tujuh');
    expect(data(page)).to.deep.equal([['lain', '7']]);
  });

  it('leaves a multiple select to the browser', async () => {
    const page = await mount(select('', 'multiple'));
    expect(boxIn(page)).to.equal(null);
  });
});

describeElement('the keys of nusa-autocomplete', (mount) => {
  it('Down opens the list at the first option, Up at the last; both wrap around', async () => {
    const page = await mount(select());
    boxIn(page).focus();
    await press(page, 'ArrowDown');
    expect(isOpen(page)).to.equal(true);
    expect(activeRow(page)!.textContent).to.equal('DKI Jakarta');
    expect(activeRow(page)!.getAttribute('aria-selected')).to.equal('true');
    await press(page, 'ArrowUp');
    expect(activeRow(page)!.textContent).to.equal('Papua');
    await press(page, 'ArrowDown');
    expect(activeRow(page)!.textContent).to.equal('DKI Jakarta');
    await press(page, 'Escape', 'ArrowUp');
    expect(activeRow(page)!.textContent).to.equal('Papua');
  });

  it('Alt+Down opens the list without moving, Alt+Up closes it', async function () {
    if (!canHoldKeys) return this.skip();
    const page = await mount(select());
    boxIn(page).focus();
    await sendKeys({ down: 'Alt' });
    await press(page, 'ArrowDown');
    expect([isOpen(page), activeRow(page)]).to.deep.equal([true, null]);
    await press(page, 'ArrowUp');
    await sendKeys({ up: 'Alt' });
    expect(isOpen(page)).to.equal(false);
  });

  it('opens at the selected option', async () => {
    const page = await mount(select('', '', options.replace('"33"', '"33" selected')));
    boxIn(page).focus();
    await press(page, 'ArrowDown');
    expect(activeRow(page)!.textContent).to.equal('Jawa Tengah');
    expect(rows(page)).to.have.length(6);
  });

  it('Enter selects without submitting the form; a second Enter submits', async () => {
    const page = await mount(`<form>${select()}<button>Kirim</button></form>`);
    let sent = 0;
    page.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await type(page, 'bal');
    await press(page, 'ArrowDown', 'Enter');
    expect([sent, boxIn(page).value, isOpen(page)]).to.deep.equal([0, 'Bali', false]);
    await press(page, 'Enter');
    expect(sent).to.equal(1);
  });

  it('Enter without an active option closes the list', async () => {
    const page = await mount(select());
    await type(page, 'jawa');
    await press(page, 'Enter');
    expect([isOpen(page), boxIn(page).value]).to.deep.equal([false, 'jawa']);
  });

  it('Escape closes the list, then clears the text', async () => {
    const page = await mount(
      `<form>${select('', '', options.replace('"32"', '"32" selected'))}</form>`,
    );
    boxIn(page).focus();
    await press(page, 'ArrowDown', 'Escape');
    expect([isOpen(page), boxIn(page).value]).to.deep.equal([false, 'Jawa Barat']);
    await press(page, 'Escape');
    expect(boxIn(page).value).to.equal('');
    expect(data(page)).to.deep.equal([['provinsi', '']]);
  });

  it('Home and End move in the text', async () => {
    const page = await mount(select());
    await type(page, 'bali');
    await press(page, 'ArrowDown', 'Home');
    expect([boxIn(page).selectionStart, activeRow(page)]).to.deep.equal([0, null]);
    await press(page, 'ArrowDown', 'End');
    expect([boxIn(page).selectionStart, activeRow(page)]).to.deep.equal([4, null]);
  });

  it('Tab selects the active option and moves on', async () => {
    const page = await mount(`${select()}<button>Lain</button>`);
    await type(page, 'jawa');
    await press(page, 'ArrowDown', 'Tab');
    expect(boxIn(page).value).to.equal('Jawa Barat');
    expect(document.activeElement!.textContent).to.equal('Lain');
  });

  it('ignores keys during IME composition', async () => {
    const page = await mount(select());
    await type(page, 'bali');
    await press(page, 'ArrowDown');
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      boxIn(page).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }),
      );
    await rendered(page);
    expect([isOpen(page), boxIn(page).value]).to.deep.equal([true, 'bali']);
  });
});

describeElement('the list of nusa-autocomplete', (mount) => {
  it('is announced once the person pauses', async () => {
    const page = await mount(select());
    await type(page, 'jawa');
    expect(status(page)).to.equal('');
    await wait(1100);
    expect(status(page)).to.equal('2 hasil');
    await press(page, 'Escape');
    expect(status(page)).to.equal('');
  });

  it('opens on a click and closes on a second one', async () => {
    const page = await mount(select());
    boxIn(page).focus();
    boxIn(page).click();
    await rendered(page);
    expect(rows(page)).to.have.length(6);
    boxIn(page).click();
    await rendered(page);
    expect(isOpen(page)).to.equal(false);
  });

  it('has options 44 pixels high that can be clicked', async () => {
    const page = await mount(select());
    await type(page, 'jawa');
    for (const row of rows(page)) expect(row.getBoundingClientRect().height).to.be.at.least(44);
    rows(page)[1]!.click();
    await rendered(page);
    expect([selectIn(page).value, isOpen(page)]).to.deep.equal(['33', false]);
  });

  it('does not select an option that has moved under the pointer since it was pressed', async () => {
    const page = await mount(select());
    await type(page, 'jawa');
    const [row] = rows(page);
    row!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    boxIn(page).select();
    await type(page, 'bali');
    row!.click();
    await rendered(page);
    expect(row!.textContent).to.equal('Bali');
    expect(isOpen(page)).to.equal(true);
  });

  it('keeps focus in the text box when it is clicked', async () => {
    const page = await mount(select());
    await type(page, 'jawa');
    const event = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    rows(page)[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('closes on blur', async () => {
    const page = await mount(`${select()}<button>Lain</button>`);
    await type(page, 'jawa');
    page.querySelector('button')!.focus();
    await rendered(page);
    expect([isOpen(page), boxIn(page).value]).to.deep.equal([false, 'jawa']);
  });

  it('opens above the text box if there is no room below', async () => {
    const page = await mount(`<div class="atas"></div>${select()}`);
    (page.querySelector('.atas') as HTMLElement).style.blockSize = '3000px';
    scrollTo(0, document.body.scrollHeight);
    await type(page, 'jawa');
    const list = page.querySelector('[role=listbox]')!.getBoundingClientRect();
    expect(list.bottom).to.be.at.most(boxIn(page).getBoundingClientRect().top + 1);
    scrollTo(0, 0);
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => `<option value="${i}">Desa ${i}</option>`).join('');

  it('renders a window of many options, with the position of each', async () => {
    const page = await mount(select('', '', `<option value=""></option>${many(1000)}`));
    await type(page, 'desa');
    expect(rows(page)).to.have.length(20);
    expect(rows(page)[19]!.getAttribute('aria-posinset')).to.equal('20');
    expect(rows(page)[19]!.getAttribute('aria-setsize')).to.equal('1000');
    await press(page, 'ArrowUp');
    expect(activeRow(page)!.textContent).to.equal('Desa 999');
    expect(rows(page)).to.have.length(20);
    const list = page.querySelector('[role=listbox]')!.getBoundingClientRect();
    expect(activeRow(page)!.getBoundingClientRect().bottom).to.be.at.most(list.bottom + 1);
    await press(page, 'ArrowDown');
    expect(activeRow(page)!.textContent).to.equal('Desa 0');
  });

  describe('whose options take longer than a frame to read', () => {
    const { now } = performance;
    const options = `<option value=""></option>${many(300)}`;
    // Each call is later than the time slice allows, so one batch is read at a time.
    beforeEach(() => {
      let time = 0;
      performance.now = () => (time += 100);
    });
    afterEach(() => {
      performance.now = now;
    });

    it('shows matches once they are read', async () => {
      const page = await mount(select('', '', options));
      boxIn(page).focus();
      document.execCommand('insertText', false, 'desa 299');
      await hostIn(page).updateComplete;
      expect(isOpen(page), 'not all is read').to.equal(false);
      await wait(50);
      expect(labels(page)).to.deep.equal(['Desa 299']);
      expect(selectIn(page).value).to.equal('299');
    });

    it('does not lose the entry of a person who moves on at once', async () => {
      const page = await mount(select('', '', options));
      boxIn(page).focus();
      document.execCommand('insertText', false, 'desa 299');
      boxIn(page).blur();
      expect(selectIn(page).value).to.equal('299');
      await wait(50);
      expect(isOpen(page)).to.equal(false);
    });

    it('opens with the arrow keys once they are read', async () => {
      const page = await mount(select('', '', options));
      boxIn(page).focus();
      await press(page, 'ArrowUp');
      await wait(50);
      expect(activeRow(page)!.innerText).to.equal('Desa 299');
    });
  });

  it('moves the window when the list is scrolled, not the active option', async () => {
    const page = await mount(select('', '', `<option value=""></option>${many(1000)}`));
    await type(page, 'desa');
    const list = page.querySelector('[role=listbox]')!;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let i = 0; i < 14; i++) {
      const before = rows(page).find((row) => row.offsetTop >= list.scrollTop + 200)!;
      const name = before.textContent;
      const top = before.getBoundingClientRect().top;
      list.scrollTop += 60;
      await frame();
      await frame();
      const after = rows(page).find((row) => row.textContent === name)!;
      expect(after.getBoundingClientRect().top).to.be.closeTo(top - 60, 1);
    }
    expect(Number(rows(page)[0]!.getAttribute('aria-posinset'))).to.be.greaterThan(10);
    expect(rows(page)).to.have.length(20);
  });
});

describeElement('nusa-autocomplete over an input with a datalist', (mount) => {
  it('makes the same input a combobox', async () => {
    const page = await mount(datalist('hint="Sesuai KTP"'));
    expect(page.querySelectorAll('input')).to.have.length(1);
    expect(boxIn(page).name).to.equal('kota');
    expect(boxIn(page).getAttribute('aria-describedby')).to.equal('kota-hint');
    if (hasAccessibilityTree) await nodeWithRole('combobox', 'Kota');
    await expect(page).to.be.accessible();
  });

  it('accepts free text', async () => {
    const page = await mount(`<nusa-form><form>${datalist()}</form></nusa-form>`);
    await type(page, 'Kota Baru');
    await press(page, 'Tab');
    expect(page.querySelector('nusa-form')!.validate()).to.equal(true);
    expect(data(page)).to.deep.equal([['kota', 'Kota Baru']]);
  });

  it('enters an option and fires events', async () => {
    const page = await mount(`<form>${datalist()}</form>`);
    const told: string[] = [];
    await type(page, 'bo');
    expect(labels(page)).to.deep.equal(['Bogor Jawa Barat']);
    for (const event of ['input', 'change']) page.addEventListener(event, () => told.push(event));
    await press(page, 'ArrowDown', 'Enter');
    expect(data(page)).to.deep.equal([['kota', 'Bogor']]);
    expect(told).to.deep.equal(['input', 'change']);
    expect(isOpen(page)).to.equal(false);
  });

  it('keeps text typed before upgrade', async () => {
    const page = await mount('<div></div>');
    page.firstElementChild!.innerHTML =
      '<input name="kota" list="d"><datalist id="d"><option>Bandung</option></datalist>';
    const input = page.querySelector('input')!;
    input.focus();
    await sendKeys({ type: 'Ban' });
    const host = document.createElement('nusa-autocomplete');
    host.label = 'Kota';
    page.firstElementChild!.append(host);
    host.append(input, page.querySelector('datalist')!);
    input.focus();
    await rendered(page);
    expect([boxIn(page), input.value]).to.deep.equal([input, 'Ban']);
    await sendKeys({ type: 'd' });
    await rendered(page);
    expect(labels(page)).to.deep.equal(['Bandung']);
  });

  it('restores the input', async () => {
    const page = await mount(datalist());
    const input = boxIn(page);
    input.focus();
    const host = hostIn(page);
    host.remove();
    await wait(0);
    expect(input.getAttributeNames().sort()).to.deep.equal(['id', 'list', 'name']);
    expect(input.getAttribute('list')).to.equal('daftar-kota');
  });
});

describeElement('nusa-autocomplete with a source', (mount) => {
  const field = '<nusa-autocomplete label="Desa" name="desa"></nusa-autocomplete>';
  const results = (...names: string[]) => names.map((label, i) => ({ value: `${i}`, label }));

  async function mountWith(source: NusaAutocomplete['source'], html = field) {
    const page = await mount(`<form>${html}</form>`);
    hostIn(page).source = source;
    return page;
  }

  it('searches once the person pauses, from two characters', async () => {
    const asked: string[] = [];
    const page = await mountWith(async (query) => {
      asked.push(query);
      return [{ value: '1', label: 'Sukamaju', hint: 'Kab. Bogor' }];
    });
    await type(page, 's');
    await wait(300);
    expect(asked).to.deep.equal([]);
    await type(page, 'uka');
    await wait(300);
    expect(asked).to.deep.equal(['suka']);
    expect(labels(page)).to.deep.equal(['Sukamaju Kab. Bogor']);
    await press(page, 'ArrowDown', 'Enter');
    expect(data(page)).to.deep.equal([['desa', 'Sukamaju']]);
  });

  it('announces that it is searching if that takes long', async () => {
    let answer!: (options: ReturnType<typeof results>) => void;
    const page = await mountWith(() => new Promise((resolve) => (answer = resolve)));
    await type(page, 'su');
    await wait(300);
    expect(status(page)).to.equal('');
    await wait(300);
    expect(status(page)).to.equal('Mencari…');
    await expect(page).to.be.accessible();
    answer([]);
    await wait(10);
    expect(status(page)).to.equal('Tidak ada hasil');
  });

  it('shows only the results of the last query, whatever the order of responses', async () => {
    const answers: Record<string, (options: ReturnType<typeof results>) => void> = {};
    const signals: AbortSignal[] = [];
    const page = await mountWith((query, { signal }) => {
      signals.push(signal);
      return new Promise((resolve) => (answers[query] = resolve));
    });
    await type(page, 'su');
    await wait(300);
    await type(page, 'ka');
    await wait(300);
    expect(signals.map((signal) => signal.aborted)).to.deep.equal([true, false]);
    answers['suka']!(results('Sukamaju'));
    await wait(10);
    answers['su']!(results('Subang'));
    await wait(10);
    expect(labels(page)).to.deep.equal(['Sukamaju']);
  });

  it('offers a retry when it fails', async () => {
    let fails = true;
    const page = await mountWith(async () => {
      if (fails) throw new Error();
      return results('Sukamaju');
    });
    await type(page, 'su');
    await wait(300);
    expect(status(page)).to.equal('Daftar tidak dapat dimuat');
    await expect(page).to.be.accessible();
    fails = false;
    await press(page, 'Tab');
    expect(document.activeElement!.textContent!.trim()).to.equal('Coba lagi');
    await press(page, 'Enter');
    await wait(300);
    expect(document.activeElement).to.equal(boxIn(page));
    expect(labels(page)).to.deep.equal(['Sukamaju']);
  });

  it('shows results as text, and fails if they are not a list', async () => {
    const page = await mountWith(async (query) =>
      query === 'xy'
        ? (null as never)
        : [{ value: 1 as never, label: '<b>tebal</b>', hint: { html: 1 } as never }],
    );
    await type(page, 'te');
    await wait(300);
    expect(rows(page)[0]!.querySelector('b')).to.equal(null);
    expect(labels(page)[0]).to.contain('<b>tebal</b>');
    boxIn(page).select();
    await type(page, 'xy'); // WebKit's driver drops the second of two equal letters.
    await wait(300);
    expect(status(page)).to.equal('Daftar tidak dapat dimuat');
  });

  it('does not open after blur', async () => {
    const page = await mountWith(async () => results('Sukamaju'), `${field}<button>Lain</button>`);
    await type(page, 'su');
    page.querySelector('button')!.focus();
    await wait(300);
    expect([isOpen(page), status(page)]).to.deep.equal([false, '']);
  });

  it('adds a result to the select, with its value', async () => {
    const page = await mountWith(
      async () => [{ value: '32.01.01', label: 'Sukamaju' }],
      '<nusa-autocomplete label="Desa"><select name="desa"><option value=""></option></select></nusa-autocomplete>',
    );
    await type(page, 'su');
    await wait(300);
    await press(page, 'ArrowDown', 'Enter');
    expect(data(page)).to.deep.equal([['desa', '32.01.01']]);
    expect(boxIn(page).value).to.equal('Sukamaju');
  });
});

describe('nusa-autocomplete with a source-url', () => {
  afterEach(cleanUp);
  const realFetch = window.fetch;
  afterEach(() => (window.fetch = realFetch));

  it("sends requests to the page's own origin", async () => {
    const asked: [string, RequestMode | undefined][] = [];
    window.fetch = async (address, init) => {
      asked.push([String(address), init?.mode]);
      return Response.json([{ value: '1', label: 'Sukamaju' }]);
    };
    const page = await mountRaw(
      '<nusa-autocomplete label="Desa" name="desa" source-url="/cari?q={query}&n=5"></nusa-autocomplete>',
    );
    await type(page, 'a&b=$&');
    await wait(300);
    expect(asked).to.deep.equal([['/cari?q=a%26b%3D%24%26&n=5', 'same-origin']]);
    expect(labels(page)).to.deep.equal(['Sukamaju']);
  });

  it('never sends requests to another origin, and reports a failure', async () => {
    const page = await mountRaw(
      '<nusa-autocomplete label="Desa" name="desa" source-url="https://contoh.invalid/?q={query}"></nusa-autocomplete>',
    );
    await type(page, 'su');
    await wait(400);
    expect(status(page)).to.equal('Daftar tidak dapat dimuat');
  });

  it('fails on an error of the server', async () => {
    window.fetch = async () => new Response('[]', { status: 500 });
    const page = await mountRaw(
      '<nusa-autocomplete label="Desa" name="desa" source-url="/cari?q={query}"></nusa-autocomplete>',
    );
    await type(page, 'su');
    await wait(300);
    expect(status(page)).to.equal('Daftar tidak dapat dimuat');
  });
});
