import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { allLines, readResults } from '@nusa/audit';
import { chromiumPath } from '../../scripts/browsers.mjs';
import { command } from './support/io.mjs';
import { finding, page, question } from './support/results.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'nusa-audit-commands-'));
process.env.CHROME_PATH ??= chromiumPath();

const sources = new Map();

/** Audits by what a page's heading says, so that commands are tested and not checks. */
const auditor = {
  async load(tab, url) {
    const response = await tab.goto(url).catch(() => undefined);
    if (!response?.ok())
      return { state: 'error', reason: { id: 'Tidak ada', en: 'Not there' }, milliseconds: 0 };
    return { state: 'loaded', milliseconds: 0 };
  },
  async audit(tab, { subject: { id, url }, source }) {
    sources.set(id, source);
    const heading = await tab.$eval('h1', (node) => node.textContent);
    const found = { broken: [finding(id)], question: [question(id)] }[heading] ?? [];
    const checks =
      heading === 'stuck'
        ? [
            {
              type: 'check',
              subject: id,
              check: 'axe',
              status: 'error',
              criteria: [],
              milliseconds: 1,
            },
          ]
        : undefined;
    if (heading === 'throws') throw new Error('thrown');
    return page(id, found, { url, title: heading, ...(checks && { checks }) });
  },
};

let server, address, asked;
before(async () => {
  server = createServer(({ url }, response) => {
    asked?.push(url);
    const name = url.slice(1);
    if (name === 'redirect')
      return response
        .writeHead(302, { location: address.replace('127.0.0.1', 'localhost') + '/good' })
        .end();
    if (name === 'missing') return response.writeHead(404).end();
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>${name}</title><h1>${name}</h1>`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  server.close();
  rmSync(scratch, { recursive: true });
});

let runs = 0;
async function audit(paths, ...flags) {
  const out = flags.includes('-o') ? flags[flags.indexOf('-o') + 1] : join(scratch, String(runs++));
  const urls = paths.map((path) => `${address}/${path}`);
  const own = flags.includes('-o') ? [] : ['-o', out];
  const outcome = await command(['url', ...urls, ...own, ...flags], { auditor });
  return { ...outcome, outFolder: out, file: join(out, 'results.jsonl') };
}

describe('Exit codes', () => {
  it('0: no failures, and everything ran; questions are not failures', async () => {
    const { code, out } = await audit(['good', 'question']);
    assert.equal(code, 0, out);
    assert.match(out, /2 pages tested, 0 failures, 1 open question/);
  });

  it('1: failures, which take precedence over untested pages', async () => {
    const { code, out } = await audit(['broken', 'missing']);
    assert.equal(code, 1);
    assert.match(out, /1 could not be tested/);
  });

  it('1: questions, with --fail-on review', async () => {
    assert.equal((await audit(['question'], '--fail-on', 'review')).code, 1);
  });

  it('0: failures that are in the baseline; 1: new ones', async () => {
    const { file } = await audit(['broken']);
    assert.equal((await audit(['broken'], '--baseline', file)).code, 0);
    const clean = await audit(['good']);
    assert.equal((await audit(['broken'], '--baseline', clean.file)).code, 1);
  });

  it('2: usage errors, in one line that points to the help', async () => {
    const wrong = [
      [['jump'], /no command "jump"/],
      [['url'], /needs URLs/],
      [['url', 'beranda'], /not a URL/],
      [['url', 'http://a/', '--level', 'deep'], /one of quick, standard, full/],
      [['url', 'http://a/', '--shard', '5/4'], /1\/4/],
      [['url', 'http://a/', '--engine', 'wave'], /no engine or check called wave/],
      [['url', 'http://a/', '--workers', 'many'], /a number/],
      [['url', 'http://a/', '--wrong'], /Unknown option '--wrong'/],
      [['url', 'http://a/', '--seed', '1'], /requires --sample/],
      [['url', 'http://a/', '--browser', '/no/such'], /no such program/],
      [['url', 'http://a/', '--baseline', '/no/such'], /no such file/],
      [['story'], /--dir or --url/],
      [['story', '--dir', scratch], /not the index of a Storybook/],
      [['journey'], /needs at least one journey file/],
      [['journey', '/no/such.yaml'], /no such file/],
      [['merge', 'a'], /needs -o/],
      [['report'], /needs one results file/],
      [['report', '/no/such'], /no such file/],
      [['diff', 'a'], /needs two results files/],
      [['review', '/no/such'], /no such file/],
      [['tokens'], /needs one file/],
      [[], /./],
    ];
    for (const [args, message] of wrong) {
      const { code, error, out } = await command(args, { auditor });
      assert.equal(code, 2, args.join(' '));
      assert.match(error + out, message, args.join(' '));
      assert.doesNotMatch(error, /^\s+at /m, 'no trace');
    }
  });

  it('3: a page or a check could not be tested', async () => {
    for (const path of ['missing', 'stuck', 'throws']) {
      const { code, out } = await audit(['good', path]);
      assert.equal(code, 3, `${path}: ${out}`);
    }
  });

  it('4: an internal error', async () => {
    const broken = { load: auditor.load, audit: async () => page('x', []) };
    const { file } = await audit(['good']);
    const { code, error } = await command(['report', file, '-o', join(file, 'below-a-file')], {
      auditor: broken,
    });
    assert.equal(code, 4);
    assert.match(error, /ENOTDIR|EEXIST/);
  });
});

describe('--help', () => {
  it('exists for every command', async () => {
    for (const name of [
      'story',
      'url',
      'journey',
      'tokens',
      'review',
      'merge',
      'report',
      'diff',
      'act',
    ]) {
      const { code, out } = await command([name, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^nusa-audit ${name}`));
    }
    assert.match((await command(['--help'])).out, /Exit codes/);
  });
});

