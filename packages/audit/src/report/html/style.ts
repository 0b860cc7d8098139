/**
 * The style of the report: Nusa's, by hand and small, because the report is one file without requests.
 * Every colour pair has at least 4.5:1, in the light and the dark scheme.
 */
export const style = `
:root{color-scheme:light dark;--page:#fff;--text:#14161a;--second:#44484e;--link:#394d9f;--brand:#202e7e;--surface:#f1f2f3;--line:#c8cad0;--edge:#63666d;
--bad:#910000;--bad-tint:#ffeae6;--ask:#482000;--ask-tint:#faf1dd;--good:#00491c;--good-tint:#e8f6ec;--none:#363940;--none-tint:#f1f2f3}
@media (prefers-color-scheme:dark){:root{--page:#14161a;--text:#f1f2f3;--second:#c8cad0;--link:#b3c8ff;--surface:#1e2025;--line:#52555c;--edge:#aaaeb6;
--bad:#ffd5ce;--bad-tint:#4b0000;--ask:#f4e3bb;--ask-tint:#2e1d00;--good:#d0edd9;--good-tint:#002c0b;--none:#e3e4e7;--none-tint:#2a2d32}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:none;text-size-adjust:none}
body{margin:0;background:var(--page);color:var(--text);font:1.0625rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
.wrap{max-inline-size:64rem;margin-inline:auto;padding-inline:1.25rem}
.bar{background:var(--brand);color:#fff;padding-block:.75rem;border-block-end:.25rem solid #728ce5}
.bar p{margin:0;font-weight:700}
h1{font-size:clamp(1.75rem,1.3rem + 2vw,2.25rem);line-height:1.15;margin-block:2rem 1rem;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.25;margin-block:3rem 1rem;text-wrap:balance}
h3{font-size:1.1875rem;line-height:1.3;margin-block:0 .5rem}
p,li,dd{max-inline-size:46rem}
.lead{font-size:1.1875rem}
.second,.url{color:var(--second)}
.url{display:block;font-size:.9375rem;font-weight:400}
.scroll+h3{margin-block-start:2rem}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:max(1px,.0625rem)}
a:hover{text-decoration-thickness:.1875rem}
:focus-visible{outline:.1875rem solid #ffc629;box-shadow:0 0 0 .375rem #0b0c0f}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{position:static;display:block;padding:.75rem 1.25rem;background:#ffc629;color:#0b0c0f}
main:focus{outline:0;box-shadow:none}
.contents{columns:16rem;padding-inline-start:1.25rem;max-inline-size:46rem}
.contents li{break-inside:avoid;margin-block-end:.5rem}
.contents a{display:inline-block;padding-block:.125rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:1rem;padding:0;margin-block:1.5rem;list-style:none}
.figures li{border-block-start:.25rem solid var(--edge);padding-block:.5rem}
.figures strong{display:block;font-size:2.25rem;line-height:1.1;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto;position:relative}
.scroll table{overflow-wrap:normal}
.scroll :is(.url,code){overflow-wrap:anywhere}
.scroll td:last-child{min-inline-size:12rem}
table{border-collapse:collapse;inline-size:100%;font-size:1rem;line-height:1.4}
caption{text-align:start;color:var(--second);padding-block-end:.5rem;max-inline-size:min(46rem,100vw - 2.5rem)}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem .5rem 0;border-block-end:1px solid var(--line)}
th{font-weight:600}
td.number{font-variant-numeric:tabular-nums}
th[scope=row]{min-inline-size:11rem}
.tag{display:inline-block;padding:.0625rem .5rem;border-radius:.25rem;font-weight:600;font-size:1rem;background:var(--none-tint);color:var(--none)}
@media (min-width:40rem){td .tag{min-inline-size:max-content}}
.tag.failed{background:var(--bad-tint);color:var(--bad)}
.tag.review{background:var(--ask-tint);color:var(--ask)}
.tag.no-failure-found{background:var(--good-tint);color:var(--good)}
.card{border-inline-start:.375rem solid var(--edge);padding:.25rem 0 .25rem 1.25rem;margin-block:2rem}
.card.failed{border-color:#d03833}
.card.review{border-color:#b98a00}
.card.answered{border-color:#2d8c57}
dl{margin:.75rem 0;display:grid;grid-template-columns:minmax(0,12rem) minmax(0,1fr);gap:.25rem 1rem}
dt{font-weight:600}
dd{margin:0}
@media (max-width:40rem){dl{display:block}dd{margin-block-end:.5rem}}
pre,code{font:1rem/1.5 ui-monospace,"Cascadia Mono","Noto Sans Mono",Menlo,monospace;white-space:pre-wrap}
pre{background:var(--surface);padding:.75rem 1rem;margin-block:.75rem;border-radius:.25rem}
figure{margin:1rem 0}
img{display:block;max-inline-size:100%;block-size:auto;border:1px solid var(--edge)}
figcaption{color:var(--second);padding-block-start:.25rem}
.strip{display:flex;flex-wrap:wrap;gap:1rem}
.strip figure{flex:0 1 20rem;margin:0}
details details{margin-inline-start:1.25rem}
details{margin-block:.75rem}
summary{cursor:pointer;padding-block:.375rem;font-weight:600;color:var(--link);text-decoration:underline;text-underline-offset:.15em}
ul.places{padding-inline-start:1.25rem}
fieldset{border:0;padding:0;margin:1.5rem 0}
legend{font-weight:700;font-size:1.1875rem;padding:0}
.field{margin-block:1.5rem;max-inline-size:32rem}
.field label{display:block;font-weight:600}
.field p{margin:.25rem 0}
.field input,textarea{inline-size:100%;font:inherit;color:var(--text);background:var(--page);border:2px solid var(--edge);padding:.5rem;min-block-size:2.875rem}
.choice{display:flex;align-items:center;gap:.75rem;min-block-size:2.75rem}
.choice input{inline-size:1.5rem;block-size:1.5rem;margin:0;flex:none}
.choice label{padding-block:.5rem}
button{font:inherit;font-weight:600;color:#fff;background:var(--brand);border:2px solid transparent;border-radius:.25rem;padding:.5rem 1.25rem;min-block-size:2.75rem;cursor:pointer}
.error{color:var(--bad);font-weight:600;margin:.25rem 0}
.summary{border:4px solid #d03833;padding:1rem 1.25rem;margin-block:1.5rem}
.summary h2{margin:0 0 .5rem}
.hidden{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden;white-space:nowrap}
footer{margin-block-start:4rem;padding-block:1.5rem;border-block-start:1px solid var(--line);color:var(--second)}
@media (forced-colors:active){.tag{border:1px solid}:focus-visible{outline-color:Highlight}}
@media print{.skip,.contents{display:none}body{font-size:10pt}.bar{color:#000;background:none}.card,figure,tr{break-inside:avoid}}
`;
