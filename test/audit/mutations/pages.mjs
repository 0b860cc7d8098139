/*
 * Thirty generated pages of a fictional service, without faults, in two languages. The mutations inject their
 * faults into them.
 */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const WORDS = {
  id: {
    title: 'Permohonan izin usaha',
    skip: 'Lompat ke isi utama',
    nav: ['Beranda', 'Layanan', 'Berita', 'Bantuan'],
    intro:
      'Anda dapat mengajukan izin ini jika sudah berusia 18 tahun dan tinggal di negara ini. Siapkan kartu tanda penduduk dan nomor telepon yang dapat dihubungi.',
    name: 'Nama lengkap',
    hint: 'Tulis seperti di kartu tanda penduduk',
    email: 'Alamat surel',
    kind: 'Jenis usaha',
    kinds: ['Perorangan', 'Koperasi', 'Perseroan'],
    agree: 'Saya setuju dengan ketentuan layanan',
    province: 'Provinsi',
    provinces: ['Aceh', 'Bali', 'Banten'],
    send: 'Lanjutkan',
    more: 'Cara menemukan nomor Anda',
    moreText: 'Nomor itu tertulis di bagian atas kartu yang Anda terima dari kantor.',
    table: ['Layanan', 'Biaya', 'Izin baru', 'Rp50.000', 'Perpanjangan', 'Rp25.000'],
    picture: 'Peta kantor layanan di Jakarta',
    link: 'Baca syarat permohonan',
    terms: 'Lihat juga ketentuan yang berlaku untuk semua permohonan sebelum Anda mulai.',
    password: 'Kata sandi',
    footer: 'Hubungi kami',
    english: 'You can read this page in English if you want to.',
    frame: 'Peta lokasi',
    chosen: 'Pilihan Anda disimpan',
    remarks: 'Catatan',
  },
  en: {
    title: 'Apply for a business permit',
    skip: 'Skip to main content',
    nav: ['Home', 'Services', 'News', 'Help'],
    intro:
      'You can apply for this permit if you are over 18 and have lived in the country. Have your identity card and a phone number that we can reach you on ready.',
    name: 'Full name',
    hint: 'As it is written on your identity card',
    email: 'Email address',
    kind: 'Type of business',
    kinds: ['Sole trader', 'Cooperative', 'Company'],
    agree: 'I agree to the terms of this service',
    province: 'Province',
    provinces: ['Aceh', 'Bali', 'Banten'],
    send: 'Continue',
    more: 'How to find your number',
    moreText: 'The number is at the top of the card that you received from the office.',
    table: ['Service', 'Fee', 'New permit', 'Rp50,000', 'Renewal', 'Rp25,000'],
    picture: 'Map of the service office in Jakarta',
    link: 'Read the terms of application',
    terms: 'See also the rules that are in force for all applications before you start.',
    password: 'Password',
    footer: 'Contact us',
    english: 'Halaman ini dapat Anda baca dalam bahasa Indonesia jika Anda mau.',
    frame: 'Map of the place',
    chosen: 'Your choice is saved',
    remarks: 'Remarks',
  },
};

const CSS = `
  body { margin: 0; font: 100%/1.5 sans-serif; color: #222; background: #fff }
  main, header, footer { padding: 1rem; max-width: 60rem }
  a { color: #00529b; display: inline-block; min-height: 24px }
  p a { display: inline; text-decoration: underline }
  nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 1rem }
  input:not([type=radio], [type=checkbox]), select, textarea, button { font: inherit; min-height: 2.5rem; max-width: 100%; box-sizing: border-box; border: 2px solid #222 }
  [type=radio], [type=checkbox] { width: 1.75rem; height: 1.75rem }
  label, legend { display: block } fieldset label { display: flex; gap: .5rem; align-items: center }
  :focus-visible { outline: 3px solid #00529b; outline-offset: 2px }
  img, iframe { max-width: 100% } div.field { margin-block: 1rem } td, th { padding: .5rem; text-align: start }
  summary { min-height: 24px }
`;

