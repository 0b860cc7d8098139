import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htmlReport, ModelBuilder, resultsIn } from '@nusa/audit/report';

/** `story:components-text-input--default.id` → `components-text-input` */
const componentOf = (id) => /^story:(components-[\w-]+?)--/.exec(id)?.[1];

/** Screenshots of every state and language would make the page too large to open. */
const MOST_BYTES = 8 * 2 ** 20;
const LANGUAGES = ['id', 'en'];
const TITLES = { id: 'Bukti aksesibilitas', en: 'Accessibility evidence' };

/** Groups results by component, reading one at a time because the file may be large. */
async function resultsByComponent(file) {
  const builders = new Map();
  let run;
  for await (const item of resultsIn(file)) {
    if (item.type === 'run') {
      run = item;
      continue;
    }
    const component = componentOf(item.subject.id);
    if (!component) continue;
    if (!builders.has(component)) builders.set(component, new ModelBuilder());
    builders.get(component).add(item);
  }
  return { run, builders };
}

/**
 * Writes an evidence page per component and language: criteria, failures, open questions, transcripts,
 * screenshots and the command to reproduce them. Returns the number of components.
 */
export async function writeEvidencePages(file, folder) {
  const { run, builders } = await resultsByComponent(file);
  mkdirSync(folder, { recursive: true });
  // A run of some stories keeps the evidence of the others.
  const list = join(folder, 'index.json');
  const index = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  for (const [component, builder] of builders) {
    const name = component.replace('components-', '');
    const model = builder.build({
      ...run,
      command: `npm run audit -- --id '${component}--*'`,
    });
    index[name] = {
      stories: model.subjects.length,
      failed: model.failures.length,
      questions: model.questions.length,
    };
    for (const language of LANGUAGES) {
      const page = htmlReport(model, {
        language,
        folder: join(dirname(file), 'evidence'),
        title: TITLES[language],
        name: `nusa-${name}`,
        largest: MOST_BYTES,
      });
      writeFileSync(join(folder, `${name}.${language}.html`), page);
    }
  }
  writeFileSync(list, JSON.stringify(index));
  return builders.size;
}
