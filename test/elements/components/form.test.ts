import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { registerMessages } from '@nusa/elements';
import { FormField } from '@nusa/elements/form-field.js';
import type { NusaErrorSummary } from '@nusa/elements/error-summary/element.js';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { cleanUp, describeElement, mountRaw, rendered } from '../../support/mount.js';

const page = (fields: string, attributes = '') => `
  <nusa-form ${attributes}>
    <form action="/permohonan" method="post">
      <nusa-error-summary></nusa-error-summary>
      ${fields}
      <nusa-button label="Lanjutkan"></nusa-button>
    </form>
  </nusa-form>`;

const nik = '<nusa-text-input label="NIK" name="nik" required></nusa-text-input>';
const untuk = `
  <nusa-radios legend="Untuk siapa surat ini?" name="untuk" required>
    <nusa-radio value="sendiri" label="Diri sendiri"></nusa-radio>
    <nusa-radio value="lain" label="Orang lain">
      <nusa-text-input label="Nama lengkap" name="nama" required></nusa-text-input>
    </nusa-radio>
  </nusa-radios>`;

/** Clicks the button; returns whether the browser would have submitted the form. */
async function send(scope: HTMLElement): Promise<boolean> {
  const form = scope.querySelector('form')!;
  let sent = false;
  form.addEventListener(
    'submit',
    (event) => {
      sent = true;
      event.preventDefault();
    },
    { once: true },
  );
  scope.querySelector<HTMLButtonElement>('nusa-button button')!.click();
  await rendered(scope);
  return sent;
}

const summaryOf = (scope: HTMLElement) =>
  scope.querySelector<NusaErrorSummary>('nusa-error-summary')!;
const lines = (scope: HTMLElement) =>
  [...scope.querySelectorAll('nusa-error-summary a')].map((link) => link.textContent);

