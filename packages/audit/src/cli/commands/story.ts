import { STATES, storybookTargets } from '../../targets/storybook.js';
import { webUrl } from '../../targets/hosts.js';
import { UsageError } from '../../targets/target.js';
import { engines, ownChecks } from '../../check-list.js';
import type { Auditor } from '../runner/auditor.js';
import type { Io } from '../shared/io.js';
import { list, someOf, textOf, type Parsed } from '../shared/options.js';
import { run } from '../runner/run.js';

const PARTS = {
  id: 'Halaman utuh di sekitar cerita: judul halaman, landmark, dan navigasi berulang (2.4.1, 2.4.2, 2.4.5).',
  en: 'The page around each story: its title, landmarks and repeated navigation (2.4.1, 2.4.2, 2.4.5).',
};

export async function story(parsed: Parsed, auditor: Auditor, io: Io): Promise<number> {
  const { values, positionals } = parsed;
  if (positionals.length)
    throw new UsageError(`story takes no argument "${positionals[0]}"; choose stories with --id`);
  const dir = textOf(values, 'dir');
  const url = textOf(values, 'url');
  if (!dir === !url) throw new UsageError('story needs either --dir or --url');
  const globals = values.globals === undefined ? undefined : [values.globals].flat().map(String);
  const unsafe = globals?.find((each) => !/^[\w:;!()-]+$/.test(each));
  if (unsafe) throw new UsageError(`--globals ${unsafe}: write it as language:en;theme:dark`);
  const ids = list(values, 'id');
  const withoutScript = textOf(values, 'without-script');
  const all = [...engines, ...ownChecks].map(({ name }) => name);
  const shortName = (name: string) => name.replace('nusa/', '');
  const variantChecks = someOf(values, 'variant-checks', all.map(shortName));
  const states = someOf(values, 'states', STATES);
  const { targets, close } = await storybookTargets({
    ...(dir ? { dir } : { url: webUrl(url as string).href }),
    ...(ids && { ids }),
    ...(states && { states }),
    ...(globals && { globals }),
    ...(withoutScript && { withoutScript }),
    ...(variantChecks && {
      skipOnVariants: all.filter((name) => !variantChecks.includes(shortName(name))),
    }),
  });
  try {
    return await run('story', parsed, { targets, notTested: [PARTS] }, auditor, io);
  } finally {
    await close();
  }
}
