import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements';
import { registerMessages } from '@nusa/elements';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered } from '../../support/mount.js';

const field = (attributes = '') =>
  `<nusa-identifier-input label="Nomor" name="nomor" ${attributes}></nusa-identifier-input>`;

describeElement('nusa-identifier-input', (mount) => {
  const hostOf = (page: ParentNode) => page.querySelector('nusa-identifier-input')!;
  const inputOf = (page: ParentNode) => page.querySelector('input')!;
  const messageFor = async (page: ParentNode, value: string) => {
    inputOf(page).value = value;
    return hostOf(page).findProblem()?.message;
  };

  it('names its textbox by the label and describes it by hint and error', async () => {
    const page = await mount(
      '<nusa-identifier-input kind="nik" label="Berapa NIK Anda?" hint="16 angka di KTP" error-message="NIK harus 16 angka" name="nik"></nusa-identifier-input>',
    );
    if (hasAccessibilityTree) {
      const box = await nodeWithRole('textbox', 'Berapa NIK Anda?');
      expect(box.description).to.equal('16 angka di KTP Kesalahan: NIK harus 16 angka');
      expect(box.invalid).to.equal('true');
    }
    await expect(page).to.be.accessible();
  });

  it('sets the keyboard, width and capitalisation of its kind, but never a length', async () => {
    for (const [kind, inputmode, width, capitals] of [
      ['nik', 'numeric', '20', null],
      ['kk', 'numeric', '20', null],
      ['npwp', 'numeric', '20', null],
      ['nitku', 'numeric', '30', null],
      ['nib', 'numeric', '20', null],
      ['nip', 'numeric', '20', null],
      ['nisn', 'numeric', '20', null],
      ['bpjs', 'numeric', '20', null],
      ['bank-account', 'numeric', '20', null],
      ['postal-code', 'numeric', '5', null],
      ['rt-rw', 'text', '20', null],
      ['passport', 'text', '10', 'characters'],
      ['plate', 'text', '20', 'characters'],
    ]) {
      const input = inputOf(await mount(field(`kind="${kind}"`)));
      expect(input.inputMode, kind!).to.equal(inputmode);
      expect(input.className, kind!).to.contain(`nusa-control--width-${width}`);
      expect(input.getAttribute('autocapitalize'), kind!).to.equal(capitals);
      expect(input.getAttribute('autocomplete'), kind!).to.equal(
        kind === 'postal-code' ? 'postal-code' : null,
      );
      expect(input.getAttribute('spellcheck'), kind!).to.equal('false');
      expect(input.hasAttribute('maxlength'), kind!).to.equal(false);
    }
  });

  it("keeps the author's own choice", async () => {
    const page = await mount(
      field('inputmode="text" kind="nik" width="30" autocomplete="section-x"'),
    );
    expect(inputOf(page).inputMode).to.equal('text');
    expect(inputOf(page).className).to.contain('width-30');
    expect(inputOf(page).getAttribute('autocomplete')).to.equal('section-x');
  });

  it('can change its kind', async () => {
    const page = await mount(field('kind="nik"'));
    hostOf(page).kind = 'passport';
    await rendered(page);
    expect(inputOf(page).inputMode).to.equal('text');
    expect(inputOf(page).getAttribute('autocapitalize')).to.equal('characters');
    expect(await messageFor(page, '3171')).to.contain('A1234567');
    hostOf(page).kind = 'nik';
    await rendered(page);
    expect(inputOf(page).inputMode).to.equal('numeric');
    expect(inputOf(page).hasAttribute('autocapitalize')).to.equal(false);
  });

  for (const [kind, value, id, en] of [
    ['nik', '3171', 'NIK harus 16 angka', 'NIK must be 16 digits'],
    ['nik', '3171O', 'NIK hanya boleh berisi angka', 'NIK must only contain digits'],
    ['npwp', '1', 'NPWP harus 15 atau 16 angka', 'NPWP must be 15 or 16 digits'],
    [
      'postal-code',
      '01234',
      'Kode pos tidak diawali angka 0. Periksa kode pos Anda',
      'Postcode does not start with 0. Check the postcode',
    ],
    [
      'rt-rw',
      '3',
      'Tulis RT dan RW, masing-masing paling banyak 3 angka, misalnya 003/005',
      'Write RT and RW, up to 3 digits each, like 003/005',
    ],
    [
      'plate',
      '1',
      'Tulis nomor polisi seperti di STNK, misalnya B 1234 ABC',
      'Write the registration number as on the STNK, like B 1234 ABC',
    ],
    [
      'nip',
      '198502292010012003',
      'Tanggal lahir di NIP tidak benar. Periksa angka ke-1 sampai ke-8',
      'Birth date in the NIP is wrong. Check digits 1 to 8',
    ],
  ] as const) {
    it(`reports what is wrong with the ${kind} ${value}, in both languages`, async () => {
      const page = await mount(field(`kind="${kind}"`));
      expect(await messageFor(page, value)).to.equal(id);
      const english = await mount(`<div lang="en">${field(`kind="${kind}"`)}</div>`);
      expect(await messageFor(english, value)).to.equal(en);
    });
  }

  it('accepts what people type and paste, and submits it as entered', async () => {
    const page = await mount(`<form>${field('kind="nik"')}</form>`);
    hostOf(page).focus();
    await sendKeys({ type: '3171 0145-0890.0002' });
    expect(hostOf(page).findProblem()).to.equal(undefined);
    expect(new FormData(page.querySelector('form')!).get('nomor')).to.equal('3171 0145-0890.0002');
    for (const text of ['３１７１０１４５０８９００００２', '3171\u00a00145\u20110890\u200b0002']) {
      expect(await messageFor(page, text)).to.equal(undefined);
    }
  });

  it('may be empty unless required, and then reports what is missing', async () => {
    const page = await mount(field('kind="kk"'));
    expect(hostOf(page).findProblem()).to.equal(undefined);
    hostOf(page).required = true;
    await rendered(page);
    const problem = hostOf(page).findProblem()!;
    expect(problem.constraint).to.equal('required');
    expect(problem.message).to.equal('Masukkan nomor KK');
  });

  it("is validated on submit, with the summary; the author's own messages take precedence", async () => {
    const page = await mount(`
      <nusa-form><form>
        <nusa-error-summary></nusa-error-summary>
        ${field('kind="nik" value="3171" required')}
        ${field('kind="npwp" control-id="npwp" value="1" type-message="Periksa %{label}"')}
      </form></nusa-form>`);
    expect(page.querySelector('nusa-form')!.validate()).to.equal(false);
    await rendered(page);
    const links = [...page.querySelectorAll('nusa-error-summary a')];
    expect(links.map((link) => link.textContent)).to.deep.equal([
      'NIK harus 16 angka',
      'Periksa nomor',
    ]);
    expect(page.querySelector('.nusa-error')!.textContent).to.equal(
      'Kesalahan: NIK harus 16 angka',
    );
    document.title = document.title.replace('Kesalahan: ', '');
    await expect(page).to.be.accessible();
  });

  it('reports nothing already reported by the browser or page, and nothing while disabled', async () => {
    const page = await mount(field('kind="nik" value="3171"'));
    hostOf(page).setCustomValidity('NIK ini sudah terdaftar');
    expect(hostOf(page).findProblem()).to.equal(undefined);
    hostOf(page).setCustomValidity('');
    hostOf(page).disabled = true;
    await rendered(page);
    expect(hostOf(page).findProblem()).to.equal(undefined);
  });

  it("validates the author's own input", async () => {
    const page = await mount(
      '<nusa-identifier-input kind="nik" label="NIK"><input name="nik" value="3171" inputmode="numeric" /></nusa-identifier-input>',
    );
    expect(page.querySelectorAll('input').length).to.equal(1);
    expect(hostOf(page).findProblem()!.message).to.equal('NIK harus 16 angka');
    expect(getComputedStyle(inputOf(page)).minBlockSize).to.equal('46px');
  });

  it('shows a complete number in groups below, but not while it is being typed', async () => {
    // A button for the Tab key to go to: without it, Firefox moves focus to the browser's own UI.
    const page = await mount(`${field('kind="nik" read-back')}<button>Lanjut</button>`);
    const shown = () => page.querySelector('.nusa-hint')?.textContent;
    hostOf(page).focus();
    await sendKeys({ type: '3171014508900002' });
    await rendered(page);
    expect(shown()).to.equal(undefined);
    await sendKeys({ press: 'Tab' });
    await rendered(page);
    expect(shown()).to.equal('3171 0145 0890 0002');
    expect(inputOf(page).value).to.equal('3171014508900002');
    await expect(page).to.be.accessible();
    inputOf(page).value = '3171';
    inputOf(page).dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(page);
    expect(shown()).to.equal(undefined);
    const prefilled = await mount(field('kind="nitku" read-back value="3171014508900002000001"'));
    expect(prefilled.querySelector('.nusa-hint')!.textContent).to.equal(
      '3171 0145 0890 0002 000001',
    );
  });

  it('is a plain text input for an unknown kind, with a warning', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(text);
    try {
      for (const kind of ['ktp', 'constructor', '']) {
        const page = await mount(field(`kind="${kind}" value="apa saja" required`));
        expect(hostOf(page).findProblem(), kind).to.equal(undefined);
        expect(inputOf(page).hasAttribute('inputmode'), kind).to.equal(false);
        expect(inputOf(page).hasAttribute('autocomplete'), kind).to.equal(false);
        expect(inputOf(page).className, kind).to.equal('nusa-control');
      }
    } finally {
      console.warn = warn;
    }
    // Only once per page, however often it happens.
    expect(warnings.filter((text) => /kind/.test(String(text))).length).to.be.below(2);
  });

  it('accepts the page’s own messages for its format', async () => {
    registerMessages('jv', { 'nik.length': 'NIK kudu 16 angka' });
    const page = await mount(`<div lang="jv">${field('kind="nik"')}</div>`);
    expect(await messageFor(page, '1')).to.equal('NIK kudu 16 angka');
  });

  it('leaves no listeners behind', async () => {
    const page = await mount(field('kind="nik" read-back value="3171014508900002"'));
    const host = hostOf(page);
    host.remove();
    let updates = 0;
    host.requestUpdate = () => void updates++;
    host.dispatchEvent(new Event('change'));
    expect(updates).to.equal(0);
  });
});
