import { STATES, storybookWorks } from '../../targets/storybook.js';
import { webUrl } from '../../targets/hosts.js';
import { UsageError } from '../../targets/target.js';
import { engines, ownChecks } from '../../check-list.js';
import type { Auditor } from '../runner/auditor.js';
import type { Io } from '../shared/io.js';
import { list, someOf, textOf, type Parsed } from '../shared/options.js';
import { run } from '../runner/run.js';

const PARTS = {
  id: 'Halaman utuh di sekitar cerita: judul halaman, landmark, dan navigasi berulang (2.4.1, 2.4.2, 2.4.5).',
  en: 'The whole page around a story: its title, landmarks and repeated navigation (2.4.1, 2.4.2, 2.4.5).',
};

export async function story(parsed: Parsed, auditor: Auditor, io: Io): Promise<number> {
  const { values, positionals } = parsed;
  if (positionals.length)
    throw new UsageError(`story takes no ${positionals[0]}; stories are chosen with --id`);
  const dir = textOf(values, 'dir');
  const url = textOf(values, 'url');
  if (!dir === !url) throw new UsageError('story needs --dir or --url, and one of them alone');
  const globals = values.globals === undefined ? undefined : [values.globals].flat().map(String);
  const unsafe = globals?.find((each) => !/^[\w:;!()-]+$/.test(each));
  if (unsafe) throw new UsageError(`--globals ${unsafe}: write it as language:en;theme:dark`);
  const ids = list(values, 'id');
  const withoutScript = textOf(values, 'without-script');
  const variantChecks = someOf(
    values,
    'variant-checks',
    [...engines, ...ownChecks].map(({ name }) => name.replace('nusa/', '')),
  );
  const states = someOf(values, 'states', STATES);
  const { works, close } = await storybookWorks({
    ...(dir ? { dir } : { url: webUrl(url as string).href }),
    ...(ids && { ids }),
    ...(states && { states }),
    ...(globals && { globals }),
    ...(withoutScript && { withoutScript }),
    ...(variantChecks && { variantChecks }),
  });
  try {
    return await run('story', parsed, { works, notTested: [PARTS] }, auditor, io);
  } finally {
    await close();
  }
}
