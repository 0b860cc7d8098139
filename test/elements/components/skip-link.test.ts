import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '@nusa/elements/skip-link';
import { describeElement } from '../../support/mount.js';
import { isShown } from '../../support/scriptless.js';

const PAGE = `<nusa-skip-link href="#utama"></nusa-skip-link>
  <p><a href="/lain">Lain</a></p>
  <main id="utama"><h1>Judul</h1><a id="dalam" href="/dalam">Dalam</a></main>`;

const link = (page: Element) => page.querySelector<HTMLAnchorElement>('nusa-skip-link a')!;

/** Clicks without leaving the test page; returns whether the browser would have followed the link. */
function click(anchor: HTMLAnchorElement): boolean {
  let followed = false;
  const stop = (event: Event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stop, { once: true });
  anchor.click();
  return followed;
}

describeElement('nusa-skip-link', (mount) => {
  it('is a link to the main content, in the language of the page', async () => {
    const page = await mount(PAGE);
    expect(link(page).getAttribute('href')).to.equal('#utama');
    expect(link(page).textContent).to.equal('Langsung ke konten utama');
    await expect(page).to.be.accessible();
  });

  it('is in English on an English page', async () => {
    const page = await mount('<div lang="en"><nusa-skip-link></nusa-skip-link></div>');
    expect(link(page).textContent).to.equal('Skip to main content');
    expect(link(page).getAttribute('href')).to.equal('#content');
  });

  it('has the text of `label`', async () => {
    const page = await mount('<nusa-skip-link label="Lewati navigasi"></nusa-skip-link>');
    expect(link(page).textContent).to.equal('Lewati navigasi');
  });

  it('is visible only while focused', async () => {
    const page = await mount(PAGE);
    expect(isShown(link(page))).to.equal(false);
    page.querySelector('nusa-skip-link')!.focus();
    expect(document.activeElement).to.equal(link(page));
    expect(isShown(link(page))).to.equal(true);
    await expect(page).to.be.accessible();
  });

  it('focuses the linked element, from where the next Tab continues', async () => {
    const page = await mount(PAGE);
    const main = page.querySelector('main')!;
    link(page).focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(main);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(page.querySelector('#dalam'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('adds the tabindex attribute to the linked element', async () => {
    const page = await mount(PAGE);
    click(link(page));
    expect(page.querySelector('main')!.getAttribute('tabindex')).to.equal('-1');
  });

  it('removes the tabindex attribute from the linked element on blur', async () => {
    const page = await mount(PAGE);
    const main = page.querySelector('main')!;
    click(link(page));
    main.blur();
    expect(main.hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves nothing on the linked element when removed', async () => {
    const page = await mount(PAGE);
    const main = page.querySelector('main')!;
    click(link(page));
    page.querySelector('nusa-skip-link')!.remove();
    main.blur();
    expect(main.hasAttribute('tabindex')).to.equal(false);
  });

  it('removes the native focus style from the main content by CSS, without a class', async () => {
    const page = await mount(PAGE.replace('<main', '<main class="nusa-main"'));
    const main = page.querySelector('main')!;
    link(page).focus();
    await sendKeys({ press: 'Enter' });
    expect(document.activeElement).to.equal(main);
    expect(getComputedStyle(main).outlineStyle).to.equal('none');
    expect(main.className).to.equal('nusa-main');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps the author’s own tabindex', async () => {
    const page = await mount(
      '<nusa-skip-link href="#utama"></nusa-skip-link><main id="utama" tabindex="-1">Isi</main>',
    );
    const main = page.querySelector('main')!;
    click(link(page));
    expect(document.activeElement).to.equal(main);
    main.blur();
    expect(main.getAttribute('tabindex')).to.equal('-1');
  });

  it('does not make a focusable target unreachable', async () => {
    const page = await mount(
      '<nusa-skip-link href="#tombol"></nusa-skip-link><button id="tombol">Cari</button>',
    );
    const button = page.querySelector('button')!;
    click(link(page));
    expect(document.activeElement).to.equal(button);
    expect(button.hasAttribute('tabindex')).to.equal(false);
  });

  /** A click that the browser handles as for any link. */
  const isLeftAlone = (href: string) => async () => {
    const page = await mount(PAGE.replace('#utama', href));
    expect(click(link(page))).to.equal(true);
    expect(document.activeElement).not.to.equal(page.querySelector('main'));
  };

  it(
    'returns early without errors for an external href',
    isLeftAlone('https://contoh.go.id/#utama'),
  );
  it(
    'returns early without errors when linking to another page (without hash fragment)',
    isLeftAlone('/halaman-lain'),
  );
  it(
    'returns early without errors when linking to another page (with hash fragment)',
    isLeftAlone('/halaman-lain#utama'),
  );
  it('returns early without errors when the linked element is missing', isLeftAlone('#tidak-ada'));
  it('returns early without errors when the href is a hash alone', isLeftAlone('#'));
  it('returns early without errors when the hash is not well-formed', isLeftAlone('#%'));
  it(
    'returns early without errors when the href does not contain a hash',
    isLeftAlone(location.pathname + location.search),
  );

  it('focuses the linked element when linking to the current page with its full URL', async () => {
    const page = await mount(
      PAGE.replace('#utama', `${location.pathname}${location.search}#utama`),
    );
    click(link(page));
    expect(document.activeElement).to.equal(page.querySelector('main'));
  });

  it('uses the author’s own link', async () => {
    const page = await mount(
      '<nusa-skip-link><a href="#utama">Ke isi</a></nusa-skip-link><main id="utama">Isi</main>',
    );
    expect(page.querySelectorAll('a').length).to.equal(1);
    expect(isShown(link(page))).to.equal(false);
    click(link(page));
    expect(document.activeElement).to.equal(page.querySelector('main'));
  });
});
