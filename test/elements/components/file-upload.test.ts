import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/error-summary';
import '@nusa/elements/file-upload';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';

describeElement('nusa-file-upload', (mount) => {
  const inputIn = (page: ParentNode) => page.querySelector('input')!;

  function choose(input: HTMLInputElement, ...names: string[]): void {
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File(['isi'], name));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  it('is named by its label and described by hint and error', async () => {
    const page = await mount(
      '<nusa-file-upload label="Unggah foto KTP" hint="JPG atau PNG" error-message="Pilih berkas" name="ktp"></nusa-file-upload>',
    );
    if (hasAccessibilityTree) {
      const button = await nodeWithRole('button', 'Unggah foto KTP');
      expect(button.description).to.equal('JPG atau PNG Kesalahan: Pilih berkas');
    }
    expect(inputIn(page).getAttribute('aria-invalid')).to.equal('true');
    await expect(page).to.be.accessible();
  });

  it('submits the chosen files and fires events on the host', async () => {
    const page = await mount(
      '<form><nusa-file-upload label="Berkas" name="berkas" multiple></nusa-file-upload></form>',
    );
    let target: EventTarget | null = null;
    page.addEventListener('change', (event) => (target = event.target));
    choose(inputIn(page), 'satu.pdf', 'dua.pdf');
    const files = new FormData(page.querySelector('form')!).getAll('berkas') as File[];
    expect(files.map((file) => file.name)).to.deep.equal(['satu.pdf', 'dua.pdf']);
    expect(page.querySelector('nusa-file-upload')!.files).to.have.length(2);
    expect(target).to.equal(inputIn(page));
  });

  it('passes on native attributes', async () => {
    const page = await mount(
      '<nusa-file-upload label="Foto" name="foto" accept="image/*" capture="environment" required disabled></nusa-file-upload>',
    );
    const input = inputIn(page);
    expect(input.type).to.equal('file');
    expect(input.accept).to.equal('image/*');
    expect(input.getAttribute('capture')).to.equal('environment');
    expect([input.multiple, input.required, input.disabled]).to.deep.equal([false, true, true]);
  });

  it('has no value that a page can set', async () => {
    const page = await mount(
      '<nusa-file-upload label="Foto" name="foto" value="x"></nusa-file-upload>',
    );
    expect(inputIn(page).hasAttribute('value')).to.equal(false);
  });

  it("uses the author's own input", async () => {
    const page = await mount(
      '<nusa-file-upload label="Foto"><input type="file" name="foto"></nusa-file-upload>',
    );
    expect(page.querySelectorAll('input')).to.have.length(1);
    expect(inputIn(page).labels![0]!.textContent).to.equal('Foto');
  });
});

const ZONE = '<nusa-file-upload label="Unggah berkas" name="berkas" drop-zone></nusa-file-upload>';
const SEVERAL = ZONE.replace(' drop-zone', ' multiple drop-zone');

describe('nusa-file-upload with a drop zone when JavaScript is unavailable or fails', () => {
  it('renders an unmodified file input', async () => {
    const html = await renderOnServer(ZONE);
    expect(html).to.match(/<input[^>]* type="file"[^>]* id="berkas"[^>]* name="berkas"/);
    expect(html).not.to.match(/<input[^>]*(aria-hidden|tabindex)/);
  });

  it('does not inject additional elements', async () => {
    const html = await renderOnServer(ZONE);
    expect(html).not.to.contain('<button');
    expect(html.replaceAll(/<!--.*?-->/g, '')).to.equal(
      (await renderOnServer(ZONE.replace(' drop-zone', '')))
        .replaceAll(/<!--.*?-->/g, '')
        .replace('name="berkas"', 'name="berkas" drop-zone'),
    );
  });
});

