import { ResultsError } from '../results/read.js';
import { ReviewsError } from '../results/reviews.js';
import { UsageError } from '../targets/target.js';
import { act } from './commands/act.js';
import { defaultAuditor, type Auditor } from './runner/auditor.js';
import { diff } from './commands/diff.js';
import { EXIT, type Io } from './shared/io.js';
import { journey } from './commands/journey.js';
import { merge } from './commands/merge.js';
import { OPTIONS, parse, type Parsed } from './shared/options.js';
import { report } from './commands/report.js';
import { review } from './commands/review.js';
import { story } from './commands/story.js';
import { tokens } from './commands/tokens.js';
import { url } from './commands/url.js';
import { USAGE } from './usage.js';
import { ownVersion } from '../engines/versions.js';

type Command = (parsed: Parsed, auditor: Auditor, io: Io) => Promise<number>;

const COMMANDS: Record<string, Command> = {
  story,
  url,
  journey,
  tokens: (parsed, _auditor, io) => tokens(parsed, io),
  review: (parsed, _auditor, io) => review(parsed, io),
  merge: (parsed, _auditor, io) => merge(parsed, io),
  report: (parsed, _auditor, io) => report(parsed, io),
  diff: (parsed, _auditor, io) => diff(parsed, io),
};

/** Usage errors, which are reported without a stack trace. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof ResultsError || error instanceof ReviewsError;

/** Runs a command and returns its exit code. Never rejects. */
export async function main(
  args: readonly string[],
  io: Io,
  auditor = defaultAuditor,
): Promise<number> {
  const [command = '', ...rest] = args;
  try {
    if (command === '--version' || command === '-v') {
      io.out(`${ownVersion()}\n`);
      return EXIT.ok;
    }
    if (['', 'help', '--help', '-h'].includes(command)) {
      io.out(USAGE[rest[0] ?? ''] ?? (USAGE[''] as string));
      return command === '' ? EXIT.usage : EXIT.ok;
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      if (USAGE[command]) {
        io.out(USAGE[command]);
        return EXIT.ok;
      }
    }
    if (command === 'act') return await act(rest, io);
    const chosen = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!chosen)
      throw new UsageError(
        `there is no command "${command}"; the commands are ${[...Object.keys(OPTIONS), 'act'].join(', ')}`,
      );
    return await chosen(parse(command, rest), auditor, io);
  } catch (error) {
    if (isUsage(error) || error instanceof RangeError) {
      io.error(
        `nusa-audit ${command}: ${error.message}\nnusa-audit ${USAGE[command] ? `${command} ` : ''}--help shows the options.\n`,
      );
      return EXIT.usage;
    }
    io.error(
      `nusa-audit ${command}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    return EXIT.internal;
  }
}
