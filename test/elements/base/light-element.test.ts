import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements';
import {
  cleanUp,
  describeElement,
  mountRaw,
  rendered,
  renderOnServer,
} from '../../support/mount.js';

const field = '<nusa-text-input label="NIK" name="nik"></nusa-text-input>';

describeElement('a light element', (mount) => {
  it('does not move the author’s nodes', async () => {
    const scope = await mount(
      '<nusa-text-input label="NIK" name="nik"><p>Lihat <a href="#ktp">KTP</a></p></nusa-text-input>',
    );
    const help = scope.querySelector('p')!;
    const host = scope.querySelector('nusa-text-input')!;
    expect(help.parentElement).to.equal(host);
    expect(host.control!.getAttribute('aria-describedby')).to.equal('nik-help');
    expect(help.id).to.equal('nik-help');
    const order = [...host.querySelectorAll('label, p, input')].map((element) => element.localName);
    expect(order).to.deep.equal(['label', 'p', 'input']);
  });

  it('shows text that was initially empty or missing', async () => {
    const scope = await mount(
      '<nusa-text-input label="NIK" name="nik"></nusa-text-input><nusa-button></nusa-button><nusa-label text="" for="nik"></nusa-label>',
    );
    scope.querySelector('nusa-button')!.label = 'Lanjutkan';
    scope.querySelector('nusa-label')!.text = 'NIK Anda';
    await rendered(scope);
    expect(scope.querySelector('button')!.textContent!.trim()).to.equal('Lanjutkan');
    expect(scope.querySelector('nusa-label')!.textContent).to.equal('NIK Anda');
  });

  it('renders a button once when it is added', async () => {
    const scope = await mount('<p></p>');
    const host = document.createElement('nusa-button');
    host.label = 'Lanjutkan';
    let renders = 0;
    const { render } = host;
    host.render = () => (renders++, render.call(host));
    scope.append(host);
    await rendered(scope);
    expect(renders).to.equal(1);
  });

  it('uses the author’s native control', async () => {
    const scope = await mount(
      '<p id="catatan">Catatan</p><nusa-text-input label="NIK" hint="16 angka" error-message="Masukkan NIK"><input name="nik" aria-describedby="catatan"></nusa-text-input>',
    );
    const input = scope.querySelector('input')!;
    expect(scope.querySelectorAll('input')).to.have.length(1);
    expect(input.parentElement!.localName).to.equal('nusa-text-input');
    expect(input.labels![0]!.textContent).to.equal('NIK');
    expect(input.getAttribute('aria-describedby')!.split(' ').sort()).to.deep.equal([
      'catatan',
      'nik-error',
      'nik-hint',
    ]);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const host = scope.querySelector('nusa-text-input')!;
    host.errorMessage = null;
    host.hint = undefined;
    await rendered(scope);
    expect(input.getAttribute('aria-describedby')).to.equal('catatan');
    expect(input.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('finds a control added later', async () => {
    const scope = await mount('<nusa-text-input label="NIK"></nusa-text-input>');
    const input = document.createElement('input');
    input.name = 'nik';
    scope.querySelector('nusa-text-input')!.append(input);
    await rendered(scope);
    expect(scope.querySelectorAll('input')).to.have.length(1);
    expect(input.labels![0]!.textContent).to.equal('NIK');
  });

  it('does not move its control when help is added later', async () => {
    const scope = await mount(field);
    const host = scope.querySelector('nusa-text-input')!;
    host.focus();
    await sendKeys({ type: '3171' });
    const { control } = host;
    const help = document.createElement('p');
    help.textContent = 'Di KTP';
    host.append(help);
    await rendered(scope);
    expect(host.querySelectorAll('input')).to.have.length(1);
    expect(host.value).to.equal('3171');
    expect(host.control).to.equal(control);
    expect(document.activeElement).to.equal(control);
    expect(host.control!.getAttribute('aria-describedby')).to.equal('nik-help');
  });

  it('accepts rich text through its properties', async () => {
    const scope = await mount(field);
    const { html } = await import('lit');
    const host = scope.querySelector('nusa-text-input')!;
    host.hint = html`Lihat <a href="#bantuan">bantuan</a>`;
    await rendered(scope);
    expect(scope.querySelector('#nik-hint a')!.textContent).to.equal('bantuan');
  });

  for (const [what, value] of [
    ['quotes', `"'`],
    ['markup', '<img src=x onerror="alert(1)"><!-- --></script>'],
    ['an emoji', '👩🏽‍🌾'],
    ['right-to-left marks', '\u202eterbalik\u202c'],
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['nothing', ''],
  ] as const) {
    it(`renders ${what} in an attribute as text`, async function () {
      this.timeout(90_000); // A megabyte goes to the server and back through the test runner.
      const escaped = value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
      const scope = await mount(
        `<nusa-text-input label="${escaped}" hint="${escaped}" error-message="${escaped}" value="${escaped}" name="a"></nusa-text-input>`,
      );
      expect(scope.querySelector('label')!.textContent).to.equal(value);
      const input = scope.querySelector('input')!;
      expect(input.getAttribute('value')).to.equal(value);
      // WebKit holds at most 524,288 characters in an input.
      expect(
        value.startsWith(input.value) && input.value.length >= Math.min(value.length, 524_288),
      ).to.equal(true);
      expect(scope.querySelector('#a-hint')?.textContent ?? '').to.equal(value);
      expect(scope.querySelector('img, script')).to.equal(null);
    });
  }

  it('keeps a value set before the first render', async () => {
    const scope = await mount('<form></form>');
    const host = document.createElement('nusa-text-input');
    host.name = 'nik';
    host.label = 'NIK';
    host.value = '3171';
    host.setCustomValidity('Sudah dipakai');
    scope.querySelector('form')!.append(host);
    await rendered(scope);
    expect(new FormData(scope.querySelector('form')!).get('nik')).to.equal('3171');
    expect(host.validity!.customError).to.equal(true);
    expect(host.form).to.equal(scope.querySelector('form'));
    scope.querySelector('form')!.reset();
    expect(host.value).to.equal('');
  });

  it('works inside a paragraph', async () => {
    const scope = await mount(`<p>${field}</p>`);
    expect(scope.querySelectorAll('input')).to.have.length(1);
    expect(scope.querySelector('input')!.closest('p')).to.not.equal(null);
  });

  it('renders once if defined twice', async () => {
    const scope = await mount(field);
    for (let i = 0; i < 3; i++) scope.querySelector('nusa-text-input')!.requestUpdate();
    await rendered(scope);
    expect(scope.querySelectorAll('input')).to.have.length(1);
  });
});

describe('a light element in a morphed page', () => {
  afterEach(cleanUp);

  it('restores its container, with the same control, after it is removed', async () => {
    const scope = await mountRaw(field);
    const host = scope.querySelector('nusa-text-input')!;
    const { control } = host;
    host.value = '3171';
    host.replaceChildren();
    await rendered(scope);
    expect(host.control).to.equal(control);
    expect(scope.querySelectorAll('input')).to.have.length(1);
    expect(host.value).to.equal('3171');
  });

  it('carries the value into fresh server markup', async () => {
    const scope = await mountRaw(field);
    const host = scope.querySelector('nusa-text-input')!;
    const template = document.createElement('template');
    template.innerHTML = await renderOnServer(
      '<nusa-text-input label="NIK" name="nik" error-message="Masukkan NIK"></nusa-text-input>',
    );
    host.setAttribute('error-message', 'Masukkan NIK');
    host.replaceChildren(...template.content.firstElementChild!.childNodes);
    await rendered(scope);
    expect(scope.querySelectorAll('input')).to.have.length(1);
    expect(scope.querySelectorAll('.nusa-error')).to.have.length(1);
    host.errorMessage = 'Periksa lagi';
    await rendered(scope);
    expect(scope.querySelector('.nusa-error')!.textContent).to.equal('Kesalahan: Periksa lagi');
  });

  it('carries over a person’s selection, but not a select’s default', async () => {
    const plain = '<select name="provinsi"><option>Bali</option><option>Banten</option></select>';
    const scope = await mountRaw(`<nusa-select label="Provinsi">${plain}</nusa-select>`);
    const select = () => scope.querySelector('select')!;
    const replace = async (html: string) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      select().replaceWith(template.content);
      await rendered(scope);
      return select().value;
    };
    const other = plain.replace('<option>Banten', '<option selected>Banten');
    expect(await replace(other), 'nobody had chosen').to.equal('Banten');
    select().value = 'Bali';
    expect(await replace(other), 'somebody had chosen').to.equal('Bali');
  });

  it('renders a control again after it is removed from its container', async () => {
    const scope = await mountRaw(field);
    const host = scope.querySelector('nusa-text-input')!;
    host.value = '3171';
    const box = host.firstElementChild!;
    host.control!.remove();
    box.remove();
    await rendered(scope);
    expect(scope.querySelectorAll('input')).to.have.length(1);
    expect(host.value).to.equal('3171');
  });

  it('renders an emptied button again', async () => {
    const scope = await mountRaw('<nusa-button label="Kirim"></nusa-button>');
    scope.querySelector('nusa-button')!.replaceChildren();
    await rendered(scope);
    expect(scope.querySelectorAll('button')).to.have.length(1);
  });
});

describe('a light element in another shadow root', () => {
  afterEach(cleanUp);

  it('adopts the styles of nusa.css there, once', async () => {
    const scope = await mountRaw('<div></div>');
    const root = scope.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML = `${field}<nusa-button label="Kirim"></nusa-button><nusa-panel title-text="Terkirim"></nusa-panel>`;
    await rendered(root);
    expect(root.adoptedStyleSheets).to.have.length(1);
    const input = root.querySelector('input')!;
    expect(getComputedStyle(input).borderTopWidth).to.equal('2px');
    expect(getComputedStyle(root.querySelector('nusa-panel')!).backgroundColor).to.equal(
      'rgb(0, 89, 40)',
    );
    expect(getComputedStyle(root.querySelector('label')!).fontWeight).to.equal('600');
  });

  it('uses the language around the shadow root', async () => {
    const scope = await mountRaw('<div lang="en"></div>');
    const root = scope.firstElementChild!.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<nusa-text-input label="A" name="a" error-message="Enter A"></nusa-text-input>';
    await rendered(root);
    expect(root.querySelector('.nusa-error')!.textContent).to.equal('Error: Enter A');
  });
});

describe('a light element that is moved while the document loads', () => {
  afterEach(() => {
    delete (document as { readyState?: string }).readyState;
    cleanUp();
  });

  it('connects once, when the document has loaded', async () => {
    const scope = await mountRaw('<div></div><div></div>');
    const [first, second] = scope.querySelectorAll('div');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const host = document.createElement('nusa-text-input');
    let connections = 0;
    host.addController({ hostConnected: () => connections++ });
    first!.append(host);
    second!.append(host);
    first!.append(host);
    expect(connections).to.equal(0);
    delete (document as { readyState?: string }).readyState;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(connections).to.equal(1);
    await rendered(scope);
    expect(host.querySelectorAll('input')).to.have.length(1);
  });

  it('does not connect when it has been removed by then', async () => {
    const scope = await mountRaw('');
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const host = document.createElement('nusa-text-input');
    let connections = 0;
    host.addController({ hostConnected: () => connections++ });
    scope.append(host);
    host.remove();
    delete (document as { readyState?: string }).readyState;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(connections).to.equal(0);
  });
});