describeElement('nusa-file-upload with a drop zone', (mount) => {
  const inputIn = (page: ParentNode) => page.querySelector('input')!;
  const buttonIn = (page: ParentNode) => page.querySelector<HTMLButtonElement>('button')!;
  const statusIn = (page: ParentNode) => page.querySelector('[aria-live=polite]')!.textContent;
  const saidIn = (page: ParentNode) =>
    page.querySelector('[aria-live=assertive]')!.textContent!.trim();
  const isDragging = (page: ParentNode) => buttonIn(page).matches('.nusa-drop-zone--dragging');

  const transferOf = (...names: string[]) => {
    const transfer = new DataTransfer();
    for (const name of names) transfer.items.add(new File(['isi'], name));
    return transfer;
  };

  async function choose(page: ParentNode, ...names: string[]): Promise<void> {
    inputIn(page).files = transferOf(...names).files;
    inputIn(page).dispatchEvent(new Event('change', { bubbles: true }));
    await rendered(page);
  }

  async function drag(
    page: ParentNode,
    target: Node,
    type: string,
    ...names: string[]
  ): Promise<DragEvent> {
    const event = new DragEvent(type, {
      bubbles: true,
      cancelable: true,
      dataTransfer: transferOf(...names),
    });
    target.dispatchEvent(event);
    await rendered(page);
    return event;
  }

  describe('on page load', () => {
    it('keeps the file input in place, visually hidden', async () => {
      const page = await mount(ZONE);
      const input = inputIn(page);
      expect(input.id).to.equal('berkas-input');
      expect(input.getBoundingClientRect().width).to.be.at.most(1);
      expect(input.ariaHidden).to.equal('true');
      expect(input.parentElement!.parentElement).to.equal(page.querySelector('nusa-file-upload'));
    });

    it('targets the button in the `for` attribute of the label', async () => {
      const page = await mount(ZONE);
      expect(page.querySelector('label')!.control).to.equal(buttonIn(page));
      expect(page.querySelector('label')!.id).to.equal('berkas-label');
    });

    it('renders the choose file button with default text', async () => {
      const page = await mount(ZONE);
      expect(buttonIn(page).type).to.equal('button');
      expect(buttonIn(page).textContent).to.contain('Pilih berkas');
      expect(statusIn(page)).to.equal('Belum ada berkas dipilih');
      await expect(page).to.be.accessible();
    });

    it('shows files chosen before upgrade or restored by Back', async () => {
      const page = await mount(ZONE);
      inputIn(page).files = transferOf('ktp.jpg').files;
      window.dispatchEvent(new PageTransitionEvent('pageshow'));
      await rendered(page);
      expect(statusIn(page)).to.equal('ktp.jpg');
    });
  });

  it('opens the file picker when the choose file button, or anything on it, is clicked', async () => {
    const page = await mount(ZONE);
    let clicks = 0;
    inputIn(page).addEventListener('click', (event) => {
      event.preventDefault();
      clicks++;
    });
    for (const part of ['button', '.nusa-button', '.nusa-drop-status', 'label']) {
      page.querySelector<HTMLElement>(part)!.click();
    }
    expect(clicks).to.equal(4);
  });

  describe('when selecting a file', () => {
    it('updates the file input value and the filename in the status element', async () => {
      const page = await mount(`<form>${ZONE}</form>`);
      await choose(page, '<b>ktp</b>.jpg');
      const sent = new FormData(page.querySelector('form')!).get('berkas') as File;
      expect(sent.name).to.equal('<b>ktp</b>.jpg');
      expect(statusIn(page)).to.equal('<b>ktp</b>.jpg');
    });

    it('shows the number of files selected in the status element', async () => {
      const page = await mount(SEVERAL);
      await choose(page, 'satu.pdf', 'dua.pdf');
      expect(inputIn(page).files).to.have.length(2);
      expect(statusIn(page)).to.equal('2 berkas dipilih');
    });

    it('clears it when the form is reset', async () => {
      const page = await mount(`<form>${ZONE}</form>`);
      await choose(page, 'ktp.jpg');
      page.querySelector('form')!.reset();
      await rendered(page);
      expect(statusIn(page)).to.equal('Belum ada berkas dipilih');
    });
  });

  describe('dropzone', () => {
    it('is not shown by default', async () => {
      expect(isDragging(await mount(ZONE))).to.equal(false);
    });

    it('gets shown when entering the field', async () => {
      const page = await mount(ZONE);
      await drag(page, buttonIn(page).firstElementChild!, 'dragenter', 'ktp.jpg');
      expect(isDragging(page)).to.equal(true);
      expect(saidIn(page)).to.equal('Masuk ke area taruh berkas');
      await expect(page).to.be.accessible();
    });

    it('is shown for as many files as the input accepts', async () => {
      const page = await mount(ZONE);
      await drag(page, buttonIn(page), 'dragenter', 'satu.pdf', 'dua.pdf');
      expect(isDragging(page)).to.equal(false);
      await drag(page, buttonIn(page), 'dragenter');
      expect(isDragging(page)).to.equal(false);
      const several = await mount(SEVERAL);
      await drag(several, buttonIn(several), 'dragenter', 'satu.pdf', 'dua.pdf');
      expect(isDragging(several)).to.equal(true);
    });

    it('gets hidden when dropping on the field', async () => {
      const page = await mount(ZONE);
      const events: string[] = [];
      for (const type of ['input', 'change']) {
        page.addEventListener(type, (event) => {
          expect(event.target).to.equal(inputIn(page));
          events.push(type);
        });
      }
      await drag(page, buttonIn(page), 'dragenter', 'ktp.jpg');
      expect((await drag(page, buttonIn(page), 'dragover', 'ktp.jpg')).defaultPrevented).to.equal(
        true,
      );
      const drop = await drag(page, buttonIn(page), 'drop', 'ktp.jpg');
      expect(drop.defaultPrevented, 'the browser would open the file').to.equal(true);
      expect(isDragging(page)).to.equal(false);
      expect(statusIn(page)).to.equal('ktp.jpg');
      expect(events).to.deep.equal(['input', 'change']);
    });

    it('keeps the chosen files if too many are dropped', async () => {
      const page = await mount(ZONE);
      await choose(page, 'ktp.jpg');
      await drag(page, buttonIn(page), 'drop', 'satu.pdf', 'dua.pdf');
      expect(statusIn(page)).to.equal('ktp.jpg');
    });

    it('gets hidden when dragging a file and leaving the field', async () => {
      const page = await mount(ZONE);
      await drag(page, buttonIn(page), 'dragenter', 'ktp.jpg');
      await drag(page, document.body, 'dragenter', 'ktp.jpg');
      await drag(page, buttonIn(page), 'dragleave', 'ktp.jpg');
      expect(isDragging(page)).to.equal(false);
      expect(saidIn(page)).to.equal('Keluar dari area taruh berkas');
    });

    it('gets hidden when dragging a file and leaving the document', async () => {
      const page = await mount(ZONE);
      await drag(page, document.body, 'dragenter', 'ktp.jpg');
      await drag(page, buttonIn(page), 'dragenter', 'ktp.jpg');
      await drag(page, document.body, 'dragleave', 'ktp.jpg');
      expect(isDragging(page)).to.equal(true);
      await drag(page, buttonIn(page), 'dragleave', 'ktp.jpg');
      expect(isDragging(page)).to.equal(false);
    });

    it('does not appear if button disabled', async () => {
      const page = await mount(ZONE.replace(' drop-zone', ' disabled drop-zone'));
      await drag(page, buttonIn(page), 'dragenter', 'ktp.jpg');
      expect(isDragging(page)).to.equal(false);
    });
  });

  describe('accessible name', () => {
    it('includes the label, the status, the pseudo button and instruction', async function () {
      if (!hasAccessibilityTree) this.skip();
      await mount(ZONE);
      await nodeWithRole(
        'button',
        'Unggah berkas , Belum ada berkas dipilih , Pilih berkas atau taruh berkas di sini',
      );
    });

    it('includes the label, file name, pseudo button and instruction once a file is selected', async function () {
      if (!hasAccessibilityTree) this.skip();
      await choose(await mount(ZONE), 'ktp.jpg');
      await nodeWithRole(
        'button',
        'Unggah berkas , ktp.jpg , Pilih berkas atau taruh berkas di sini',
      );
    });
  });

  describe('i18n', () => {
    const OWN =
      '<nusa-file-upload label="Berkas" name="berkas" multiple drop-zone choose-files-button-text="Cari" drop-instruction-text="atau lepas di sini" no-file-chosen-text="Kosong" multiple-files-chosen-text="Ada %{count}" entered-drop-zone-text="Masuk" left-drop-zone-text="Keluar"></nusa-file-upload>';

    it('uses the correct translation for the choose file button', async () => {
      const page = await mount(OWN);
      expect(page.querySelector('.nusa-button')!.textContent).to.equal('Cari');
      expect(page.querySelector('.nusa-drop-instruction')!.textContent).to.equal(
        'atau lepas di sini',
      );
    });

    it('uses the correct translation when no files are selected', async () => {
      expect(statusIn(await mount(OWN))).to.equal('Kosong');
    });

    it('uses the correct translation when multiple files are selected', async () => {
      const page = await mount(OWN);
      await choose(page, 'satu.pdf', 'dua.pdf');
      expect(statusIn(page)).to.equal('Ada 2');
    });

    it('counts in English', async () => {
      const page = await mount(`<div lang="en">${SEVERAL}</div>`);
      expect(statusIn(page)).to.equal('No file chosen');
      await choose(page, 'satu.pdf', 'dua.pdf');
      expect(statusIn(page)).to.equal('2 files chosen');
    });
  });

  describe('disabled state syncing', () => {
    it('disables the button if the input is disabled on page load', async () => {
      const page = await mount(ZONE.replace(' drop-zone', ' disabled drop-zone'));
      expect(buttonIn(page).disabled).to.equal(true);
    });

    it('disables the button if the input is disabled programmatically', async () => {
      const page = await mount(ZONE);
      inputIn(page).disabled = true;
      await rendered(page);
      expect(buttonIn(page).disabled).to.equal(true);
    });

    it('enables the button if the input is enabled programmatically', async () => {
      const page = await mount(ZONE.replace(' drop-zone', ' disabled drop-zone'));
      inputIn(page).disabled = false;
      await rendered(page);
      expect(buttonIn(page).disabled).to.equal(false);
    });

    it('follows the host', async () => {
      const page = await mount(ZONE);
      page.querySelector('nusa-file-upload')!.disabled = true;
      await rendered(page);
      expect([inputIn(page).disabled, buttonIn(page).disabled]).to.deep.equal([true, true]);
    });
  });

  describe('aria-describedby', () => {
    it('copies the `aria-describedby` attribute from the `<input>` to the `<button>`', async () => {
      const page = await mount(
        ZONE.replace(' drop-zone', ' hint="PDF" error-message="Pilih berkas" drop-zone'),
      );
      expect(buttonIn(page).getAttribute('aria-describedby')).to.equal('berkas-hint berkas-error');
      if (hasAccessibilityTree) {
        const button = await nodeWithRole('button');
        expect(button.description).to.equal('PDF Kesalahan: Pilih berkas');
      }
      await expect(page).to.be.accessible();
    });

    it('does not add an `aria-describedby` attribute to the `<button>` if there is none on the `<input>`', async () => {
      expect(buttonIn(await mount(ZONE)).hasAttribute('aria-describedby')).to.equal(false);
    });
  });

  it('moves focus from the input to the button', async () => {
    const page = await mount(
      `<form><a href="#berkas-input">Unggah berkas</a>${ZONE.replace(' drop-zone', ' required drop-zone')}</form>`,
    );
    page.querySelector('a')!.click();
    // Firefox navigates to a fragment only after the click.
    await waitUntil(() => document.activeElement === buttonIn(page));
    page.querySelector('a')!.focus();
    page.querySelector('form')!.reportValidity();
    expect(document.activeElement).to.equal(buttonIn(page));
    page.querySelector('a')!.focus();
    page.querySelector('nusa-file-upload')!.focus();
    expect(document.activeElement).to.equal(buttonIn(page));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is a single tab stop', async () => {
    const page = await mount(`${ZONE}<button id="lanjut">Lanjut</button>`);
    buttonIn(page).focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement!.id).to.equal('lanjut');
  });

  it("works with the author's own input, and with help", async () => {
    const page = await mount(
      '<nusa-file-upload label="Berkas" drop-zone><p>PDF saja</p><input type="file" name="berkas"></nusa-file-upload>',
    );
    const input = inputIn(page);
    expect(page.querySelectorAll('input')).to.have.length(1);
    expect([input.id, buttonIn(page).id]).to.deep.equal(['berkas-input', 'berkas']);
    expect(getComputedStyle(input).clipPath).to.equal('inset(50%)');
    expect(page.querySelector('label')!.control).to.equal(buttonIn(page));
    await choose(page, 'ktp.jpg');
    expect(statusIn(page)).to.equal('ktp.jpg');
    expect(input.id, 'after an update').to.equal('berkas-input');
    await expect(page).to.be.accessible();
  });

  it('leaves no listeners behind', async () => {
    const page = await mount(ZONE);
    const host = page.querySelector('nusa-file-upload')!;
    host.remove();
    const button = buttonIn(host);
    page.append(button);
    await drag(page, button, 'dragenter', 'ktp.jpg');
    expect(isDragging(page)).to.equal(false);
    inputIn(host).disabled = true;
    await rendered(page);
    expect(button.disabled).to.equal(false);
  });
});