const PARTS = {
  name: (t) =>
    `<div class="field"><label for="name">${t.name}</label><p id="name-hint">${t.hint}</p><input id="name" name="name" autocomplete="name" aria-describedby="name-hint"></div>`,
  email: (t) =>
    `<div class="field"><label for="email">${t.email}</label><input id="email" name="email" type="email" autocomplete="email"></div>`,
  kind: (t) =>
    `<fieldset><legend>${t.kind}</legend>${t.kinds.map((each, index) => `<label><input type="radio" name="kind" value="${index}"> ${each}</label>`).join('')}</fieldset>`,
  agree: (t) =>
    `<div class="field"><label><input type="checkbox" name="agree" id="agree"> ${t.agree}</label></div>`,
  province: (t) =>
    `<div class="field"><label for="province">${t.province}</label><select id="province" name="province">${t.provinces.map((each) => `<option>${each}</option>`).join('')}</select></div>`,
  remarks: (t) =>
    `<div class="field"><label for="remarks">${t.remarks}</label><textarea id="remarks" name="remarks"></textarea></div>`,
  password: (t) =>
    `<div class="field"><label for="password">${t.password}</label><input id="password" type="password" autocomplete="current-password"></div>`,
};
const CONTENT = {
  details: (t) => `<details><summary>${t.more}</summary><p>${t.moreText}</p></details>`,
  table: (t) =>
    `<table><caption>${t.table[0]}</caption><thead><tr><th scope="col" id="h1">${t.table[0]}</th><th scope="col" id="h2">${t.table[1]}</th></tr></thead><tbody><tr><td headers="h1">${t.table[2]}</td><td headers="h2">${t.table[3]}</td></tr><tr><td headers="h1">${t.table[4]}</td><td headers="h2">${t.table[5]}</td></tr></tbody></table>`,
  picture: (t) => `<img src="${PIXEL}" width="60" height="60" alt="${t.picture}">`,
  terms: (t) => `<p>${t.terms} <a href="/terms">${t.link}</a></p>`,
  language: (t, other) => `<p lang="${other}">${t.english}</p>`,
  frame: (t) => `<iframe title="${t.frame}" src="/frame" width="200" height="100"></iframe>`,
  status: (t) =>
    `<label><input type="checkbox" id="watch"> ${t.kind}</label><p id="said" role="status"></p><script>document.getElementById('watch').addEventListener('change', () => { document.getElementById('said').textContent = '${t.chosen}'; });</script>`,
};

const pick = (names, seed, count) =>
  names
    .map((name, index) => [name, (index * 7 + seed * 5) % 11])
    .sort((a, b) => a[1] - b[1])
    .slice(0, count)
    .map(([name]) => name);

/** The page with that number; more than thirty are possible. */
export function plainPage(seed) {
  const lang = seed % 3 === 2 ? 'en' : 'id';
  const t = WORDS[lang];
  const fields = pick(Object.keys(PARTS), seed, 2 + (seed % 4));
  const others = pick(Object.keys(CONTENT), seed + 3, 2 + (seed % 3));
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${t.title} ${seed + 1}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${CSS}</style></head>
<body><a class="skip" href="#main">${t.skip}</a>
<header><nav aria-label="${t.nav[1]}"><ul>${t.nav.map((each) => `<li><a href="/${each}">${each}</a></li>`).join('')}</ul></nav></header>
<main id="main" tabindex="-1"><h1>${t.title} ${seed + 1}</h1><p class="intro">${t.intro}</p>
<form action="/next" method="post">${fields.map((name) => PARTS[name](t)).join('\n')}
<button id="send">${t.send}</button></form>
${others.map((name) => CONTENT[name](t, lang === 'id' ? 'en' : 'id')).join('\n')}
</main><footer><a href="/contact">${t.footer}</a></footer></body></html>`;
}

export const PAGE_COUNT = 30;
