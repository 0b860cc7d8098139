import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
const elements = join(repository, 'packages/elements');

/** What every element offers: the built manifest, or one made now from the sources. */
export async function loadManifest() {
  const built = join(elements, 'custom-elements.json');
  return existsSync(built) ? JSON.parse(readFileSync(built, 'utf8')) : await makeManifest();
}

async function makeManifest() {
  const { create, ts } = await import('@custom-elements-manifest/analyzer/index.js');
  const { litPlugin } =
    await import('@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js');
  const source = join(elements, 'src');
  const modules = readdirSync(source, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(source, file))
    .map((file) =>
      ts.createSourceFile(
        relative(elements, file),
        readFileSync(file, 'utf8'),
        ts.ScriptTarget.ES2015,
        true,
      ),
    );
  return create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
}
