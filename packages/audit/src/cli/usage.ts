const COMMON = `
How thoroughly
  --level quick|standard|full     standard by default
  --engine axe,ibm,html,qualweb   engines to use; all but qualweb by default
  --check NAME,NAME               own checks to make; those of the level by default
  --standard wcag22aa|en301549v4|508
  --timeout SECONDS               longest for one page (180); a check has a sixth, or 30 if that is more
Where
  --browser ws://… | PATH         a Chromium that runs, or its program
  --workers N                     pages at a time (2)
  --out DIR, -o DIR               results.jsonl, evidence and reports (audit-results)
Which part
  --shard I/N                     the I-th of N parts, by a stable hash
  --resume                        go on where the last run ended
  --again                         as --resume, and once more what failed or could not be tested
  --max-pages N
What counts
  --baseline FILE                 earlier results.jsonl: only what is new counts
  --reviews FILE                  people's answers (reviews.yaml)
  --components FILE               versions of the components (@nusa/elements/versions.json), on which answers
                                  hang; else what the page runs of them
  --fail-on failed|review         failed by default
What is kept
  --evidence none|failures|all    pictures (failures)
  --format LIST, -f LIST          html, earl, wcag-em, openacr, sarif, junit, csv (html)
  --lang id,en                    languages of the reports (id)
  --name TEXT                     what was audited, for titles
Towards other hosts
  --rate N                        pages a second from one host (1)
  --concurrency N                 pages of one host at a time (2)
  --contact TEXT                  an address for the host's people, in the user agent
  --host NAME                     a further host that may be asked
  --no-robots                     do not ask robots.txt (your own site)
`;

const EXITS = `
Exit codes
  0  no failure, and everything ran
  1  failures (with --baseline: new ones)
  2  wrong usage
  3  something could not be tested
  4  a fault of the program itself
  1 wins over 3, 3 over 0.
`;

export const USAGE: Record<string, string> = {
  '': `nusa-audit: an accessibility audit with evidence, by WCAG 2.2 A and AA (ISO/IEC 40500:2025)

  nusa-audit story    --dir storybook-static | --url URL   the stories of a Storybook
  nusa-audit url      URL… | --urls FILE|- | --sitemap URL pages
  nusa-audit journey  FILE…                                steps through a service
  nusa-audit tokens   tokens.json                          contrast of colour pairs
  nusa-audit review   DIR                                  answer what a program cannot decide
  nusa-audit merge    A.jsonl B.jsonl -o ALL.jsonl         results of several machines
  nusa-audit report   RESULTS.jsonl -f FORMATS             reports from results
  nusa-audit diff     OLD.jsonl NEW.jsonl                  what is new, what is gone
  nusa-audit act      --cases DIR                          the test cases of the W3C against this audit

  nusa-audit COMMAND --help says more.
${EXITS}`,
  story: `nusa-audit story --dir DIR | --url URL

Audits the stories of a Storybook. A folder is served to this machine while the audit runs.

  --dir DIR          a built Storybook
  --url URL          one that runs
  --id GLOB          stories to take: components-button--*
  --states LIST      default, hover, focus, error, disabled (default)
  --globals TEXT     a variant of each story: language:en or language:en;theme:dark; may be repeated
  --variant-checks LIST
                     engines and checks to make again on the variants after the first, when the others see
                     the same in them; all by default
  --without-script T the pages that a server renders of the stories: ssr/{story}.html, with a story's id and
                     its variant (components-button--default.id)
${COMMON}${EXITS}`,
  url: `nusa-audit url URL… | --urls FILE|- | --sitemap URL

Audits pages. Only hosts that are named are asked: those of the addresses, and --host.

  --urls FILE        one address a line; - for standard input
  --sitemap URL      with those that it names; may be repeated
  --sample wcag-em   a structured and a random sample instead of all, written to sample.json
  --seed N           of the random sample (1)
${COMMON}${EXITS}`,
  journey: `nusa-audit journey FILE…

Audits a service after each step of a journey. The file, in YAML:

  name: Surat keterangan domisili
  base: https://layanan.example.go.id
  steps:
    - goto: /
    - click: Mulai sekarang
    - fill: { Nama lengkap: Siti Contoh }
    - click: Lanjutkan
    - expect: Kapan tanggal lahir Anda?

Things are named as people see or hear them, or as css:SELECTOR. What is expected is looked for before the
audit of the step before it.

  --base URL         instead of the file's
${COMMON}${EXITS}`,
  tokens: `nusa-audit tokens FILE

The contrast of colour pairs: WCAG 2 ratios as verdicts. The file, in JSON:

  { "colors": { "text": "#14161a", "page": "#ffffff" },
    "pairs": [ { "foreground": "text", "background": "page", "use": "text" } ] }

"use" is text (4.5:1), large-text (3:1) or border (3:1). "schemes" may give further colours by scheme.

  --out DIR, -o DIR  results.jsonl and reports (audit-results)
  --format LIST, --lang id,en, --name TEXT
${EXITS}`,
  review: `nusa-audit review DIR

Shows each open question with its evidence on a page of this machine alone, and writes the answers to
reviews.yaml: who, when, with which assistive technology. Stop it with Ctrl+C.

  --reviews FILE     DIR/reviews.yaml by default
  --port N           any free one by default
  --lang id|en       (id)
`,
  merge: `nusa-audit merge A.jsonl B.jsonl… -o ALL.jsonl

Puts results of several machines together: the same as one run would have made. Evidence is copied along.
`,
  report: `nusa-audit report RESULTS.jsonl -f html,earl,wcag-em,openacr,sarif,junit,csv

  --lang id,en            (id)
  --out DIR, -o DIR       beside the results by default
  --reviews FILE          people's answers
  --name TEXT             what was audited, for titles
  --product TEXT, --product-version TEXT, --author-name, --author-company, --author-email
                          for OpenACR
`,
  diff: `nusa-audit diff OLD.jsonl NEW.jsonl

What is new, and what is gone. Exit code 1 when a failure is new, or with --fail-on review a question.
`,
  act: `nusa-audit act --cases DIR

Runs the test cases of the W3C (a checkout of w3c/wcag-act-rules) against this audit, and says how far it agrees.
`,
};
