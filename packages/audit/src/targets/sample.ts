import type { Sample, SampledPage } from '../model/schema.js';

/** Mulberry32: the same numbers for a seed on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Common pages by words in their URLs, in both languages: WCAG-EM 2.0, step 3. */
const COMMON: readonly (readonly [RegExp, string, string])[] = [
  [/\b(kontak|hubungi|contact)/i, 'Halaman kontak', 'Contact page'],
  [/\b(bantuan|help|faq|tanya-?jawab)/i, 'Halaman bantuan', 'Help page'],
  [/\b(aksesibilitas|accessibility)/i, 'Pernyataan aksesibilitas', 'Accessibility statement'],
  [/\b(peta-?situs|site-?map)/i, 'Peta situs', 'Site map'],
  [/\b(cari|pencarian|search)/i, 'Pencarian', 'Search'],
  [/\b(masuk|login|sign-?in|akun|account)/i, 'Halaman masuk', 'Sign-in page'],
  [/\b(daftar|registrasi|pendaftaran|register|sign-?up)/i, 'Pendaftaran', 'Registration'],
  [/\b(formulir|permohonan|pengaduan|lapor|form|apply)/i, 'Formulir', 'Form'],
  [
    /\b(privasi|kuki|syarat|ketentuan|privacy|cookies|terms|legal)/i,
    'Informasi hukum',
    'Legal information',
  ],
  [/\b(pengaturan|setelan|settings|preferences)/i, 'Pengaturan', 'Settings'],
];

/** The shape of a URL without numbers and long names: pages made from one template mostly share it. */
export function shapeOf(url: string): string {
  const { pathname, host } = new URL(url);
  const segments = pathname.split('/').filter(Boolean);
  const shape = segments.map((segment, index) =>
    /\d/.test(segment) || segment.length > 24 || (index > 0 && index === segments.length - 1)
      ? '*'
      : segment.toLowerCase(),
  );
  return `${host}/${shape.join('/')}`;
}

const inOrder = (urls: readonly string[]) =>
  [...new Set(urls)].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));

/**
 * A WCAG-EM sample: common pages, one page per URL shape, and a random sample of other pages, a tenth as many.
 * The same list and seed give the same sample.
 */
export function sampleOf(urls: readonly string[], seed: number, most = Infinity): Sample {
  const all = inOrder(urls);
  const chosen = new Map<string, SampledPage>();
  const room = Math.max(1, Math.floor(most / 1.1));
  const choose = (url: string, id: string, en: string) => {
    if (chosen.size < room && !chosen.has(url)) {
      chosen.set(url, { url, part: 'structured', reason: { id, en } });
    }
  };
  for (const url of all) {
    if (new URL(url).pathname === '/') choose(url, 'Beranda', 'Home page');
  }
  for (const [pattern, id, en] of COMMON) {
    const found = all.find((url) => pattern.test(decodePath(url)));
    if (found) choose(found, id, en);
  }
  const shapes = new Map<string, string>();
  for (const url of all) if (!shapes.has(shapeOf(url))) shapes.set(shapeOf(url), url);
  for (const [shape, url] of shapes) {
    choose(url, `Jenis halaman: ${shape}`, `Page type: ${shape}`);
  }
  const random = randomNumbers(seed);
  const rest = all.filter((url) => !chosen.has(url));
  const wanted = Math.min(
    rest.length,
    Math.max(1, Math.round(chosen.size / 10)),
    Math.max(0, most - chosen.size),
  );
  for (let count = 0; count < wanted; count++) {
    const [url] = rest.splice(Math.floor(random() * rest.length), 1) as [string];
    chosen.set(url, {
      url,
      part: 'random',
      reason: { id: 'Dipilih secara acak', en: 'Chosen at random' },
    });
  }
  const pages = [...chosen.values()];
  return { method: 'WCAG-EM 2.0', seed, size: pages.length, of: all.length, pages };
}

function decodePath(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
