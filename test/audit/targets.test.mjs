import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  Hosts,
  inShard,
  isLoopback,
  parseJourney,
  parseRobots,
  parseShard,
  parseSitemap,
  HostThrottle,
  readSitemap,
  sampleOf,
  shapeOf,
  storyMatcher,
  SITEMAP_LIMITS,
  urlsIn,
  webUrl,
  targetsOfJourney,
} from './support/internals.mjs';

describe('Shards', () => {
  const ids = Array.from({ length: 1000 }, (_, index) => `https://example.go.id/${index}`);

  it('have each subject in exactly one of them, the same every time', () => {
    for (const of of [1, 2, 7]) {
      const parts = Array.from({ length: of }, (_, at) =>
        ids.filter((id) => inShard(id, { index: at + 1, of })),
      );
      assert.deepEqual(parts.flat().sort(), [...ids].sort());
      for (const part of parts) assert.ok(part.length > 1000 / of / 1.3, 'none is much smaller');
    }
  });

  it('are written as 1/4', () => {
    assert.deepEqual(parseShard('2/4'), { index: 2, of: 4 });
    for (const text of ['0/4', '5/4', '1', '1/0', 'a/b', '-1/4'])
      assert.throws(() => parseShard(text));
  });
});

describe('Addresses', () => {
  it('are of the web, and hold no password', () => {
    for (const text of [
      'file:///etc/passwd',
      'javascript:alert(1)',
      'ftp://a',
      'beranda',
      'https://a:b@example.go.id/',
    ]) {
      assert.throws(() => webUrl(text), text);
    }
    assert.equal(webUrl(' https://Example.go.id/a#b ').href, 'https://example.go.id/a');
  });

  it('of a list are taken once, without comments', () => {
    const urls = urlsIn('# daftar\nhttps://a.go.id/\r\n\nhttps://a.go.id/#x\nhttps://a.go.id/b');
    assert.deepEqual(
      urls.map(({ href }) => href),
      ['https://a.go.id/', 'https://a.go.id/b'],
    );
  });

  it('of other hosts, ports and names that only begin alike are refused', () => {
    const hosts = new Hosts(['a.go.id']);
    assert.ok(hosts.allows('https://a.go.id/x'));
    for (const url of [
      'https://a.go.id.evil.example/',
      'https://b.go.id/',
      'https://a.go.id:8080/',
      'x',
    ]) {
      assert.ok(!hosts.allows(url), url);
    }
  });

  it('of this machine are known as such, and no others', () => {
    for (const url of ['http://localhost:1/', 'http://127.1.2.3/', 'http://[::1]/'])
      assert.ok(isLoopback(url));
    for (const url of ['http://127.example/', 'http://localhost.example/', 'http://10.0.0.1/'])
      assert.ok(!isLoopback(url));
  });
});

describe('robots.txt', () => {
  const allows = (text, path) => parseRobots(text).allows(`https://a.go.id${path}`);

  it('follows RFC 9309: the longest rule wins, and our own group wins over *', () => {
    const text =
      'User-agent: *\nDisallow: /\n\nUser-agent: Nusa-Audit\nUser-agent: other\nDisallow: /rahasia # ya\nAllow: /rahasia/umum\nDisallow: /*.pdf$';
    assert.ok(allows(text, '/'));
    assert.ok(!allows(text, '/rahasia/x'));
    assert.ok(allows(text, '/rahasia/umum'));
    assert.ok(!allows(text, '/a/b.pdf'));
    assert.ok(allows(text, '/a/b.pdf?x'));
    assert.ok(!allows('User-agent: *\nDisallow: /', '/x'));
    assert.ok(allows('User-agent: *\nDisallow:', '/x'));
    assert.ok(allows('', '/x'));
    assert.ok(allows('User-agent: nusa-audit-extra\nDisallow: /', '/x'), 'another program');
  });

  it('can set a delay, up to a limit', () => {
    assert.equal(parseRobots('User-agent: *\nCrawl-delay: 2').delay, 2);
    assert.equal(parseRobots('User-agent: *\nCrawl-delay: 999999').delay, 60);
  });

  it('cannot make matching slow', () => {
    const started = performance.now();
    allows(`User-agent: *\nDisallow: /${'*a'.repeat(900)}$`, `/${'a'.repeat(4000)}`);
    assert.ok(performance.now() - started < 2000);
  });
});

