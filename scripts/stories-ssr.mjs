import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { storyNameFromExport, toId } from 'storybook/internal/csf';

/*
 * Renders every story with `@nusa/server` as a page without scripts: what people get if their
 * browser does not run JavaScript.
 */

const repository = fileURLToPath(new URL('..', import.meta.url));
const stories = join(repository, 'stories');

export const LANGUAGES = ['id', 'en'];

/** Files beside the pages. The pages link the style sheets; the script is for the frames on docs pages. */
export const ASSETS = {
  'nusa.css': join(repository, 'packages/elements/dist/nusa.css'),
  'nusa-icons.css': join(repository, 'packages/elements/dist/nusa-icons.css'),
  'nusa-icons.svg': join(repository, 'packages/elements/dist/nusa-icons.svg'),
  'stories.css': join(stories, 'support/stories.css'),
  'logo.svg': join(stories, 'assets/logo.svg'),
  'nusa.js': join(repository, 'packages/elements/dist/nusa.js'),
};

/** The story files, relative to the repository. */
export const storyFiles = () =>
  readdirSync(stories, { recursive: true })
    .filter((file) => file.endsWith('.stories.ts'))
    .sort()
    .map((file) => join('stories', file));

/** Stories are HTML, so reading them needs no elements. */
const withoutElements = {
  name: 'without-elements',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@nusa\/elements/ }, ({ path }) => ({ path, namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/**
 * Reads every story.
 *
 * @returns {Promise<{ id: string, title: string, name: string, fullscreen: boolean, withoutScript?: string, html: Record<'id' | 'en', string> }[]>}
 */
export async function loadStories() {
  const { outputFiles } = await build({
    stdin: {
      contents: storyFiles()
        .map((file, i) => `export * as _${i} from './${file}';`)
        .join('\n'),
      resolveDir: repository,
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [withoutElements],
    tsconfigRaw: {},
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const modules = await import(`data:text/javascript;base64,${code}`);
  return Object.values(modules).flatMap(({ default: meta, ...exported }) =>
    Object.entries(exported)
      .filter(([, story]) => story?.parameters?.html)
      .map(([key, story]) => ({
        id: toId(meta.id ?? meta.title, storyNameFromExport(key)),
        title: meta.title,
        name: story.name ?? storyNameFromExport(key),
        fullscreen: (story.parameters.layout ?? meta.parameters?.layout) === 'fullscreen',
        withoutScript: story.parameters.withoutScript ?? meta.parameters?.withoutScript,
        html: story.parameters.html,
      })),
  );
}

const escapeText = (text) =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);

/** Allows only the page's style sheets and images, and the exact styles of its shadow roots. */
function contentSecurityPolicy(body) {
  const styles = [...body.matchAll(/<style>([^]*?)<\/style>/g)].map(([, css]) => css);
  const hashes = [...new Set(styles)].map(
    (css) => ` 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `style-src 'self'${hashes.join('')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** Renders the page of one story in one language. */
export async function renderStoryPage({ title, name, fullscreen, html }, language) {
  const { renderHtml } = await import('@nusa/server');
  const body = renderHtml(`<html lang="${language}"><body>${html[language]}</body></html>`, {
    onError: (error) => {
      throw error;
    },
  }).slice(`<html lang="${language}"><body>`.length, -'</body></html>'.length);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(body)}">
<meta name="viewport" content="width=device-width">
<title>${escapeText(`${name} – ${basename(title)} – Nusa`)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="nusa.css">
<link rel="stylesheet" href="nusa-icons.css">
<link rel="stylesheet" href="stories.css">
</head>
<body class="nusa-page${fullscreen ? '' : ' story-padded'}">
${body}
</body>
</html>
`;
}

/** All files in Storybook's `ssr/` folder, as name and content. */
export async function renderStoryPages() {
  const pages = [];
  for (const story of await loadStories()) {
    for (const language of LANGUAGES) {
      pages.push([`${story.id}.${language}.html`, await renderStoryPage(story, language)]);
    }
  }
  const sheets = Object.entries(ASSETS).map(([name, file]) => [name, readFileSync(file)]);
  return [...pages, ...sheets];
}
