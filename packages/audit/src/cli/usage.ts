const COMMON = `
Scope of the audit
  --level quick|standard|full     default: standard
  --engine axe,ibm,html,qualweb   engines to run (default: all except qualweb)
  --check NAME,NAME               own checks to run (default: those of the level)
  --standard wcag22aa|en301549v4|508
  --timeout SECONDS               time limit per page (default: 180); a single check gets a sixth of it,
                                  but at least 30 seconds
  --element-prefix PREFIX         what the names of your components start with (default: nusa-)
Browser and output
  --browser ws://… | PATH         a running Chromium, or the path of its executable
  --workers N                     pages tested at the same time (default: 2)
  --out DIR, -o DIR               folder for results.jsonl, evidence and reports (default: audit-results)
Which pages
  --shard I/N                     part I of N, chosen by a stable hash
  --resume                        continue an interrupted run
  --again                         like --resume, and test failed and untested pages again
  --max-pages N                   test at most N pages
What counts as a failure
  --baseline FILE                 an earlier results.jsonl: only new findings count
  --reviews FILE                  answers from reviewers (reviews.yaml)
  --components FILE               versions of the components (@nusa/elements/versions.json), which decide
                                  whether answers still apply (default: read from the page)
  --fail-on failed|review         default: failed
Evidence and reports
  --evidence none|failures|all    screenshots to keep (default: failures)
  --format LIST, -f LIST          html, earl, wcag-em, openacr, sarif, junit, csv (default: html)
  --lang id,en                    languages of the reports (default: id)
  --name TEXT                     name of the audited service, for titles
Requests to other hosts
  --rate N                        pages per second from one host (default: 1)
  --concurrency N                 pages of one host at the same time (default: 2)
  --contact TEXT                  contact address to put in the User-Agent header
  --host NAME                     another host that may be visited
  --no-robots                     ignore robots.txt (for your own site)
`;

const EXITS = `
Exit codes
  0  no failures, and everything was tested
  1  failures (with --baseline: new ones)
  2  usage error
  3  something could not be tested
  4  internal error
  If both apply, 1 takes precedence over 3.
`;

export const USAGE: Record<string, string> = {
  '': `nusa-audit: accessibility audits with evidence, against WCAG 2.2 A and AA (ISO/IEC 40500:2025)

  nusa-audit story    --dir storybook-static | --url URL   the stories of a Storybook
  nusa-audit url      URL… | --urls FILE|- | --sitemap URL pages
  nusa-audit journey  FILE…                                the steps of a user journey
  nusa-audit tokens   tokens.json                          contrast of colour pairs
  nusa-audit review   DIR                                  answer the open questions
  nusa-audit merge    A.jsonl B.jsonl -o ALL.jsonl         combine results of several machines
  nusa-audit report   RESULTS.jsonl -f FORMATS             reports from results
  nusa-audit diff     OLD.jsonl NEW.jsonl                  new and resolved findings
  nusa-audit act      --cases DIR                          compare this audit with the W3C's test cases

  Run nusa-audit COMMAND --help for details.
${EXITS}`,
  story: `nusa-audit story --dir DIR | --url URL

Audits the stories of a Storybook. A folder is served to this machine only, during the audit.

  --dir DIR          a built Storybook
  --url URL          a running Storybook
  --id GLOB          stories to test: components-button--*
  --states LIST      default, hover, focus, error, disabled (default: default)
  --globals TEXT     a variant of each story: language:en or language:en;theme:dark; can be repeated
  --variant-checks LIST
                     engines and checks to run on the second and later variants too, where the others
                     cannot differ (default: all)
  --without-script T path of a story's server-rendered version: ssr/{story}.html, where {story} is the id
                     with its variant (components-button--default.id)
${COMMON}${EXITS}`,
  url: `nusa-audit url URL… | --urls FILE|- | --sitemap URL

Audits pages. Visits only the hosts of these URLs and of --host.

  --urls FILE        a file with one URL per line; - for standard input
  --sitemap URL      a sitemap or sitemap index; can be repeated
  --sample wcag-em   test a structured and a random sample, listed in sample.json
  --seed N           seed of the random sample (default: 1)
${COMMON}${EXITS}`,
  journey: `nusa-audit journey FILE…

Audits a service after each step of a user journey, given as YAML:

  name: Surat keterangan domisili
  base: https://layanan.example.go.id
  steps:
    - goto: /
    - click: Mulai sekarang
    - fill: { Nama lengkap: Siti Contoh }
    - click: Lanjutkan
    - expect: Kapan tanggal lahir Anda?

Elements are given by their visible text or accessible name, or as css:SELECTOR. "expect" is checked before
the preceding step is audited.

  --base URL         replaces "base" in the file
${COMMON}${EXITS}`,
  tokens: `nusa-audit tokens FILE

Tests the contrast of colour pairs by WCAG 2 ratios. The file, in JSON:

  { "colors": { "text": "#14161a", "page": "#ffffff" },
    "pairs": [ { "foreground": "text", "background": "page", "use": "text" } ] }

"use" is text (4.5:1), large-text (3:1) or border (3:1). "schemes" can hold
further sets of colours by name.

  --out DIR, -o DIR  folder for results.jsonl and reports (default: audit-results)
  --format LIST, --lang id,en, --name TEXT
${EXITS}`,
  review: `nusa-audit review DIR

Serves a page with each open question and its evidence, to this machine only, and writes the answers to
reviews.yaml: who, when, with which assistive technology. Stop with Ctrl+C.

  --reviews FILE     default: DIR/reviews.yaml
  --port N           default: any free port
  --lang id|en       default: id
`,
  merge: `nusa-audit merge A.jsonl B.jsonl… -o ALL.jsonl

Combines results of several machines, as if made in one run. Copies their evidence as well.
`,
  report: `nusa-audit report RESULTS.jsonl -f html,earl,wcag-em,openacr,sarif,junit,csv

  --lang id,en            default: id
  --out DIR, -o DIR       default: next to the results
  --reviews FILE          answers from reviewers
  --name TEXT             name of the audited service, for titles
  --product TEXT, --product-version TEXT, --author-name, --author-company, --author-email
                          for OpenACR
`,
  diff: `nusa-audit diff OLD.jsonl NEW.jsonl

Lists new and resolved findings. Exits with 1 if there are new failures, or with --fail-on review new questions.
`,
  act: `nusa-audit act --cases DIR

Runs this audit on the W3C's ACT test cases (a checkout of w3c/wcag-act-rules) and reports how far they agree.
`,
};