describe('The host throttle', () => {
  it('limits rate and concurrency per host', async () => {
    const throttle = new HostThrottle({ rate: 20, concurrency: 1 });
    const times = [];
    await Promise.all(
      [1, 2, 3].map(async () => {
        const release = await throttle.acquire('https://a.go.id/');
        times.push(performance.now());
        release();
      }),
    );
    assert.ok(times[2] - times[0] >= 90, `${times[2] - times[0]}`);
  });

  it('does not limit loopback', async () => {
    const throttle = new HostThrottle({ rate: 0.01, concurrency: 1 });
    for (let count = 0; count < 5; count++) await throttle.acquire('http://127.0.0.1:1/');
  });
});

describe('Sitemaps', () => {
  let server, address, asked;
  const files = new Map();
  before(async () => {
    server = createServer(({ url }, response) => {
      asked.push(url);
      const file = files.get(url);
      if (typeof file === 'object' && 'location' in file)
        return response.writeHead(302, file).end();
      return file ? response.end(file) : response.writeHead(404).end();
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close());
  const read = (path, limits) => {
    asked = [];
    const hosts = new Hosts([new URL(address).host]);
    return readSitemap(`${address}${path}`, {
      hosts,
      userAgent: 'test',
      limits: { ...SITEMAP_LIMITS, ...limits },
    });
  };
  const set = (...locations) =>
    `<urlset>${locations.map((each) => `<url><loc>${each}</loc></url>`).join('')}</urlset>`;
  const index = (...locations) =>
    `<sitemapindex>${locations.map((each) => `<sitemap><loc>${each}</loc></sitemap>`).join('')}</sitemapindex>`;

  it('are read with those they refer to, compressed or not', async () => {
    files.set('/i.xml', index(`${address}/a.xml`, `${address}/b.xml.gz`));
    files.set('/a.xml', set(`${address}/1?x=1&amp;y=2`, `<![CDATA[${address}/2]]>`));
    files.set('/b.xml.gz', gzipSync(set(`${address}/3`)));
    const { urls, refused } = await read('/i.xml');
    assert.deepEqual(urls.map(({ pathname, search }) => pathname + search).sort(), [
      '/1?x=1&y=2',
      '/2',
      '/3',
    ]);
    assert.deepEqual(refused, []);
  });

  it('lead to no other host, neither directly nor by redirect', async () => {
    files.set('/r.xml', index(`${address}/away.xml`, 'https://evil.example/s.xml'));
    files.set('/away.xml', { location: 'http://evil.example/' });
    const { urls, refused } = await read('/r.xml');
    assert.deepEqual(urls, []);
    assert.equal(refused.length, 2);
    for (const { why } of refused) assert.match(why, /host is not listed/);
  });

  it('are limited: cycles, decompression bombs, depth and number', async () => {
    files.set('/loop.xml', index(`${address}/loop.xml`));
    assert.deepEqual((await read('/loop.xml')).urls, []);
    assert.equal(asked.length, 1);
    files.set('/bomb.xml', index(`${address}/bomb.gz`));
    files.set('/bomb.gz', gzipSync(Buffer.alloc(2 ** 20)));
    assert.equal((await read('/bomb.xml', { bytes: 10_000 })).refused.length, 1);
    files.set('/many.xml', set(...Array.from({ length: 20 }, (_, at) => `${address}/${at}`)));
    const { urls, refused } = await read('/many.xml', { urls: 5 });
    assert.deepEqual([urls.length, refused.length], [5, 15]);
    files.set('/deep0.xml', index(`${address}/deep1.xml`));
    files.set('/deep1.xml', index(`${address}/deep2.xml`));
    assert.equal((await read('/deep0.xml', { depth: 1 })).refused[0].why, 'too many sitemaps');
  });

  it('that are not sitemaps are a usage error', async () => {
    await assert.rejects(read('/gone.xml'), /not a sitemap \(status 404\)/);
  });

  it('may be a plain list, and their images are not pages', () => {
    assert.deepEqual(parseSitemap('https://a/\nhttps://b/').locations, [
      'https://a/',
      'https://b/',
    ]);
    const xml =
      '<urlset><url><loc>https://a/</loc><image:image><image:loc>https://a/x.png</image:loc></image:image></url></urlset>';
    assert.deepEqual(parseSitemap(xml).locations, ['https://a/']);
  });
});

describe('Samples', () => {
  const site = [
    'https://a.go.id/',
    'https://a.go.id/kontak',
    'https://a.go.id/aksesibilitas',
    ...Array.from({ length: 200 }, (_, at) => `https://a.go.id/berita/${at}`),
    ...Array.from({ length: 50 }, (_, at) => `https://a.go.id/layanan/layanan-${at}`),
  ];

  it('have the common pages and one of each type, each with its reason', () => {
    const { pages, size, of } = sampleOf(site, 1);
    assert.equal(of, 253);
    assert.equal(size, pages.length);
    const structured = pages.filter(({ part }) => part === 'structured');
    assert.ok(structured.length >= 5);
    for (const path of ['/', '/kontak', '/aksesibilitas']) {
      assert.ok(
        structured.some(({ url }) => new URL(url).pathname === path),
        path,
      );
    }
    for (const { reason } of pages) assert.ok(reason.id && reason.en);
  });

  it('have a tenth as many by chance, not among the others', () => {
    const { pages } = sampleOf(site, 1);
    const random = pages.filter(({ part }) => part === 'random');
    assert.equal(random.length, Math.max(1, Math.round((pages.length - random.length) / 10)));
    assert.equal(new Set(pages.map(({ url }) => url)).size, pages.length);
  });

  it('are the same for the same seed, whatever the order, and others for another', () => {
    const random = (urls, seed) =>
      sampleOf(urls, seed).pages.filter(({ part }) => part === 'random');
    assert.deepEqual(random(site, 5), random([...site].reverse(), 5));
    const seeds = new Set(Array.from({ length: 10 }, (_, seed) => random(site, seed)[0].url));
    assert.ok(seeds.size > 5);
  });

  it('keep to the number wanted', () => {
    assert.ok(sampleOf(site, 1, 4).size <= 4);
    assert.equal(sampleOf(['https://a.go.id/'], 1).size, 1);
  });

  it('know pages of one template by the shape of their address', () => {
    assert.equal(shapeOf('https://a.go.id/berita/12'), shapeOf('https://a.go.id/berita/345'));
    assert.notEqual(shapeOf('https://a.go.id/berita/12'), shapeOf('https://a.go.id/layanan/12'));
  });
});

describe('Journeys', () => {
  const good =
    'base: https://a.go.id\nsteps:\n  - goto: /\n  - click: Mulai\n  - expect: Siapa?\n  - fill: { NIK: 0123 }\n';

  it('have one target per step, with the expectations that follow it', () => {
    const targets = targetsOfJourney(parseJourney(good, 'domisili.yaml'), 'x/domisili.yaml');
    assert.deepEqual(
      targets.map(({ id }) => id),
      [
        'journey:domisili#1 goto /',
        'journey:domisili#2 click Mulai',
        'journey:domisili#4 fill NIK',
      ],
    );
  });

  it('keep values as text, including leading zeros', () => {
    assert.deepEqual(parseJourney(good, 'a.yaml').steps[3].fill, { NIK: '0123' });
  });

  it('say which step is wrong', () => {
    const wrong = (steps, message) =>
      assert.throws(() => parseJourney(`steps:\n${steps}`, 'a.yaml'), message);
    wrong('  - jump: x', /a\.yaml: step 1: needs one of goto, click, fill, expect/);
    wrong('  - { goto: /, click: x }', /step 1/);
    wrong('  - { goto: /, wait: 3 }', /unknown key "wait"/);
    wrong('  - fill: x', /needs labels/);
    assert.throws(() => parseJourney('steps: []', 'a.yaml'), /needs a list of steps/);
    assert.throws(() => parseJourney(':', 'a.yaml'));
    const clicked = parseJourney('base: https://a.go.id\nsteps:\n  - click: x', 'a.yaml');
    assert.throws(() => targetsOfJourney(clicked, 'a.yaml'), /first step must be a goto/);
  });
});

describe('Story ids', () => {
  it('are matched by glob patterns, in which a dot is a dot', () => {
    const matches = storyMatcher(['components-*--default']);
    assert.ok(matches('components-button--default'));
    assert.ok(!matches('components-button--default-2'));
    assert.ok(!storyMatcher(['a.b'])('axb'));
  });
});