describeElement('nusa-form', (mount) => {
  const title = document.title;
  afterEach(() => {
    document.title = title;
  });

  it('submits a valid form', async () => {
    const scope = await mount(
      page('<nusa-text-input label="NIK" name="nik" value="1" required></nusa-text-input>'),
    );
    expect(await send(scope)).to.equal(true);
    expect(lines(scope)).to.deep.equal([]);
    expect(document.title).to.equal(title);
  });

  it('shows errors beside each field and in the summary, in page order', async () => {
    const scope = await mount(page(untuk + nik));
    expect(await send(scope)).to.equal(false);
    expect(lines(scope)).to.deep.equal([
      'Pilih jawaban untuk “Untuk siapa surat ini?”',
      'Masukkan NIK',
    ]);
    expect(scope.querySelector('nusa-text-input[name=nik] .nusa-error')!.textContent).to.equal(
      'Kesalahan: Masukkan NIK',
    );
    if (hasAccessibilityTree) {
      expect((await nodeWithRole('group')).description).to.equal(
        'Kesalahan: Pilih jawaban untuk “Untuk siapa surat ini?”',
      );
      expect((await nodeWithRole('textbox', 'NIK')).invalid).to.equal('true');
    }
    await expect(scope).to.be.accessible();
  });

  it('moves focus to the summary and prefixes the title', async () => {
    const scope = await mount(page(nik));
    await send(scope);
    expect(document.activeElement).to.equal(summaryOf(scope));
    expect(document.title).to.equal(`Kesalahan: ${title}`);
    await send(scope);
    expect(document.title).to.equal(`Kesalahan: ${title}`);
  });

  it('removes a corrected error on the next submit and keeps the others', async () => {
    const scope = await mount(
      page(nik + '<nusa-text-input label="Nama" name="nama" required></nusa-text-input>'),
    );
    await send(scope);
    scope.querySelector<HTMLInputElement>('input[name=nik]')!.value = '3171';
    expect(await send(scope)).to.equal(false);
    expect(lines(scope)).to.deep.equal(['Masukkan nama']);
    expect(scope.querySelector('nusa-text-input[name=nik] .nusa-error')).to.equal(null);
    expect(scope.querySelector('input[name=nik]')!.hasAttribute('aria-invalid')).to.equal(false);
    scope.querySelector<HTMLInputElement>('input[name=nama]')!.value = 'Siti';
    expect(await send(scope)).to.equal(true);
    expect(document.title).to.equal(title);
  });

  it('clears errors sent by the server once they are fixed', async () => {
    const scope = await mount(
      page(
        '<nusa-text-input label="NIK" name="nik" value="1" error-message="NIK harus 16 angka"></nusa-text-input>',
      ),
    );
    expect(lines(scope)).to.deep.equal(['NIK harus 16 angka']);
    expect(await send(scope)).to.equal(true);
    expect(lines(scope)).to.deep.equal([]);
  });

  it('links from the summary to the field', async () => {
    const scope = await mount(page(untuk + nik));
    await send(scope);
    const [toRadios, toNik] = scope.querySelectorAll<HTMLAnchorElement>('nusa-error-summary a');
    toNik!.focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(scope.querySelector('input[name=nik]'));
    expect(location.hash).to.equal('');
    toRadios!.focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(scope.querySelector('input[value=sendiri]'));
  });

  it('does not validate fields hidden in closed conditional content', async () => {
    const scope = await mount(page(untuk));
    scope.querySelector<HTMLInputElement>('input[value=sendiri]')!.click();
    expect(await send(scope)).to.equal(true);
    scope.querySelector<HTMLInputElement>('input[value=lain]')!.click();
    await rendered(scope);
    expect(await send(scope)).to.equal(false);
    expect(lines(scope)).to.deep.equal(['Masukkan nama lengkap']);
  });

  for (const [constraint, field, message] of [
    [
      'type email',
      '<nusa-text-input label="Email" name="a" type="email" value="x">',
      'Masukkan alamat email, misalnya nama@contoh.id',
    ],
    [
      'type url',
      '<nusa-text-input label="Situs" name="a" type="url" value="x">',
      'Masukkan alamat web lengkap, misalnya https://contoh.go.id',
    ],
    [
      'pattern',
      '<nusa-text-input label="NIK" name="a" pattern="[0-9]{16}" value="12">',
      'Tulis NIK sesuai petunjuk',
    ],
    [
      'minlength',
      '<nusa-text-input label="Kata sandi" name="a" minlength="8" value="x">',
      'Kata sandi harus paling sedikit 8 karakter',
    ],
    [
      'min',
      '<nusa-text-input label="Jumlah" name="a" type="number" min="1000" value="1">',
      'Jumlah harus 1.000 atau lebih',
    ],
    [
      'max',
      '<nusa-text-input label="Jumlah" name="a" type="number" max="5" value="6">',
      'Jumlah harus 5 atau kurang',
    ],
    [
      'step',
      '<nusa-text-input label="Jumlah" name="a" type="number" min="0" step="5" value="6">',
      'Jumlah harus kelipatan 5',
    ],
    [
      'a message of its own',
      '<nusa-text-input label="NIK" name="a" required required-message="Tulis NIK dulu">',
      'Tulis NIK dulu',
    ],
    [
      'a date without its year',
      '<nusa-date-input legend="Kapan Anda lahir?" message-label="tanggal lahir" name="a" day-value="1" month-value="2"></nusa-date-input><nusa-text-input label="A" name="b">',
      'Tanggal lahir harus memuat tahun',
    ],
    [
      'message-label',
      '<nusa-text-input label="Berapa NIK Anda?" message-label="NIK" name="a" required>',
      'Masukkan NIK',
    ],
  ] as const) {
    it(`has a message for ${constraint}`, async () => {
      const scope = await mount(page(`${field}</nusa-text-input>`));
      expect(await send(scope)).to.equal(false);
      expect(lines(scope)).to.deep.equal([message]);
    });
  }

  it('shows the page’s own message from setCustomValidity', async () => {
    const scope = await mount(page(nik));
    scope.querySelector('nusa-text-input')!.setCustomValidity('NIK sudah terdaftar');
    await send(scope);
    expect(lines(scope)).to.deep.equal(['NIK sudah terdaftar']);
  });

  it('uses the language of the page and messages registered by the page', async () => {
    const scope = await mount(`<div lang="en">${page(nik)}</div>`);
    await send(scope);
    expect(lines(scope)).to.deep.equal(['Enter NIK']);
    expect(scope.querySelector('h2')!.textContent).to.equal('There is a problem');
    registerMessages('en', { 'form.required': 'Please write %{label}' });
    await send(scope);
    expect(lines(scope)).to.deep.equal(['Please write NIK']);
    registerMessages('en', { 'form.required': 'Enter %{label}' });
  });

  it('validates native controls outside Nusa fields too', async () => {
    const scope = await mount(
      page('<label for="kota">Kota</label><input id="kota" name="kota" required>'),
    );
    expect(await send(scope)).to.equal(false);
    expect(lines(scope)).to.deep.equal(['Masukkan kota']);
  });

  it('does not count a click whose submit was prevented as the first of a double click', async () => {
    const scope = await mount(page(nik));
    scope.querySelector('nusa-button')!.preventDoubleClick = true;
    await rendered(scope);
    expect(await send(scope)).to.equal(false);
    scope.querySelector<HTMLInputElement>('input[name=nik]')!.value = '3171';
    expect(await send(scope)).to.equal(true);
  });

  it('lets a button with formnovalidate submit the form without validation', async () => {
    const scope = await mount(page(nik));
    scope.querySelector('nusa-button')!.formnovalidate = true;
    await rendered(scope);
    expect(await send(scope)).to.equal(true);
  });

  it('validates before the page’s own submit handlers are called', async () => {
    const scope = await mount(page(nik));
    let heard = 0;
    scope.querySelector('form')!.addEventListener('submit', () => heard++);
    scope.querySelector<HTMLButtonElement>('nusa-button button')!.click();
    expect(heard).to.equal(0);
  });

  it('turns off native validation, also for a form that replaces the first', async () => {
    const scope = await mount(page(nik));
    expect(scope.querySelector('form')!.noValidate).to.equal(true);
    const form = document.createElement('form');
    form.innerHTML = '<input required>';
    scope.querySelector('nusa-form')!.replaceChildren(form);
    await new Promise((resolve) => setTimeout(resolve));
    expect(form.noValidate).to.equal(true);
  });

  it('stops validating when removed', async () => {
    const scope = await mount(page(nik));
    const form = scope.querySelector('form')!;
    scope.append(form);
    scope.querySelector('nusa-form')!.remove();
    expect(await send(scope)).to.equal(true);
  });

  it('never turns a label or message into markup', async () => {
    const evil = '&lt;img src=x onerror=alert(1)&gt;';
    const scope = await mount(
      page(`<nusa-text-input label="${evil}" name="a" required></nusa-text-input>`),
    );
    await send(scope);
    expect(scope.querySelector('img')).to.equal(null);
    expect(lines(scope)[0]).to.equal('Masukkan <img src=x onerror=alert(1)>');
  });
});

