const style = (css) => (html) => html.replace('</style></head>', `${css}</style></head>`);
const swap = (from, to) => (html) => html.replace(from, to);
const before = (place, markup) => (html) => html.replace(place, (found) => markup + found);
const inMain = (markup) => before('</main>', markup);
const script = (code) => before('</body>', `<script>${code}</script>`);

/**
 * One fault each: name, criterion, whether a machine can prove the failure, and a function that injects it.
 * A page without a place for the fault is returned unchanged and not counted.
 */
export const MUTATIONS = [
  [
    'label dropped',
    '4.1.2',
    'fails',
    (html) => html.replace(/<label for="(name|email)">[^<]*<\/label>/, ''),
  ],
  ['label of a list dropped', '4.1.2', 'fails', swap(/<label for="province">[^<]*<\/label>/, '')],
  [
    'label only as a placeholder',
    '3.3.2',
    'fails',
    swap(/<label for="name">([^<]*)<\/label>(.*?)<input/s, '$2<input placeholder="$1"'),
  ],
  ['alt dropped', '1.1.1', 'fails', swap(/ alt="[^"]*"/, '')],
  ['picture button without alt', '1.1.1', 'fails', inMain('<input type="image" src="/x.png">')],
  [
    'svg role img without a name',
    '1.1.1',
    'fails',
    inMain('<svg role="img" width="30" height="30"><circle cx="9" cy="9" r="9"/></svg>'),
  ],
  [
    'object without a text',
    '1.1.1',
    'fails',
    inMain('<object data="/x.png" type="image/png" width="40" height="40"></object>'),
  ],
  [
    'role img without a name',
    '1.1.1',
    'fails',
    inMain('<div role="img" style="width:20px;height:20px;background:#00529b"></div>'),
  ],
  ['lang gone', '3.1.1', 'fails', swap(/<html lang="\w+">/, '<html>')],
  ['invalid lang', '3.1.1', 'fails', swap(/<html lang="\w+">/, '<html lang="indonesia1">')],
  [
    'lang of another language',
    '3.1.1',
    'fails',
    (html) =>
      html.replace(
        /<html lang="(\w+)">/,
        (_, lang) => `<html lang="${lang === 'id' ? 'en' : 'id'}">`,
      ),
  ],
  ['invalid lang of a part', '3.1.2', 'fails', swap(/<p lang="\w+">/, '<p lang="zzz9">')],
  ['lang of a part gone', '3.1.2', 'asks', swap(/<p lang="\w+">/, '<p>')],
  ['title gone', '2.4.2', 'fails', swap(/<title>.*?<\/title>/, '')],
  ['outline: none', '2.4.7', 'fails', style(':focus-visible { outline: none !important }')],
  ['outline: none on a link', '2.4.7', 'fails', style('nav a:focus { outline: none !important }')],
  [
    'keyboard trap',
    '2.1.2',
    'fails',
    script(
      'document.getElementById("send").addEventListener("keydown", (e) => { if (e.key === "Tab") e.preventDefault(); })',
    ),
  ],
  [
    'trap by blur',
    '2.1.2',
    'fails',
    script(
      '{ const it = document.getElementById("send"); it.addEventListener("blur", () => setTimeout(() => it.focus())) }',
    ),
  ],
  [
    'div with a click',
    '2.1.1',
    'fails',
    inMain(
      '<div id="fake" style="cursor:pointer">Unduh</div><script>document.getElementById("fake").onclick = () => {}</script>',
    ),
  ],
  [
    'span with role button out of reach',
    '2.1.1',
    'fails',
    inMain(
      '<span id="fake" role="button" style="cursor:pointer">Unduh</span><script>document.getElementById("fake").onclick = () => {}</script>',
    ),
  ],
  [
    'bar over what has focus',
    '2.4.11',
    'fails',
    before('</body>', '<div style="position:fixed;inset:0;background:#fff;z-index:99"></div>'),
  ],
  [
    'cookie bar over the footer',
    '2.4.11',
    'fails',
    before(
      '</body>',
      '<div style="position:fixed;inset:auto 0 0;height:45vh;background:#eee;z-index:99">Kuki</div>',
    ),
  ],
  [
    'fixed height',
    '1.4.4',
    'fails',
    style(
      '.intro { height: 1.5em; overflow: hidden; width: 100% } @media (min-width: 1000px) { .intro { height: auto } }',
    ),
  ],
  [
    'fixed height on spacing',
    '1.4.12',
    'fails',
    (html) =>
      style(
        '.intro { overflow: hidden; white-space: nowrap; width: fit-content; max-width: none; contain: inline-size }',
      )(html)
        .replace('class="intro">', 'class="intro" id="fixed">')
        .replace(
          '</body>',
          '<script>{ const it = document.getElementById("fixed"); it.style.contain = "none"; it.style.width = it.getBoundingClientRect().width + "px"; }</script></body>',
        ),
  ],
  [
    'letter spacing nailed down',
    '1.4.12',
    'fails',
    swap('class="intro"', 'class="intro" style="letter-spacing: 0.01em !important"'),
  ],
  [
    'line height nailed down',
    '1.4.12',
    'fails',
    swap('class="intro"', 'class="intro" style="line-height: 1.1em !important"'),
  ],
  [
    'zoom forbidden',
    '1.4.4',
    'fails',
    swap('initial-scale=1', 'initial-scale=1, user-scalable=no'),
  ],
  ['wide content', '1.4.10', 'fails', style('.intro { width: 800px }')],
  ['wide form', '1.4.10', 'fails', style('form { min-width: 480px }')],
  ['contrast lowered', '1.4.3', 'fails', style('.intro { color: #aaa }')],
  [
    'contrast of a button lowered',
    '1.4.3',
    'fails',
    style('button { color: #999 !important; background: #eee }'),
  ],
  [
    'contrast lowered in the dark',
    '1.4.3',
    'fails',
    style('@media (prefers-color-scheme: dark) { .intro { color: #333; background: #111 } }'),
  ],
  [
    'text on a gradient',
    '1.4.3',
    'fails',
    style('.intro { color: #888; background: linear-gradient(#bbb, #ccc) }'),
  ],
  [
    'links by colour alone',
    '1.4.1',
    'fails',
    (html) =>
      /<p>[^<]*<a /.test(html)
        ? style('p a { text-decoration: none !important; color: #444 }')(html)
        : html,
  ],
  ['colour named in the text', '1.4.1', 'asks', inMain('<p>Isian berwarna merah wajib diisi.</p>')],
  ['place named in the text', '1.3.3', 'asks', inMain('<p>Tekan tombol di sebelah kanan.</p>')],
  [
    'orientation locked',
    '1.3.4',
    'fails',
    style('@media (orientation: portrait) { main { transform: rotate(90deg) } }'),
  ],
  [
    'invalid autocomplete',
    '1.3.5',
    'fails',
    swap(/autocomplete="(name|email)"/, 'autocomplete="nama-lengkap"'),
  ],
  ['list item without a list', '1.3.1', 'fails', inMain('<li>Sendirian</li>')],
  ['headers of another table', '1.3.1', 'fails', swap('headers="h1"', 'headers="nowhere"')],
  [
    'list of roles without items',
    '1.3.1',
    'fails',
    inMain('<div role="list"><div role="button" tabindex="0">Satu</div></div>'),
  ],
  [
    'aria-hidden on a focusable',
    '4.1.2',
    'fails',
    swap('<button id="send"', '<button aria-hidden="true" id="send"'),
  ],
  ['button without a name', '4.1.2', 'fails', swap(/(<button id="send">)[^<]*/, '$1')],
  [
    'link without a name',
    '2.4.4',
    'fails',
    inMain('<a href="/x" style="width:30px;height:30px;background:#00529b"></a>'),
  ],
  ['summary without a name', '4.1.2', 'fails', swap(/<summary>[^<]*/, '<summary>')],
  ['frame without a title', '4.1.2', 'fails', swap(/<iframe title="[^"]*"/, '<iframe')],
  ['invalid role', '4.1.2', 'fails', swap('<button id="send"', '<button role="knob" id="send"')],
  [
    'a state that is missing',
    '4.1.2',
    'fails',
    inMain('<div role="checkbox" tabindex="0">Setuju</div>'),
  ],
  [
    'invalid state',
    '4.1.2',
    'fails',
    swap('<button id="send"', '<button aria-expanded="mungkin" id="send"'),
  ],
  [
    'button in a button',
    '4.1.2',
    'fails',
    inMain('<div role="button" tabindex="0">Luar <a href="/x">dalam</a></div>'),
  ],
  [
    'internals without a name',
    '4.1.2',
    'fails',
    inMain(
      '<x-c></x-c><script>customElements.define("x-c", class extends HTMLElement { constructor() { super(); const i = this.attachInternals(); i.role = "switch"; i.ariaChecked = "false"; this.attachShadow({ mode: "closed" }).innerHTML = "<style>:host { display: inline-block; width: 40px; height: 30px; border: 2px solid }</style>"; this.tabIndex = 0; } })</script>',
    ),
  ],
  [
    'button without a name in a closed root',
    '4.1.2',
    'fails',
    inMain(
      '<x-d><template shadowrootmode="closed"><button style="width:40px;height:40px"></button></template></x-d>',
    ),
  ],
  [
    'refresh after a while',
    '2.2.1',
    'fails',
    swap('<meta charset', '<meta http-equiv="refresh" content="30"><meta charset'),
  ],
  [
    'text that runs for ever',
    '2.2.2',
    'fails',
    style(
      '@keyframes run { to { translate: 40px } } .intro { animation: run 4s infinite alternate }',
    ),
  ],
  ['marquee', '2.2.2', 'fails', inMain('<marquee>Berita terbaru</marquee>')],
  [
    'flashes',
    '2.3.1',
    'fails',
    style(
      '@keyframes flash { to { opacity: 0 } } main { animation: flash .12s infinite alternate }',
    ),
  ],
  [
    'target of 15 pixels',
    '2.5.8',
    'fails',
    inMain(
      '<div><button style="width:14px;height:14px;min-height:0;padding:0" aria-label="A"></button><button style="width:14px;height:14px;min-height:0;padding:0" aria-label="B"></button></div>',
    ),
  ],
  [
    'name without the label',
    '2.5.3',
    'fails',
    swap('<button id="send"', '<button aria-label="Kirim borang sekarang juga" id="send"'),
  ],
  [
    'focus leads elsewhere',
    '3.2.1',
    'fails',
    script(
      'document.querySelector("form input, form select, form textarea").addEventListener("focus", () => { location = "/elsewhere"; })',
    ),
  ],
  [
    'a choice leads elsewhere',
    '3.2.2',
    'fails',
    script(
      'for (const each of document.querySelectorAll("select, [type=radio], [type=checkbox]")) each.addEventListener("change", () => { location = "/elsewhere"; })',
    ),
  ],
  ['live region gone', '4.1.3', 'asks', swap(' role="status"', '')],
  [
    'error without a text',
    '3.3.1',
    'fails',
    swap('<input id="email"', '<input aria-invalid="true" id="email"'),
  ],
  [
    'pasting refused',
    '3.3.8',
    'fails',
    (html) =>
      html.includes('id="password"')
        ? script(
            'document.getElementById("password")?.addEventListener("paste", (e) => e.preventDefault());',
          )(html)
        : html,
  ],
  [
    'help that goes',
    '1.4.13',
    'fails',
    (html) =>
      inMain('<p class="tip" id="tip">Arahkan<span>Keterangan</span></p>')(
        style(
          '.tip { width: 100px } .tip span { position: absolute; top: 300px; visibility: hidden; pointer-events: none } .tip:hover span { visibility: visible }',
        )(html),
      ),
  ],
  [
    'sound that starts by itself',
    '1.4.2',
    'asks',
    inMain('<audio src="/x.mp3" autoplay loop controls></audio>'),
  ],
  ['video', '1.2.2', 'asks', inMain('<video src="/x.mp4" controls></video>')],
  [
    'down without up',
    '2.5.2',
    'asks',
    script('document.getElementById("send").addEventListener("mousedown", () => {})'),
  ],
  ['character keys', '2.1.4', 'asks', script('document.addEventListener("keypress", () => {})')],
  ['dragging', '2.5.7', 'asks', inMain('<div draggable="true">Urutkan</div>')],
].map(([name, criterion, kind, apply]) => ({ name, criterion, fails: kind === 'fails', apply }));
