import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const PACKAGES: Record<string, string> = {
  axe: 'axe-core',
  ibm: 'accessibility-checker-engine',
  html: 'html-validate',
  qualweb: '@qualweb/act-rules',
};

const require = createRequire(import.meta.url);

const versionIn = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version?: string; name?: string }) ?? {};

/** The version of an installed package, even if it does not export its package.json. */
function versionOf(name: string): string | undefined {
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return versionIn(join(folder, name, 'package.json')).version;
    } catch {
      // The next folder up.
    }
  }
  return undefined;
}

/** The release of IBM's rules, which is versioned apart from the engine. */
function ibmRules(): string | undefined {
  try {
    const file = join(
      dirname(require.resolve('accessibility-checker-engine/package.json')),
      'archives.json',
    );
    const archives = JSON.parse(readFileSync(file, 'utf8')) as {
      id: string;
      latest?: boolean;
      version?: string;
    }[];
    const latest = archives.find(({ latest: isLatest }) => isLatest) ?? archives.at(-1);
    return latest?.version ?? latest?.id;
  } catch {
    return undefined;
  }
}

export const ownVersion = (): string =>
  versionIn(new URL('../../package.json', import.meta.url).pathname).version ?? '';

/** The engines with their versions, which are needed to reproduce the results. */
export function engineVersions(
  names: readonly string[] = ['axe', 'ibm', 'html'],
): Record<string, string> {
  const versions: Record<string, string> = { 'nusa-audit': ownVersion() };
  for (const name of names) {
    const pack = PACKAGES[name];
    const version = pack && versionOf(pack);
    if (pack && version) versions[pack] = version;
  }
  const rules = names.includes('ibm') ? ibmRules() : undefined;
  if (rules) versions['ibm-rules'] = rules;
  return versions;
}