describe('A run', () => {
  it('prints nothing in CI until the end, then lists the files it wrote', async () => {
    const { error, out, outFolder } = await audit(['good'], '-f', 'html,csv', '--lang', 'id,en');
    assert.equal(error, '');
    for (const name of ['results.jsonl', 'report.id.html', 'report.en.csv']) {
      assert.ok(existsSync(join(outFolder, name)), name);
      assert.ok(out.includes(name), name);
    }
  });

  it('does not follow a redirect to another host', async () => {
    const { code, file } = await audit(['redirect']);
    assert.equal(code, 3);
    const { results } = await readResults(file);
    assert.equal(results[0].subject.state, 'blocked');
    assert.ok(results[0].verdicts.every(({ verdict }) => verdict === 'untested'));
  });

  it('reads URLs from standard input', async () => {
    const out = join(scratch, 'stdin');
    const { code } = await command(['url', '--urls', '-', '-o', out], {
      auditor,
      stdin: `${address}/good\n`,
    });
    assert.equal(code, 0);
  });

  it('in merged shards equals the whole run except for times', async () => {
    const paths = Array.from({ length: 9 }, (_, at) => `h${at}`).concat('broken', 'question');
    const whole = await audit(paths);
    const parts = [await audit(paths, '--shard', '1/2'), await audit(paths, '--shard', '2/2')];
    const merged = join(scratch, 'merged', 'results.jsonl');
    mkdirSync(join(scratch, 'merged'));
    await command(['merge', ...parts.map(({ file }) => file), '-o', merged]);
    const bare = (file) =>
      readFileSync(file, 'utf8').replace(/"(startedAt|milliseconds)":("[^"]*"|\d+),?/g, '');
    assert.equal(bare(merged), bare(whole.file));
    assert.notEqual(bare(parts[0].file), bare(whole.file));
  });

  it('opens no page again when resumed', async () => {
    const first = await audit(['good', 'question']);
    asked = [];
    const again = await audit(['good', 'question', 'h1'], '--resume', '-o', first.outFolder);
    assert.equal(again.code, 0);
    assert.deepEqual(
      asked.filter((path) => !/favicon/.test(path)),
      ['/h1'],
    );
    asked = undefined;
  });

  it('says how to continue when it is interrupted', async () => {
    const stop = AbortSignal.abort();
    const { code, error } = await command(
      ['url', `${address}/good`, '-o', join(scratch, 'stopped')],
      { auditor, stop },
    );
    assert.equal(code, 3);
    assert.match(error, /continue with --resume/);
  });

  it('writes its sample with the reason for each page', async () => {
    const out = join(scratch, 'sample');
    const list = join(scratch, 'list.txt');
    writeFileSync(
      list,
      Array.from({ length: 30 }, (_, at) => `${address}/berita/${at}`)
        .concat(`${address}/kontak`)
        .join('\n'),
    );
    const { code, error } = await command(
      ['url', '--urls', list, '--sample', 'wcag-em', '--seed', '3', '-o', out],
      { auditor },
    );
    assert.equal(code, 0, error);
    const sample = JSON.parse(readFileSync(join(out, 'sample.json'), 'utf8'));
    assert.equal(sample.seed, 3);
    assert.ok(sample.pages.every(({ reason }) => reason.id));
    const { run } = await readResults(join(out, 'results.jsonl'));
    assert.deepEqual(run.sample, { method: 'WCAG-EM 2.0', seed: 3, size: sample.size, of: 31 });
    assert.match(run.command, /--sample wcag-em --seed 3/);
  });

  it('reports findings that only the random sample has', async () => {
    const names = ['broken', 'question', 'good'];
    const sampleWith = async (random, structured) => {
      const { outFolder } = await audit([...structured, random], '--resume');
      const file = join(outFolder, 'results.jsonl');
      const sample = { method: 'WCAG-EM 2.0', seed: 1, size: structured.length + 1, of: 9 };
      const { run, results } = await readResults(file);
      writeFileSync(file, `${allLines({ ...run, sample }, results).join('\n')}\n`);
      const pages = names.map((name) => ({
        url: `${address}/${name}`,
        part: name === random ? 'random' : 'structured',
        reason: {},
      }));
      writeFileSync(join(outFolder, 'sample.json'), JSON.stringify({ ...sample, pages }));
      await command(['report', file, '-f', 'html,wcag-em', '--lang', 'en'], { auditor });
      return ['html', 'wcag-em.json'].map((ending) =>
        readFileSync(join(outFolder, `report.en.${ending}`), 'utf8'),
      );
    };
    for (const text of await sampleWith('broken', ['question', 'good']))
      assert.match(
        text,
        /random sample \(1\) shows kinds .* structured sample \(2\) .*: 1\.1\.1 axe/,
      );
    for (const text of await sampleWith('good', ['question', 'broken']))
      assert.match(text, /random sample \(1\) shows no kinds of findings/);
  });
});

describe('A Storybook', () => {
  const folder = join(scratch, 'book');
  before(() => {
    mkdirSync(folder);
    const entry = (id, type = 'story') => [
      id,
      { id, type, title: 'Components/Button', name: 'Default' },
    ];
    writeFileSync(
      join(folder, 'index.json'),
      JSON.stringify({
        v: 5,
        entries: Object.fromEntries([
          entry('button--default'),
          entry('button--docs', 'docs'),
          entry('link--gone'),
        ]),
      }),
    );
    writeFileSync(
      join(folder, 'iframe.html'),
      `<!doctype html><body><div id="storybook-root"></div><script>
        const query = new URLSearchParams(location.search);
        if (query.get('id') === 'link--gone') document.body.className = 'sb-show-errordisplay';
        else setTimeout(() => { document.querySelector('#storybook-root').innerHTML = '<h1>' + (query.get('globals') ?? 'good') + '</h1>'; }, 50);
      </script>`,
    );
  });

  it('in a folder is served: each story in each variant, recorded without a port', async () => {
    const out = join(scratch, 'book-results');
    const flags = ['--globals', 'language:id', '--globals', 'language:en', '--id', 'button--*'];
    const { code, error } = await command(['story', '--dir', folder, '-o', out, ...flags], {
      auditor,
    });
    assert.equal(code, 0, error);
    const { results } = await readResults(join(out, 'results.jsonl'));
    assert.deepEqual(
      results.map(({ subject }) => [subject.id, subject.title]),
      [
        ['story:button--default.en', 'language:en;a11y.manual:!true'],
        ['story:button--default.id', 'language:id;a11y.manual:!true'],
      ],
    );
    assert.match(results[0].subject.url, /^storybook:\/iframe\.html\?id=button--default/);
  });

  it('tests what variants share on the first only, and stories without JavaScript where a server renders them', async () => {
    const asked = new Map();
    const telling = {
      ...auditor,
      audit: (page, options) => {
        asked.set(options.subject.id, options);
        return auditor.audit(page, options);
      },
    };
    await command(
      [
        ...['story', '--dir', folder, '-o', join(scratch, 'variants'), '--id', 'button--*'],
        ...['--globals', 'language:id', '--globals', 'language:en', '--variant-checks', 'axe,name'],
      ],
      { auditor: telling },
    );
    const [first, second] = ['id', 'en'].map((language) =>
      asked.get(`story:button--default.${language}`),
    );
    assert.equal(first.skip, undefined);
    assert.equal(second.skip.madeOn, 'story:button--default.id');
    assert.ok(second.skip.checks.includes('nusa/keyboard'));
    assert.ok(second.skip.checks.includes('ibm'));
    assert.ok(!second.skip.checks.some((name) => name === 'axe' || name === 'nusa/name'));
    assert.equal(first.openWithoutScript, null);
    assert.equal(first.isFragment, true);
  });

  it('records a story that is not shown as untested', async () => {
    const out = join(scratch, 'book-gone');
    const { code } = await command(['story', '--dir', folder, '-o', out, '--id', 'link--*'], {
      auditor,
    });
    assert.equal(code, 3);
    const { results } = await readResults(join(out, 'results.jsonl'));
    assert.match(results[0].subject.reason.en, /was not shown \(error\)/);
  });

  it('without a matching story is a usage error', async () => {
    const { code, error } = await command(['story', '--dir', folder, '--id', 'x'], { auditor });
    assert.equal(code, 2);
    assert.match(error, /no story has an id like x; there are 2 stories/);
  });
});

describe('A journey', () => {
  let service, base;
  before(async () => {
    service = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += chunk));
      request.on('end', () => {
        response.setHeader('content-type', 'text/html');
        const isSent = request.method === 'POST';
        response.end(
          isSent
            ? `<!doctype html><h1>Halo ${new URLSearchParams(body).get('nama')}</h1>`
            : `<!doctype html><h1>Siapa?</h1><form method="post"><label>Nama <input name="nama"></label><label>Desa <select name="desa"></select></label><button>Lanjutkan</button></form>
              <script>setTimeout(() => document.querySelector('select').add(new Option('Sinduadi', '1')), 300)</script>`,
        );
      });
    });
    await new Promise((resolve) => service.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${service.address().port}`;
  });
  after(() => service.close());

  const steps = (last, village = 'Sinduadi') =>
    `base: https://layanan.example.go.id\nsteps:\n  - goto: /\n  - fill: { Nama: Siti, Desa: ${village} }\n  - click: Lanjutkan\n  - expect: ${last}\n`;

  it('is followed by visible text, and audited after each step', async () => {
    const file = join(scratch, 'baik.yaml');
    writeFileSync(file, steps('Halo Siti'));
    const out = join(scratch, 'journey');
    const { code, error } = await command(['journey', file, '--base', base, '-o', out], {
      auditor,
    });
    assert.equal(code, 0, error);
    const { results } = await readResults(join(out, 'results.jsonl'));
    assert.deepEqual(
      results.map(({ subject }) => subject.title),
      ['Siapa?', 'Siapa?', 'Halo Siti'],
    );
    assert.equal(results[2].subject.url, 'https://layanan.example.go.id/');
    // The browser itself no longer has the answer to a form.
    assert.match(sources.get(results[2].subject.id), /^<!doctype html><h1>Halo Siti/);
  });

  it('that does not meet an expectation is untested at that step, with the reason', async () => {
    const file = join(scratch, 'salah.yaml');
    writeFileSync(file, `timeout: 300\n${steps('Selamat')}`);
    const out = join(scratch, 'journey-wrong');
    const { code } = await command(['journey', file, '--base', base, '-o', out], { auditor });
    assert.equal(code, 3);
    const { results } = await readResults(join(out, 'results.jsonl'));
    assert.match(results[2].subject.reason.en, /“Selamat” was not found/);
    assert.equal(results[1].subject.state, 'loaded');
  });

  it('waits for an option that the page fetches, and names one that is missing', async () => {
    const file = join(scratch, 'pilihan.yaml');
    writeFileSync(file, `timeout: 600\n${steps('Halo Siti', 'Caturtunggal')}`);
    const out = join(scratch, 'journey-option');
    await command(['journey', file, '--base', base, '-o', out], { auditor });
    const { results } = await readResults(join(out, 'results.jsonl'));
    assert.match(results[1].subject.reason.en, /“Desa” has no option “Caturtunggal”/);
  });
});

describe('tokens', () => {
  const tokens = (pairs) => {
    const file = join(scratch, `tokens-${runs++}.json`);
    writeFileSync(
      file,
      JSON.stringify({
        colors: { text: '#767676', page: '#fff', pale: '#aaaaaa' },
        pairs,
        schemes: { dark: { page: '#000' } },
      }),
    );
    return command(['tokens', file, '-o', join(scratch, `tokens-${runs++}`)]);
  };

  it('are tested in each scheme', async () => {
    const good = await tokens([{ foreground: 'text', background: 'page' }]);
    assert.equal(good.code, 0, good.out);
    const bad = await tokens([
      { foreground: 'pale', background: 'page' },
      { foreground: 'pale', background: 'page', use: 'border' },
    ]);
    assert.equal(bad.code, 1);
    assert.match(
      bad.out,
      /1\.4\.3 The contrast of pale on page is only 2\.32:1; it must be at least 4\.5:1/,
    );
    assert.match(bad.out, /1\.4\.11/);
  });

  it('that are not colours are untested', async () => {
    const { code, out } = await tokens([{ foreground: 'nila', background: 'page' }]);
    assert.equal(code, 3);
    assert.match(out, /nila/);
  });
});