describe('a field that a page defines itself', () => {
  const page = (tag: string) => `
    <nusa-form><form>
      <nusa-error-summary disable-auto-focus></nusa-error-summary>
      <${tag} label="Kode" name="kode" required error-message="Masukkan kode"></${tag}>
    </form></nusa-form>`;
  const lines = (scope: ParentNode) =>
    [...scope.querySelectorAll('nusa-error-summary li')].map((line) => line.textContent!.trim());

  class PageField extends FormField {
    override renderControl(): unknown {
      return html`<input id=${this.fieldId} name=${this.name!} ?required=${this.isRequired} />`;
    }
  }
  /** As a second copy of the library would define it: another class with the same static. */
  class ForeignField extends HTMLElement {
    static formField = true;
    label = 'Kode';
    errorMessage: string | null | undefined;
    connectedCallback(): void {
      this.append(Object.assign(document.createElement('input'), { required: true, id: 'kode' }));
    }
  }

  for (const [what, tag, base] of [
    ['from our base', 'page-field', PageField],
    ['from another copy of the library', 'foreign-field', ForeignField],
  ] as const) {
    it(`is validated and listed, when it comes ${what}`, async () => {
      if (!customElements.get(tag)) customElements.define(tag, base);
      const container = await mountRaw(page(tag));
      await rendered(container);
      expect(lines(container)).to.deep.equal(['Masukkan kode']);
      const field = container.querySelector<PageField>(tag)!;
      field.errorMessage = null;
      expect(container.querySelector('nusa-form')!.validate()).to.equal(false);
      await rendered(container);
      expect(field.errorMessage).to.match(/^Masukkan/);
      expect(lines(container)).to.deep.equal([field.errorMessage]);
      expect(container.querySelector('nusa-error-summary a')!.getAttribute('href')).to.equal(
        '#kode',
      );
      cleanUp();
    });
  }

  it('is found when it is defined after the form and the summary', async () => {
    const container = await mountRaw(page('late-field').replace(/error-message="[^"]*"/, ''));
    expect(lines(container)).to.deep.equal([]);
    customElements.define(
      'late-field',
      class extends PageField {
        constructor() {
          super();
          this.errorMessage = 'Masukkan kode';
        }
      },
    );
    await rendered(container);
    expect(lines(container)).to.deep.equal(['Masukkan kode']);
    container.querySelector('late-field')!.querySelector('input')!.value = '';
    expect(container.querySelector('nusa-form')!.validate()).to.equal(false);
    cleanUp();
  });
});
