import { expect } from '@open-wc/testing';
import '@nusa/elements/form';
import '@nusa/elements/multi-file-upload';
import { hasAccessibilityTree, nodesWithRole, nodeWithRole } from '../../support/accessibility.js';
import { describeElement, rendered, renderOnServer } from '../../support/mount.js';
import { isShown, mountWithoutScripts, removeFrames } from '../../support/scriptless.js';

const FIELD =
  '<nusa-multi-file-upload label="Unggah dokumen" name="berkas" upload-url="/test-uploads"></nusa-multi-file-upload>';
const withAttributes = (attributes: string) => FIELD.replace(' name', ` ${attributes} name`);
const inForm = (field: string) => `<form>${field}</form>`;

/** Returns what the test server has received of a file, with the log of its requests. */
async function onServer(id: string) {
  const response = await fetch(`/test-uploads/${id}`);
  if (!response.ok) return undefined;
  return (await response.json()) as { name: string; text: string; log: string[] };
}

const fileOf = (name: string, content = 'isi', type = '') => new File([content], name, { type });

function choose(page: ParentNode, ...files: File[]): void {
  const input = page.querySelector<HTMLInputElement>('input[type=file]')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function until(condition: () => unknown, what: string): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come to this: ${what}`);
}

const rowsIn = (page: ParentNode) => [...page.querySelectorAll('.nusa-files > li')];
const textOf = (element: Element) => element.textContent!.replaceAll(/\s+/g, ' ').trim();
const stateIn = (row: Element) => textOf(row.querySelector('.nusa-file-state')!);
const errorIn = (row: Element) => row.querySelector('.nusa-error')?.textContent ?? '';
const idsIn = (page: ParentNode) =>
  new FormData(page.querySelector('form')!).getAll('berkas') as string[];
const statusIn = (page: ParentNode) => page.querySelector('[role=status]')!.textContent;
const buttonIn = (row: Element, words: string) =>
  [...row.querySelectorAll('button')].find((button) => textOf(button).startsWith(words))!;

const allUploaded = (page: ParentNode, count: number) =>
  until(
    () =>
      rowsIn(page).length === count && rowsIn(page).every((row) => stateIn(row) === 'Terunggah'),
    `${count} files uploaded`,
  );

describe('nusa-multi-file-upload without JavaScript', () => {
  afterEach(removeFrames);

  it('is a file input and a button that submits the form', async () => {
    const html = await renderOnServer(FIELD);
    const page = await mountWithoutScripts(html);
    const input = page.querySelector<HTMLInputElement>('input[type=file]')!;
    expect([input.name, input.multiple]).to.deep.equal(['berkas', false]);
    const button = page.querySelector('button')!;
    expect(isShown(button)).to.equal(true);
    expect(textOf(button)).to.equal('Unggah');
    expect([button.type, button.getAttribute('formaction'), button.formEnctype]).to.deep.equal([
      'submit',
      '/test-uploads',
      'multipart/form-data',
    ]);
  });

  it('shows the author’s list before the control', async () => {
    const page = await mountWithoutScripts(
      await renderOnServer(
        FIELD.replace(
          '></nusa',
          '><ul><li>ktp.jpg <input type="hidden" name="berkas" value="b7"></li></ul></nusa',
        ),
      ),
    );
    const item = page.querySelector('li')!;
    expect(isShown(item)).to.equal(true);
    const input = page.querySelector('input[type=file]')!;
    expect(item.compareDocumentPosition(input) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
    expect(input.hasAttribute('aria-describedby')).to.equal(false);
  });
});

describeElement('nusa-multi-file-upload', (mount) => {
  it('is a named field without the unneeded button', async () => {
    const page = await mount(withAttributes('hint="PDF" error-message="Unggah KTP"'));
    if (hasAccessibilityTree) {
      const control = await nodeWithRole('button', 'Unggah dokumen');
      expect(control.description).to.equal('PDF Kesalahan: Unggah KTP');
      expect(await nodesWithRole('button')).to.have.length(1);
    }
    expect(page.querySelector<HTMLInputElement>('input[type=file]')!.multiple).to.equal(true);
    await expect(page).to.be.accessible();
  });

  it('uploads each file separately and submits the server’s ids with the form', async () => {
    const page = await mount(inForm(FIELD));
    choose(page, fileOf('ktp.jpg', 'a'.repeat(10)), fileOf('kk ü.pdf', 'b'.repeat(700_000)));
    await allUploaded(page, 2);
    const ids = idsIn(page);
    expect(ids).to.have.length(2);
    const [ktp, kk] = await Promise.all(ids.map(onServer));
    expect([ktp!.name, ktp!.text]).to.deep.equal(['ktp.jpg', 'a'.repeat(10)]);
    expect([kk!.name, kk!.text.length]).to.deep.equal(['kk ü.pdf', 700_000]);
    expect(kk!.log.filter((method) => method === 'PATCH')).to.have.length(3);
    expect(page.querySelector<HTMLInputElement>('input[type=file]')!.value).to.equal('');
    expect(statusIn(page)).to.equal('kk ü.pdf: Terunggah');
    await expect(page).to.be.accessible();
  });

  it('resumes an interrupted upload', async () => {
    const page = await mount(inForm(FIELD));
    const content = Array.from({ length: 30_000 }, (_, i) => String(i)).join(' ');
    choose(page, fileOf('putus.pdf', content));
    await allUploaded(page, 1);
    const upload = await onServer(idsIn(page)[0]!);
    expect(upload!.text === content, 'the same bytes').to.equal(true);
    // A browser may resend a chunk by itself; the server rejects it because of its offset.
    expect(upload!.log.join(' ')).to.match(/^POST PATCH (PATCH )?HEAD PATCH GET$/);
  });

  it('shows progress, and blocks the form until the upload is done', async () => {
    const page = await mount(`<nusa-form>${inForm(FIELD)}</nusa-form>`);
    choose(page, fileOf('lambat.pdf', 'x'.repeat(600_000)));
    await until(() => (page.querySelector('progress')?.value ?? 0) > 0, 'progress');
    expect(stateIn(rowsIn(page)[0]!)).to.equal('Mengunggah');
    expect(page.querySelector('progress')!.getAttribute('aria-label')).to.equal('lambat.pdf');
    expect(page.querySelector('nusa-form')!.validate()).to.equal(false);
    await rendered(page);
    expect(page.querySelector('nusa-multi-file-upload')!.errorMessage).to.equal(
      'Tunggu sampai semua berkas terunggah, atau hapus yang belum',
    );
    await expect(page).to.be.accessible();
    await allUploaded(page, 1);
    expect(page.querySelector('nusa-form')!.validate()).to.equal(true);
  });

  it('reports a failure and retries on request', async () => {
    const page = await mount(inForm(FIELD));
    const realTimeout = window.setTimeout;
    window.setTimeout = ((handler: TimerHandler, time?: number) =>
      realTimeout(handler, Math.min(time ?? 0, 50))) as typeof setTimeout;
    try {
      choose(page, fileOf('mati.pdf', 'x'.repeat(300_000)));
      await until(() => rowsIn(page).some(errorIn), 'an error');
      const [row] = rowsIn(page);
      expect(stateIn(row!)).to.equal('Belum terunggah');
      expect(errorIn(row!)).to.contain('Periksa koneksi Anda');
      expect(statusIn(page)).to.contain('mati.pdf: Berkas belum terunggah');
      expect(idsIn(page)).to.deep.equal([]);
      await expect(page).to.be.accessible();
      expect(textOf(buttonIn(row!, 'Coba lagi'))).to.equal('Coba lagi mati.pdf');
      buttonIn(row!, 'Coba lagi').click();
      await rendered(page);
      expect(stateIn(rowsIn(page)[0]!)).to.equal('Mengunggah');
    } finally {
      window.setTimeout = realTimeout;
    }
  });

  it('removes a file, also on the server, and announces it', async () => {
    const page = await mount(inForm(FIELD));
    choose(page, fileOf('ktp.jpg'), fileOf('kk.pdf'));
    await allUploaded(page, 2);
    const [id] = idsIn(page);
    const button = buttonIn(rowsIn(page)[0]!, 'Hapus');
    expect(textOf(button)).to.equal('Hapus ktp.jpg');
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
    button.focus();
    button.click();
    await rendered(page);
    expect(rowsIn(page)).to.have.length(1);
    expect(idsIn(page)).to.have.length(1);
    expect(statusIn(page)).to.equal('ktp.jpg dihapus');
    expect(document.activeElement!.matches('input[type=file]')).to.equal(true);
    let isGone = false;
    await until(() => {
      void onServer(id!).then((upload) => (isGone = !upload));
      return isGone;
    }, 'the server forgot it');
  });

  it('aborts the upload of a removed file', async () => {
    const page = await mount(inForm(FIELD));
    choose(page, fileOf('lambat.pdf', 'x'.repeat(900_000)), fileOf('kk.pdf'));
    await until(() => page.querySelector('progress'), 'progress');
    buttonIn(rowsIn(page)[0]!, 'Hapus').click();
    await allUploaded(page, 1);
    expect((await onServer(idsIn(page)[0]!))!.name).to.equal('kk.pdf');
  });

  it('shows the server’s own message for a rejected file, as text', async () => {
    const page = await mount(inForm(FIELD));
    choose(page, fileOf('ditolak.exe'), fileOf('asing.pdf'), fileOf('ktp.jpg'));
    await until(() => rowsIn(page).some((row) => stateIn(row) === 'Terunggah'), 'the third file');
    const [refused, foreign] = rowsIn(page);
    expect(errorIn(refused!)).to.equal('Berkas berisi <b>virus</b>');
    expect(errorIn(foreign!), 'another origin is not written to').to.contain(
      'tidak dapat diunggah',
    );
    expect(buttonIn(refused!, 'Coba lagi')).to.equal(undefined);
    expect(idsIn(page)).to.have.length(1);
  });

  it('sends nothing to another origin', async () => {
    const page = await mount(inForm(FIELD.replace('/test-uploads', 'https://asing.example/x')));
    choose(page, fileOf('ktp.jpg'));
    await until(() => rowsIn(page).some(errorIn), 'an error');
    expect(errorIn(rowsIn(page)[0]!)).to.contain('tidak dapat diunggah');
  });

  describe('limits', () => {
    it('reports files that are too large, of the wrong type or too many, and keeps the others', async () => {
      const page = await mount(
        inForm(withAttributes('max-size="2000000" max-files="2" accept=".pdf,image/*"')),
      );
      choose(
        page,
        fileOf('besar.pdf', 'x'.repeat(2_100_000)),
        fileOf('surat.docx'),
        fileOf('KTP.PDF'),
        fileOf('foto', 'x', 'image/png'),
        fileOf('lagi.pdf'),
      );
      await until(() => idsIn(page).length === 2, 'two files uploaded');
      expect(rowsIn(page).map(errorIn)).to.deep.equal([
        'Ukuran berkas harus paling besar 2 MB',
        'Jenis berkas harus PDF atau gambar',
        '',
        '',
        'Anda dapat mengunggah paling banyak 2 berkas',
      ]);
      await expect(page).to.be.accessible();
      buttonIn(rowsIn(page)[0]!, 'Hapus').click();
      await rendered(page);
      expect(idsIn(page)).to.have.length(2);
    });

    it('reports them in English', async () => {
      const page = await mount(
        `<div lang="en">${withAttributes('max-size="1500" max-files="1" accept="image/*,.pdf"')}</div>`,
      );
      choose(page, fileOf('a.pdf', 'x'.repeat(1600)), fileOf('b.txt'), fileOf('c.pdf'));
      choose(page, fileOf('d.pdf'));
      await rendered(page);
      expect(rowsIn(page).map(errorIn)).to.deep.equal([
        'The file must be 2 kB or smaller',
        'The file must be an image or PDF',
        '',
        'You can upload up to 1 file',
      ]);
    });

    it('counts files rendered by the server', async () => {
      const page = await mount(
        inForm(
          withAttributes('max-files="1" required').replace(
            '></nusa',
            '><ul><li>ktp.jpg <input type="hidden" name="berkas" value="b7"></li></ul></nusa',
          ),
        ),
      );
      expect(page.querySelector<HTMLInputElement>('input[type=file]')!.required).to.equal(false);
      expect(idsIn(page)).to.deep.equal(['b7']);
      choose(page, fileOf('lagi.pdf'));
      await rendered(page);
      expect(errorIn(rowsIn(page)[0]!)).to.equal('Anda dapat mengunggah paling banyak 1 berkas');
      expect(page.querySelectorAll('ul')[0]!.children, 'the list is the author’s').to.have.length(
        1,
      );
      await expect(page).to.be.accessible();
    });
  });

  it('is invalid until there is a file when required', async () => {
    const page = await mount(inForm(withAttributes('required')));
    const form = page.querySelector('form')!;
    expect(form.checkValidity()).to.equal(false);
    choose(page, fileOf('ktp.jpg'));
    await allUploaded(page, 1);
    await rendered(page);
    expect(form.checkValidity()).to.equal(true);
  });

  it('treats file names as hostile text', async () => {
    const page = await mount(inForm(FIELD));
    const hostile = '<img src=x onerror=alert(1)>\u202Egpj.exe';
    choose(page, fileOf(hostile));
    await allUploaded(page, 1);
    expect(page.querySelector('img')).to.equal(null);
    expect(page.querySelector('bdi')!.textContent).to.equal(
      '<img src=x onerror=alert(1)>\uFFFDgpj.exe',
    );
    expect((await onServer(idsIn(page)[0]!))!.name, 'the server gets it as it is').to.equal(
      hostile,
    );
  });

  it('continues after being moved, and stops when removed', async () => {
    const page = await mount(inForm(FIELD));
    const field = page.querySelector('nusa-multi-file-upload')!;
    choose(page, fileOf('lambat.pdf', 'x'.repeat(600_000)));
    await until(() => page.querySelector('progress'), 'progress');
    page.querySelector('form')!.append(field);
    await allUploaded(page, 1);
    choose(page, fileOf('lambat2.pdf', 'x'.repeat(600_000)));
    await until(() => page.querySelector('progress'), 'progress');
    field.remove();
    await rendered(page);
    expect(idsIn(page)).to.deep.equal([]);
  });
});
