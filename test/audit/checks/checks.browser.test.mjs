import assert from 'node:assert/strict';
import test from 'node:test';
import { page, pages } from './support/pages.mjs';

const site = pages();
const css = (rules) => ({ head: `<style>${rules}</style>` });
const LONG = 'Tulis nama Anda persis seperti di kartu tanda penduduk';
const INTERNALS = `<script>
  customElements.define('x-check', class extends HTMLElement {
    constructor() {
      super();
      const internals = this.attachInternals();
      internals.role = 'checkbox';
      internals.ariaChecked = 'false';
      const root = this.attachShadow({ mode: 'closed' });
      root.innerHTML = '<style>:host { display: block; width: 3em; height: 3em; border: 2px solid }</style>';
      this.tabIndex = 0;
      if (this.getAttribute('name')) internals.ariaLabel = this.getAttribute('name');
    }
  });
</script>`;

/** For each check: its result on a page with a fault; it finds nothing on the page without. */
const CASES = [
  [
    'name',
    '4.1.2 failed',
    '<x-check></x-check>' + INTERNALS,
    '<x-check name="Setuju"></x-check>' + INTERNALS,
  ],
  [
    'keyboard',
    '2.1.1 failed',
    '<div id="a" style="cursor:pointer">Bayar</div><script>a.onclick = () => {}</script>',
    '<div id="a" style="cursor:pointer" tabindex="0" role="button">Bayar</div><script>a.onclick = () => {}</script>',
  ],
  [
    'keyboard',
    '2.1.2 failed',
    '<button>Satu</button><button id="a">Dua</button><a href="#x">Tiga</a><script>a.onkeydown = (e) => { if (e.key === "Tab") { e.preventDefault(); } }</script>',
    '<button>Satu</button><button id="a">Dua</button><a href="#x">Tiga</a><script>a.onkeydown = (e) => { if (e.key === "Tab") { console.log(e) } }</script>',
  ],
  [
    'keyboard',
    '4.1.2 failed',
    '<div aria-hidden="true"><a href="#x">Satu</a></div><button>Dua</button>',
    // Focus that is moved on at once never rests on hidden content.
    '<div aria-hidden="true"><a href="#x" id="a">Satu</a></div><button id="b">Dua</button><script>a.onfocus = () => b.focus()</script>',
  ],
  [
    'contrast',
    '1.4.3 failed',
    page(
      '<p>Teks di atas gradasi</p>',
      css(
        'p { color: rgba(90, 90, 90, .8); background: linear-gradient(90deg, #fff 2em, #000 2em) }',
      ),
    ),
    page(
      '<p>Teks di atas gradasi</p><b>bayangan</b><i>sembunyi</i>',
      css(
        'p { color: #111; background: linear-gradient(90deg, #fff, #999) }' +
          'b { color: #777; background: linear-gradient(#888, #888); text-shadow: 0 0 2px #000 }' +
          'i { color: #777; background: linear-gradient(#888, #888); position: absolute; clip-path: inset(50%) }',
      ),
    ),
  ],
  [
    'focus',
    '2.4.7 failed',
    page('<a href="#x" id="a">Kirim</a><button>Batal</button>', css('a:focus { outline: none }')),
    page(
      '<a href="#x" id="a">Kirim</a><button>Batal</button>',
      css('a:focus { outline: 2px solid }'),
    ),
  ],
  [
    'focus',
    '2.4.11 failed',
    page(
      '<p style="height:20px"></p><a href="#x">Kirim</a>',
      css('div { position: fixed; inset: 0; background: #fff; z-index: 9; pointer-events: auto }'),
    ).replace('</main>', '</main><div></div>'),
    page(
      '<a href="#x">Kirim</a><div></div>',
      css('div { position: fixed; inset: auto 0 0; height: 20px; background: #fff }'),
    ),
  ],
  [
    'focus-order',
    '2.4.3 review',
    page(
      '<div><a href="#1" id="one">Satu</a><a href="#2" id="two">Dua</a></div>',
      css(
        'div { position: relative; height: 300px } #one { position: absolute; top: 200px } #two { position: absolute; top: 0 }',
      ),
    ),
    '<p><a href="#1">Satu</a></p><p><a href="#2">Dua</a></p>',
  ],
  [
    'focus-order',
    '3.2.1 failed',
    '<input aria-label="Nama" id="a"><script>a.onfocus = () => { location = "/elsewhere" }</script>',
    '<input aria-label="Nama" id="a"><script>a.onfocus = () => { a.title = "x" }</script>',
  ],
  [
    'changes',
    '3.2.2 failed',
    '<select id="a" aria-label="Bahasa"><option>id<option>en</select><script>a.onchange = () => { location = "/en" }</script>',
    '<select id="a" aria-label="Bahasa"><option>id<option>en</select><script>a.onchange = () => { a.title = "x" }</script>',
  ],
  [
    'changes',
    '3.2.2 failed',
    '<select id="a" aria-label="Bahasa"><option>id<option>en</select><input id="b" aria-label="Nama"><script>a.onchange = () => b.focus()</script>',
    '<select id="a" aria-label="Bahasa"><option>id<option>en</select><input id="b" aria-label="Nama"><script>a.onfocus = () => b.focus(); a.onchange = () => {}</script>',
  ],
  [
    'changes',
    '4.1.3 review',
    '<label><input type="checkbox" id="a"> Setuju</label><p id="b"></p><script>a.onchange = () => { b.textContent = "Pilihan Anda disimpan" }</script>',
    '<label><input type="checkbox" id="a"> Setuju</label><p id="b" role="status"></p><script>a.onchange = () => { b.textContent = "Pilihan Anda disimpan" }</script>',
  ],
  [
    'reflow',
    '1.4.10 failed',
    page(`<p>${LONG}</p>`, css('p { width: 600px }')),
    page(`<p>${LONG}</p>`, css('p { max-width: 600px }')),
  ],
  [
    'reflow',
    '1.4.10 review',
    '<table><tr><td style="min-width:600px">1</td></tr></table>',
    '<table><tr><td>1</td></tr></table>',
  ],
  [
    'zoom',
    '1.4.4 failed',
    page(
      `<p>${LONG}. ${LONG}.</p>`,
      // As wide on every machine: one line at first, two at 200 %.
      css('p { overflow: hidden; height: 1.2em; font: 16px/1.2 monospace }'),
    ),
    page(
      `<p>${LONG}. ${LONG}.</p>`,
      css('p { overflow: hidden; min-height: 1.2em; font: 16px/1.2 monospace }'),
    ),
  ],
  [
    'text-spacing',
    '1.4.12 failed',
    `<x-text><template shadowrootmode="open"><style>p { overflow: hidden; white-space: nowrap; width: 56ch; font: 16px monospace }</style><p>${LONG}</p></template></x-text>`,
    `<x-text><template shadowrootmode="open"><style>p { overflow: hidden; width: 56ch; font: 16px monospace }</style><p>${LONG}</p></template></x-text>`,
  ],
  [
    'orientation',
    '1.3.4 failed',
    page('<p>Isi</p>', css('@media (orientation: portrait) { main { transform: rotate(90deg) } }')),
    page('<p>Isi</p>', css('main { transform: rotate(2deg) }')),
  ],
  [
    'dark-scheme',
    '1.4.3 failed',
    page(
      '<p>Isi</p>',
      css(
        ':root { color-scheme: light dark } @media (prefers-color-scheme: dark) { p { color: #444; background: #000 } }',
      ),
    ),
    page('<p>Isi</p>', css(':root { color-scheme: light dark }')),
  ],
  [
    'forced-colours',
    '1.4.11 review',
    page(
      '<button aria-label="Cari"></button>',
      css(
        'button { forced-color-adjust: auto; border: 0; width: 40px; height: 40px; background: linear-gradient(90deg, #000 50%, #fff 50%) }  @media (forced-colors: active) { button { background: none } }',
      ),
    ),
    page('<button>Cari</button>'),
  ],
  [
    'motion',
    '2.2.2 failed',
    page(
      '<p>Berita terbaru</p>',
      css('@keyframes a { to { transform: translateX(90px) } } p { animation: a 3s infinite }'),
    ),
    page(
      '<p>Berita terbaru</p>',
      css('@keyframes a { to { transform: translateX(90px) } } p { animation: a 3s }'),
    ),
  ],
  [
    'motion',
    '2.3.1 failed',
    page(
      '<p>Awas</p>',
      css('@keyframes a { to { opacity: 0 } } p { animation: a .1s 30; height: 400px }'),
    ),
    page('<p>Awas</p>', css('p { height: 400px }')),
  ],
  [
    'language',
    '3.1.1 failed',
    page(
      '<p>You can apply for this permit if you are over 18 and have lived in the country for more than five years.</p>',
    ),
    page(
      '<p>Anda dapat mengajukan izin ini jika sudah berusia 18 tahun dan tinggal di negara ini lebih dari lima tahun.</p>',
    ),
  ],
  [
    'language',
    '3.1.2 review',
    '<p>Anda dapat mengajukan izin ini jika sudah berusia 18 tahun dan tinggal di sini lebih dari lima tahun. Siapkan kartu tanda penduduk dan nomor telepon yang dapat dihubungi.</p><p>You can apply for this if you are over 18 and have lived here for years.</p>',
    '<p>Anda dapat mengajukan izin ini jika sudah berusia 18 tahun dan tinggal di sini lebih dari lima tahun. Siapkan kartu tanda penduduk dan nomor telepon yang dapat dihubungi.</p><p lang="en">You can apply for this if you are over 18 and have lived here for years.</p>',
  ],
  [
    'forms',
    '3.3.1 failed',
    '<label>Nama <input aria-invalid="true"></label>',
    '<label>Nama <input></label>',
  ],
  [
    'forms',
    '3.3.2 failed',
    '<input placeholder="Nama">',
    '<label>Nama <input placeholder="Budi"></label>',
  ],
  [
    'forms',
    '3.3.8 failed',
    '<label>Sandi <input type="password" id="a"></label><script>a.onpaste = (e) => e.preventDefault()</script>',
    '<label>Sandi <input type="password" id="a"></label><script>a.onpaste = (e) => {}</script>',
  ],
  [
    'hover',
    '1.4.13 failed',
    page(
      '<p id="a">Arahkan<span>Keterangan yang menghilang</span></p>',
      css(
        'p { width: 100px } span { position: absolute; top: 400px; visibility: hidden; pointer-events: none } p:hover span { visibility: visible }',
      ),
    ),
    page('<p id="a">Arahkan ke sini</p>', css('p:hover { color: #333 }')),
  ],
  [
    'content',
    '1.3.3 review',
    '<p>Tekan tombol di sebelah kanan.</p>',
    '<p>Tekan tombol Kirim.</p>',
  ],
  ['content', '1.4.1 review', '<p>Isian berwarna merah wajib.</p>', '<p>Isian bertanda wajib.</p>'],
  [
    'content',
    '2.5.2 review',
    '<button id="a">Hapus</button><script>a.onmousedown = () => {}</script>',
    '<button id="a">Hapus</button><script>a.onclick = () => {}</script>',
  ],
  [
    'content',
    '1.4.5 review',
    `<img alt="Buka" src="data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'><text y='15'>Buka</text></svg>">`,
    `<img alt="Buka" src="data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9'/></svg>">`,
  ],
  ['content', '1.2.2 review', '<video src="/a.mp4"></video>', '<p>Tanpa media</p>'],
  [
    'transcript',
    '2.4.6 review',
    '<label>Nama <input></label><label>Nama <input></label>',
    '<label>Nama <input></label><label>Alamat <input></label>',
  ],
  [
    'print',
    ' review',
    page('<p>Nomor berkas</p>', css('@media print { p { display: none } }')),
    '<p>Nomor berkas</p>',
  ],
  [
    'without-script',
    ' review',
    '<div id="a"></div><script>a.innerHTML = "<button>Kirim</button>"</script>',
    '<button>Kirim</button>',
  ],
];

