import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/button';
import { hasAccessibilityTree, nodeWithRole } from '../../support/accessibility.js';
import { describeElement } from '../../support/mount.js';

const hostOf = (page: ParentNode) => page.querySelector('nusa-button')!;
const control = (page: ParentNode) => hostOf(page).control as HTMLButtonElement;

/** Records what the form would submit, and prevents the submit. */
function recordSubmits(form: HTMLFormElement) {
  const submits: {
    data: Record<string, FormDataEntryValue>;
    action: string;
    method: string;
    novalidate: boolean;
  }[] = [];
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const submitter = event.submitter as HTMLButtonElement | null;
    submits.push({
      data: Object.fromEntries(new FormData(form, submitter)),
      action: new URL(submitter?.formAction ?? form.action).pathname,
      method: submitter?.formMethod || form.method,
      novalidate: submitter?.formNoValidate ?? false,
    });
  });
  return submits;
}

async function mountForm(mount: (html: string) => Promise<HTMLElement>, button: string) {
  const page = await mount(
    `<form action="/permohonan" method="post"><input name="nama" aria-label="Nama" value="Siti">${button}</form>`,
  );
  const form = page.querySelector('form')!;
  return { page, form, submits: recordSubmits(form) };
}

/** Collects console warnings while an action runs. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((message) => message.includes('nusa-button'));
}

describeElement('nusa-button', (mount, mode) => {
  it('is a button with its label as the name', async () => {
    const page = await mount('<nusa-button label="Lanjutkan"></nusa-button>');
    if (hasAccessibilityTree) await nodeWithRole('button', 'Lanjutkan');
    expect(control(page).type).to.equal('submit');
    expect(control(page).getBoundingClientRect().height).to.be.at.least(44);
    await expect(page).to.be.accessible();
  });

  describe('in a form', () => {
    it('submits with its name and value', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Simpan" name="tindakan" value="simpan"></nusa-button>',
      );
      hostOf(page).focus();
      await sendKeys({ press: 'Enter' });
      expect(submits.map(({ data }) => data)).to.deep.equal([{ nama: 'Siti', tindakan: 'simpan' }]);
    });

    it('is clicked when Enter is pressed in a field', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Kirim" name="tindakan" value="kirim"></nusa-button>',
      );
      page.querySelector('input')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(submits.map(({ data }) => data.tindakan)).to.deep.equal(['kirim']);
    });

    it('does not submit a name it does not have', async () => {
      const { page, submits } = await mountForm(mount, '<nusa-button label="Kirim"></nusa-button>');
      hostOf(page).click();
      expect(submits.map(({ data }) => data)).to.deep.equal([{ nama: 'Siti' }]);
    });

    it('resets with type="reset"', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button type="reset" label="Kosongkan"></nusa-button>',
      );
      const input = page.querySelector('input')!;
      input.value = 'Budi';
      control(page).click();
      expect(input.value).to.equal('Siti');
      expect(submits).to.deep.equal([]);
    });

    it('does neither with type="button"', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button type="button" label="Tampilkan"></nusa-button>',
      );
      const input = page.querySelector('input')!;
      input.value = 'Budi';
      let clicks = 0;
      hostOf(page).addEventListener('click', () => clicks++);
      control(page).click();
      expect([clicks, input.value, submits.length]).to.deep.equal([1, 'Budi', 0]);
    });

    it('overrides the form with formaction, formmethod and formnovalidate', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<input name="wajib" aria-label="Wajib" required><nusa-button label="Simpan draf" formaction="/draf" formmethod="get" formnovalidate></nusa-button>',
      );
      control(page).click();
      expect(
        submits.map(({ action, method, novalidate }) => [action, method, novalidate]),
      ).to.deep.equal([['/draf', 'get', true]]);
    });

    it('does nothing while it is disabled', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Kirim" disabled></nusa-button>',
      );
      control(page).click();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).not.to.equal(control(page));
      expect(submits).to.deep.equal([]);
      if (hasAccessibilityTree)
        expect((await nodeWithRole('button', 'Kirim')).disabled).to.equal(true);
      hostOf(page).disabled = false;
      await hostOf(page).updateComplete;
      control(page).click();
      expect(submits.length).to.equal(1);
    });

    it('is disabled by a fieldset', async () => {
      const page = await mount(
        '<fieldset disabled><nusa-button label="Kirim"></nusa-button></fieldset>',
      );
      expect(control(page).matches(':disabled')).to.equal(true);
    });
  });

  describe('preventing double clicks', () => {
    it('does not prevent multiple clicks without it', async () => {
      const { page, submits } = await mountForm(mount, '<nusa-button label="Kirim"></nusa-button>');
      control(page).click();
      control(page).click();
      expect(submits.length).to.equal(2);
    });

    it('prevents unintentional clicks: a second one within a second', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Kirim" prevent-double-click></nusa-button>',
      );
      control(page).click();
      control(page).click();
      expect(submits.length).to.equal(1);
    });

    it('does not prevent intentional multiple clicks', async function () {
      this.timeout(4000);
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Kirim" prevent-double-click></nusa-button>',
      );
      control(page).click();
      await new Promise((resolve) => setTimeout(resolve, 1100));
      control(page).click();
      expect(submits.length).to.equal(2);
    });

    it('does not prevent subsequent clicks on different buttons', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Simpan" prevent-double-click></nusa-button><nusa-button label="Kirim" prevent-double-click></nusa-button>',
      );
      for (const host of page.querySelectorAll('nusa-button')) host.click();
      expect(submits.length).to.equal(2);
    });

    it('prevents unintentional clicks on the author’s own button', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button prevent-double-click><button><b>Kirim</b></button></nusa-button>',
      );
      control(page).click();
      control(page).click();
      expect(submits.length).to.equal(1);
    });

    it('can be turned on and off later', async () => {
      const { page, submits } = await mountForm(
        mount,
        '<nusa-button label="Kirim" prevent-double-click></nusa-button>',
      );
      hostOf(page).preventDoubleClick = false;
      await hostOf(page).updateComplete;
      control(page).click();
      control(page).click();
      expect(submits.length).to.equal(2);
    });
  });

  describe('with an href', () => {
    it('is a link with the role of a button', async () => {
      const page = await mount(
        '<nusa-button label="Mulai sekarang" href="/mulai" start></nusa-button>',
      );
      expect(hostOf(page).control!.localName).to.equal('a');
      expect(hostOf(page).control!.getAttribute('href')).to.equal('/mulai');
      if (hasAccessibilityTree) await nodeWithRole('button', 'Mulai sekarang');
      await expect(page).to.be.accessible();
    });

    /** Presses a key on the link; returns how often it was clicked. */
    async function clicksBy(key: string, link: string): Promise<number> {
      const page = await mount(`${link}<div style="height: 3000px">`);
      hostOf(page).focus();
      let clicks = 0;
      page.addEventListener('click', (event) => {
        clicks++;
        event.preventDefault();
      });
      await sendKeys({ press: key });
      expect(scrollY).to.equal(0);
      return clicks;
    }

    const RENDERED = '<nusa-button label="Mulai" href="#mulai"></nusa-button>';

    it('is followed with Enter', async () => {
      expect(await clicksBy('Enter', RENDERED)).to.equal(1);
    });

    it('triggers the click event when the space key is pressed', async () => {
      expect(await clicksBy(' ', RENDERED)).to.equal(1);
    });

    it('triggers the click event of an author’s link when the space key is pressed', async () => {
      const link = '<a href="#mulai" role="button"><b>Mulai</b></a>';
      expect(await clicksBy(' ', `<nusa-button>${link}</nusa-button>`)).to.equal(1);
    });

    it('ignores the space key on an author’s link without role="button"', async () => {
      const page = await mount('<nusa-button><a href="#mulai">Mulai</a></nusa-button>');
      const event = new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true });
      hostOf(page).control!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(false);
    });
  });

  describe('variants', () => {
    const background = (page: ParentNode) =>
      getComputedStyle(hostOf(page).control!).backgroundColor;

    for (const [variant, color] of [
      ['', 'rgb(32, 46, 126)'],
      ['variant="secondary"', 'rgb(255, 255, 255)'],
      ['variant="warning"', 'rgb(186, 30, 32)'],
    ]) {
      it(`has the colours of ${variant || 'the primary button'}`, async () => {
        const page = await mount(`<nusa-button label="Hapus" ${variant}></nusa-button>`);
        expect(background(page)).to.equal(color);
        await expect(page).to.be.accessible();
      });
    }

    it('is legible on a dark background with variant="inverse"', async () => {
      const page = await mount(
        '<div style="background: var(--nusa-color-brand)"><nusa-button label="Masuk" variant="inverse"></nusa-button></div>',
      );
      expect(background(page)).to.equal('rgb(255, 255, 255)');
      await expect(page).to.be.accessible();
    });

    it('ignores an unknown variant and warns once', async () => {
      let page!: HTMLElement;
      const name = `tak-dikenal-${mode}`;
      const warnings = await warningsOf(async () => {
        page = await mount(
          `<nusa-button label="A" variant="${name}"></nusa-button><nusa-button label="B" variant="${name}"></nusa-button>`,
        );
      });
      // The library warns once per page, and both modes run in the same page.
      expect(warnings.filter((message) => message.includes('variant')).length).to.equal(
        mode === 'client' ? 1 : 0,
      );
      expect(background(page)).to.equal('rgb(32, 46, 126)');
    });
  });

  it('warns that a label is missing', async () => {
    const warnings = await warningsOf(() => mount('<nusa-button></nusa-button>'));
    expect(warnings.length).to.equal(mode === 'client' ? 1 : 0);
  });

  it('renders its label as text', async () => {
    const page = await mount(
      '<nusa-button label="&lt;img src=x onerror=alert(1)&gt;"></nusa-button>',
    );
    expect(control(page).textContent!.trim()).to.equal('<img src=x onerror=alert(1)>');
    expect(page.querySelector('img')).to.equal(null);
  });

  it('gives the native button its `control-id`', async () => {
    const page = await mount('<nusa-button label="Kirim" control-id="kirim"></nusa-button>');
    expect(control(page).id).to.equal('kirim');
  });

  it('uses the author’s own button without replacing it', async () => {
    const page = await mount(
      '<form><nusa-button><button name="tindakan" value="kirim"><b>Kirim</b> permohonan</button></nusa-button></form>',
    );
    const button = page.querySelector('button')!;
    hostOf(page).variant = 'secondary';
    await hostOf(page).updateComplete;
    expect([...page.querySelectorAll('button')]).to.deep.equal([button]);
    expect(control(page)).to.equal(button);
    const submits = recordSubmits(page.querySelector('form')!);
    hostOf(page).click();
    expect(submits.map(({ data }) => data)).to.deep.equal([{ tindakan: 'kirim' }]);
    await expect(page).to.be.accessible();
  });

  it('styles the author’s own button as a variant by its class', async () => {
    const page = await mount(
      '<nusa-button><button class="nusa-button--secondary"><b>Simpan</b> draf</button></nusa-button>',
    );
    expect(page.querySelector('b')).not.to.equal(null);
    expect(getComputedStyle(control(page)).backgroundColor).to.equal('rgb(255, 255, 255)');
    await expect(page).to.be.accessible();
  });

  it('renders again after a morphing library empties it', async () => {
    const page = await mount('<nusa-button label="Kirim"></nusa-button>');
    hostOf(page).replaceChildren();
    await new Promise((resolve) => setTimeout(resolve));
    await hostOf(page).updateComplete;
    expect(control(page).textContent!.trim()).to.equal('Kirim');
    expect(page.querySelectorAll('button').length).to.equal(1);
  });
});
