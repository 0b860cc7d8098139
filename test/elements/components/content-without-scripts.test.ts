import { expect } from '@open-wc/testing';
import { mountWithoutScripts, textBefore } from '../../support/scriptless.js';
import { renderOnServer } from '../../support/mount.js';

interface Case {
  html: string;
  /** The text that nusa.css shows from the attribute while there is no shadow root. */
  before: string;
  /** The author's content, as it is read. */
  content: string;
}

const cases: Record<string, Case> = {
  'nusa-details': {
    html: '<nusa-details summary="Di mana NIK saya?"><p>Di KTP.</p><p>Juga di KK.</p></nusa-details>',
    before: 'Di mana NIK saya?',
    content: 'Di KTP. Juga di KK.',
  },
  'nusa-details with a slotted summary': {
    html: '<nusa-details><span slot="summary">Di mana NIK saya?</span><p>Di KTP.</p></nusa-details>',
    before: '',
    content: 'Di mana NIK saya? Di KTP.',
  },
  'nusa-inset-text': {
    html: '<nusa-inset-text><p>Satu.</p>Dua.</nusa-inset-text>',
    before: '',
    content: 'Satu. Dua.',
  },
  'nusa-warning-text': {
    html: '<nusa-warning-text icon-fallback-text="Awas">Anda dapat didenda.</nusa-warning-text>',
    before: 'Awas',
    content: 'Anda dapat didenda.',
  },
  'nusa-notification-banner': {
    html: '<nusa-notification-banner type="success" title-text="Berhasil"><p>Data disimpan.</p></nusa-notification-banner>',
    before: 'Berhasil',
    content: 'Data disimpan.',
  },
  'nusa-panel': {
    html: '<nusa-panel title-text="Permohonan terkirim">Nomor Anda <strong>DOM-1</strong><a slot="actions" href="/x">Lanjut</a></nusa-panel>',
    before: 'Permohonan terkirim',
    content: 'Nomor Anda DOM-1 Lanjut',
  },
  'nusa-feedback': {
    html: '<nusa-feedback title-text="Bantu kami"><p>Ceritakan. <a href="/x">Beri masukan</a></p></nusa-feedback>',
    before: 'Bantu kami',
    content: 'Ceritakan. Beri masukan',
  },
  'nusa-summary-list': {
    html: '<nusa-summary-list card-title="Pemohon 1"><dl><div><dt>NIK</dt><dd>3171</dd><dd><a href="/x">Ubah</a></dd></div></dl></nusa-summary-list>',
    before: 'Pemohon 1',
    content: 'NIK 3171 Ubah',
  },
};

const read = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim();

for (const [name, { html, before, content }] of Object.entries(cases)) {
  describe(`${name}, without JavaScript`, () => {
    let page: Document;
    const host = () => page.querySelector<HTMLElement>(name.split(' ')[0]!)!;

    afterEach(() => {
      (page.defaultView!.frameElement as HTMLElement).remove();
    });

    it('shows everything, in order, as raw tags', async () => {
      page = await mountWithoutScripts(html);
      expect(host().matches(':defined')).to.equal(false);
      expect(textBefore(host())).to.equal(before);
      expect(read(host())).to.equal(content);
      for (const child of host().querySelectorAll('*')) {
        expect(child.checkVisibility(), child.localName).to.equal(true);
      }
    });

    it('does not show the attribute’s text twice when rendered on the server', async () => {
      page = await mountWithoutScripts(await renderOnServer(html));
      expect(textBefore(host())).to.equal('');
      const rendered = host().shadowRoot ?? host();
      expect(rendered.textContent).to.contain(before);
    });
  });
}

describe('nusa-panel, without JavaScript', () => {
  it('has its own text and background colours', async () => {
    const page = await mountWithoutScripts(
      `<style>main nusa-panel { background: white; color: white }</style><main>${cases['nusa-panel']!.html}</main>`,
    );
    const { color, backgroundColor } = page.defaultView!.getComputedStyle(
      page.querySelector('nusa-panel')!,
    );
    expect([color, backgroundColor]).to.deep.equal(['rgb(255, 255, 255)', 'rgb(0, 89, 40)']);
    (page.defaultView!.frameElement as HTMLElement).remove();
  });
});