for (const [check, expected, bad, good] of CASES) {
  const whole = (html) => (html.startsWith('<!doctype') ? html : page(html));
  const found = ({ findings, checks }) => {
    assert.equal(checks[0].status, 'ran', checks[0].reason?.en);
    return findings.map(({ criteria, outcome }) => `${criteria.join(' ')} ${outcome}`);
  };
  test(`${check} sees ${expected}, and nothing on the page without the fault`, async () => {
    const options = { checks: [check], level: 'full' };
    const says = found(await site.audit(whole(bad), options));
    const isThere = says.some(
      (line) =>
        line.split(' ').includes(expected.split(' ')[0]) && line.endsWith(expected.split(' ')[1]),
    );
    assert.ok(isThere, `said ${JSON.stringify(says)}`);
    assert.deepEqual(found(await site.audit(whole(good), options)), []);
  });
}

test('a group may say what is wrong with a field in it', async () => {
  const group = (attributes) =>
    page(
      `<div role="group"${attributes}><p id="a">Tahun terlalu awal</p>` +
        '<div><label>Tahun <input aria-invalid="true"></label></div></div>',
    );
  const outcomes = async (html) =>
    (await site.audit(html, { checks: ['forms'] })).findings.map(
      ({ criteria, outcome }) => `${criteria} ${outcome}`,
    );
  assert.deepEqual(await outcomes(group('')), ['3.3.1 failed']);
  assert.deepEqual(await outcomes(group(' aria-describedby="a"')), ['3.3.3 review']);
});
