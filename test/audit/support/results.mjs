/* Results as an audit makes them, written by hand: nothing here needs a browser. */
import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allLines, criteria } from '@nusa/audit';

export const HOSTILE = '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&\u202e';

export const run = (more = {}) => ({
  type: 'run',
  startedAt: '2026-11-24T02:00:00.000Z',
  command: 'nusa-audit url https://layanan.example.go.id/',
  level: 'standard',
  standard: 'wcag22aa',
  engines: { 'axe-core': '4.14.1', 'accessibility-checker-engine': '4.0.34' },
  browser: 'Chrome/156.0.0.0',
  media: ['1280 × 800'],
  sample: { method: 'WCAG-EM 2.0', seed: 7, size: 2, of: 40 },
  notTested: [{ id: 'Dokumen PDF', en: 'PDF documents' }],
  ...more,
});

export const finding = (subject, more = {}) => ({
  type: 'finding',
  subject,
  check: 'axe/image-alt',
  criteria: ['1.1.1'],
  outcome: 'failed',
  target: { path: ['main > img'], html: '<img src="x.png">' },
  message: { id: 'Gambar harus memiliki teks alternatif', en: 'Images must have alternative text' },
  tags: ['EN-9.1.1.1', 'TTv5'],
  fingerprint: 'aaaa000011112222',
  ...more,
});

export const question = (subject, more = {}) =>
  finding(subject, {
    check: 'nusa/keyboard',
    criteria: ['2.4.3'],
    outcome: 'review',
    message: {
      id: 'Urutan fokus berbeda dari letaknya',
      en: 'The focus order differs from the layout',
    },
    question: { id: 'Apakah urutannya masuk akal?', en: 'Does the order make sense?' },
    fingerprint: 'bbbb000011112222',
    ...more,
  });

const kindOf = (number, findings, usual) => {
  const mine = findings.filter((each) => each.criteria.includes(number));
  if (mine.some(({ outcome }) => outcome === 'failed')) return 'failed';
  return mine.length ? 'review' : usual;
};

/** A page with findings and the verdicts that follow from them. */
export function page(id, findings = [], more = {}) {
  const { state = 'loaded', checks, usual = 'no-failure-found', ...subject } = more;
  const isLoaded = state === 'loaded';
  return {
    subject: {
      type: 'subject',
      id,
      url: id,
      state,
      title: 'Beranda',
      language: 'id',
      startedAt: '2026-11-24T02:00:01.000Z',
      milliseconds: 1200,
      ...subject,
    },
    checks: checks ?? [
      {
        type: 'check',
        subject: id,
        check: 'axe',
        status: 'ran',
        criteria: ['1.1.1'],
        milliseconds: 120,
      },
      {
        type: 'check',
        subject: id,
        check: 'nusa/keyboard',
        status: 'ran',
        criteria: ['2.4.3'],
        milliseconds: 80,
      },
    ],
    findings,
    verdicts: criteria.map(({ number }) => ({
      type: 'verdict',
      subject: id,
      criterion: number,
      verdict: isLoaded ? kindOf(number, findings, usual) : 'untested',
      findings: findings
        .filter((each) => each.criteria.includes(number))
        .map((each) => each.fingerprint),
    })),
  };
}

export const HOME = 'https://layanan.example.go.id/';
export const CONTACT = 'https://layanan.example.go.id/kontak';
export const LOST = 'https://layanan.example.go.id/lambat';

/** A site with a failure, a question, advice, a failed check, and a page that did not load. */
export const site = () => [
  page(HOME, [
    finding(HOME),
    question(HOME),
    finding(HOME, {
      check: 'html/no-dup-attr',
      criteria: [],
      fingerprint: 'cccc000011112222',
      message: { id: 'Atribut ganda', en: 'Duplicate attribute' },
    }),
  ]),
  page(CONTACT, [question(CONTACT)], {
    checks: [
      {
        type: 'check',
        subject: CONTACT,
        check: 'axe',
        status: 'ran',
        criteria: ['1.1.1'],
        milliseconds: 90,
      },
      {
        type: 'check',
        subject: CONTACT,
        check: 'ibm',
        status: 'error',
        criteria: ['1.4.10'],
        reason: { id: 'Pemeriksaan gagal', en: 'The check broke' },
        milliseconds: 10,
      },
    ],
  }),
  page(LOST, [], {
    state: 'timeout',
    checks: [],
    reason: { id: 'Waktu habis', en: 'The time had run out' },
  }),
];

/** A page in which every text attempts injection. */
export const hostile = () => {
  const id = `https://layanan.example.go.id/?q=%3Cscript%3E`;
  const text = { id: HOSTILE, en: HOSTILE };
  return [
    page(
      id,
      [
        finding(id, {
          message: text,
          target: {
            path: [HOSTILE],
            html: '<img onerror="alert(1)" src=x></code><script>alert(1)</script>',
          },
          evidence: [
            { kind: 'text', text: HOSTILE, of: text },
            { kind: 'picture', file: '../../../etc/passwd', of: text },
          ],
          tags: [HOSTILE],
        }),
        question(id, { message: text, question: text }),
      ],
      { title: HOSTILE, language: '"><script>', url: 'javascript:alert(1)', reason: text },
    ),
  ];
};

/** A temporary folder with results, for one test. */
export function folderWith(results, { record = run(), reviews } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'nusa-audit-test-'));
  const file = join(folder, 'results.jsonl');
  writeFileSync(file, `${allLines(record, results).join('\n')}\n`);
  mkdirSync(join(folder, 'evidence'));
  if (reviews) writeFileSync(join(folder, 'reviews.yaml'), reviews);
  return { folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
