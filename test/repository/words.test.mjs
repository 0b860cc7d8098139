import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import config from '../../cspell.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CSPELL = `${root}node_modules/cspell/bin.mjs`;

/** Each flagged word, in a line as it was once written here. */
const FLAGGED = {
  answers: 'The server answers with JSON.',
  anew: 'The list is rendered anew.',
  behind: 'The error is put behind the label.',
  book: 'The book shows every story.',
  but: 'They are the same but for white space.',
  carried: 'The run is carried on with later.',
  go: 'Stopped; go on with --resume.',
  goes: 'It goes on with the others.',
  going: 'Instead of going on with it.',
  gone: 'The upload is gone on with.',
  hear: 'The handlers hear of a submit.',
  hears: 'It hears of each error.',
  kept: 'const element = page.kept[number];',
  lent: 'const value = lent(this, name);',
  lies: 'The button lies over the cell.',
  many: 'It audits so many pages.',
  mend: 'Say how to mend it.',
  mended: 'const isMended = true;',
  mending: 'After mending the page.',
  mends: 'The option mends them.',
  none: 'It returns undefined when there is none.',
  packed: 'The files come packed.',
  round: 'The ring goes round the banner.',
  shall: 'A page that shall not be cached.',
  stand: 'The panels stand in the page.',
  standing: 'Standing before the others.',
  stands: 'The arrow stands after the text.',
  stood: 'The text stood there.',
  surroundings: 'const language = this.surroundings.language();',
  tells: 'It tells when an element has closed.',
  whoever: 'Whoever reads this.',
  whomever: 'Send it to whomever.',
};

const GOOD = [
  'People compare their answers before they send them.',
  'A link behind the modal dialog leaves nothing behind when it closes.',
  'Its contrast depends on what is behind it.',
  'You can book an appointment.',
  'It is meant not for browsers but for servers.',
  'What was typed is kept when the page is restored.',
  'The regions that a village lies in.',
  'We recommend that they amend and commend it.',
  'Lists whose display is none are left out.',
  'Enter 000 if there is none.',
  'A number would round it. The amount is rounded; a round trip takes two seconds; in each round the order changes.',
  'DTCG stands for Design Tokens Community Group, and can stand alone.',
  'The server tells people what to do.',
  'Jika Anda sudah mendapat nomor permohonan, tidak perlu mendaftar lagi tanpa mendengar bunyi.',
  'Exampl of mispelled wrods.',
];

/** The words that the lint reports in a text, in order. */
function lint(text) {
  const { stdout } = spawnSync(
    process.execPath,
    [CSPELL, '--no-progress', '--no-summary', 'stdin://docs/example.md'],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  return [...stdout.matchAll(/:(\d+):\d+ - Forbidden word \((\w+)\)/g)].map(
    ([, line, word]) => `${line} ${word.toLowerCase()}`,
  );
}

describe('The word lint', () => {
  it('has an example of every word that it flags', () => {
    const words = config.flagWords.map((entry) => entry.split('->')[0]);
    assert.deepEqual(Object.keys(FLAGGED).sort(), words.sort());
  });

  it('reports each of them', () => {
    const expected = Object.keys(FLAGGED).map((word, i) => `${i + 1} ${word}`);
    assert.deepEqual(lint(Object.values(FLAGGED).join('\n')), expected);
  });

  it('reports nothing else', () => {
    assert.deepEqual(lint(GOOD.join('\n')), []);
  });
});
