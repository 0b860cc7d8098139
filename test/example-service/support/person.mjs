import { BOUNDARY, JPEG, multipart, PDF, TestFile } from './multipart.mjs';
import { Page } from './page.mjs';

/** An accepted answer to each question. The people in them do not exist. */
export const ANSWERS = {
  privasi: {},
  'untuk-siapa': { untuk: 'sendiri' },
  nik: { nik: '3171 0145 0890 0002' },
  nama: { nama: 'Siti Contoh' },
  'tanggal-lahir': { 'lahir-day': '5', 'lahir-month': '8', 'lahir-year': '1990' },
  'nomor-kk': { kk: '3171 0101 0120 0001' },
  'alamat-ktp': { 'alamat-sama': 'tidak' },
  wilayah: { provinsi: '34', kabupaten: '34.04', kecamatan: '34.04.02', desa: '34.04.02.2002' },
  alamat: { jalan: 'Jalan Contoh Nomor 7', rt: '3', rw: '5', 'kode-pos': '55264' },
  sejak: { 'sejak-month': '3', 'sejak-year': '2019' },
  keperluan: { keperluan: 'bank' },
  'surat-pengantar': { surat: new TestFile('surat.pdf', PDF) },
  'foto-ktp': { ktp: new TestFile('ktp.jpg', JPEG) },
  kontak: { ponsel: '0812 3456 7890', surel: 'siti@contoh.id' },
  'cara-terima': { terima: 'unduh' },
  persetujuan: { 'setuju-survei': 'ya' },
};

/** Questions whose form has hidden fields that the answer needs. */
const WITH_HIDDEN_FIELDS = new Set(['privasi', 'persetujuan']);

/** A person with a browser, without rendering: it stores cookies and sends the forms of its pages. */
export class Person {
  constructor(app) {
    this.app = app;
    this.cookies = new Map();
  }

  async get(url, headers = {}) {
    return this.#send({ method: 'GET', url, headers });
  }

  /** Opens a page and follows redirects. */
  async open(url) {
    let page = await this.get(url);
    for (let hops = 0; page.location; hops++) {
      if (hops > 5) throw new Error(`${url} redirects in circles`);
      url = page.location;
      page = await this.get(url);
    }
    page.url = url;
    return page;
  }

  /** Sends exactly this, whatever the page contains. */
  async post(url, payload, headers = {}) {
    return this.#send({
      method: 'POST',
      url,
      payload: typeof payload === 'string' ? payload : new URLSearchParams(payload).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  }

  /** Sends a form with files, whatever the page contains. */
  async postFiles(url, fields) {
    return this.send({
      method: 'POST',
      url,
      payload: multipart(fields),
      headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    });
  }

  /** Any request, with the cookies of this browser. */
  async send(request) {
    return this.#send(request);
  }

  /** Fills in the form of a page and sends it. */
  async submit(url, typed = {}) {
    const { fields, hasFiles } = await this.get(url);
    return this[hasFiles ? 'postFiles' : 'post'](url, { ...fields, ...typed });
  }

  /** Sends a form and opens the page that it leads to. */
  async answer(path, typed = ANSWERS[path]) {
    const sent = await this.submit(`/permohonan/${path}`, typed);
    return sent.location ? this.open(sent.location) : sent;
  }

  /** Answers all questions before this one, and leaves it open. */
  async arriveAt(path, answers = {}) {
    let token;
    for (const [before, typed] of Object.entries({ ...ANSWERS, ...answers })) {
      if (before === path) break;
      const url = `/permohonan/${before}`;
      // A token is valid for the whole draft, so few pages have to be fetched.
      if (!token || WITH_HIDDEN_FIELDS.has(before)) {
        await this.submit(url, typed);
        if (before !== 'privasi') token ??= (await this.get(url)).fields._csrf;
      } else {
        const hasFiles = Object.values(typed).some((value) => value instanceof TestFile);
        await this[hasFiles ? 'postFiles' : 'post'](url, { ...typed, _csrf: token });
      }
    }
    return this;
  }

  async #send(request) {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await this.app.inject({
      ...request,
      headers: { ...(cookie && { cookie }), ...request.headers },
    });
    for (const { name, value } of response.cookies) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, encodeURIComponent(value));
    }
    return new Page(response);
  }
}
