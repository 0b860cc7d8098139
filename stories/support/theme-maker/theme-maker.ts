import { Heading } from '@storybook/addon-docs/blocks';
import { emitTheme, makeTheme, ThemeError, type Theme, type ThemeInput } from '@nusa/tokens/theme';
import {
  createElement as h,
  Fragment,
  useDeferredValue,
  useId,
  useMemo,
  useState,
  type ComponentType,
  type ReactNode,
} from 'react';
import { WithErrors } from '../../pages/question.stories.js';
import { ratio } from '../contrast.js';
import type { StoryLanguage } from '../story.js';
import { Code, STYLES } from '../docs/story-code.js';
import { StoryFrame } from '../docs/story-frame.js';
import { THEME_WORDS } from './messages.js';
import { useBookGlobals } from '../toolbar/use-toolbar-globals.js';

type Given = Record<'name' | 'brand' | 'second' | 'font' | 'radius', string> & { aaa: boolean };
type Word = keyof typeof THEME_WORDS;
type Say = (key: Word) => string;

const START: Given = {
  name: 'kabupaten-contoh',
  brand: '#00758f',
  second: '',
  font: '',
  radius: '4',
  aaa: false,
};

/** An empty field is a wish that nobody has. */
function made({ name, brand, aaa, ...wishes }: Given): Theme | ThemeError {
  const given = Object.entries(wishes).filter(([, text]) => text.trim() !== '');
  try {
    return makeTheme({ name, brand, aaa, ...Object.fromEntries(given) } as ThemeInput);
  } catch (error) {
    if (error instanceof ThemeError) return error;
    throw error;
  }
}

function TextField(props: {
  label: string;
  hint?: string;
  value: string;
  onInput: (value: string) => void;
}): ReactNode {
  const { label, hint, value, onInput } = props;
  const id = useId();
  return h(
    'div',
    { className: 'theme-field' },
    h('label', { htmlFor: id }, label),
    hint && h('div', { id: `${id}-hint`, className: 'theme-hint' }, hint),
    h('input', {
      id,
      value,
      spellCheck: false,
      autoComplete: 'off',
      'aria-describedby': hint && `${id}-hint`,
      onChange: (event: { target: HTMLInputElement }) => onInput(event.target.value),
    }),
  );
}

/** Drawn, because a docs page has no inline style of ours either. */
const Swatch = ({ colour }: { colour: string }): ReactNode =>
  h(
    'svg',
    {
      className: 'theme-swatch',
      viewBox: '0 0 1 1',
      preserveAspectRatio: 'none',
      'aria-hidden': true,
    },
    h('rect', { width: 1, height: 1, fill: colour }),
  );

const short = (token: string) => token.replaceAll('color.', '');

function Table(props: { label: string; head: string[]; rows: ReactNode[][] }): ReactNode {
  return h(
    'div',
    { className: 'theme-scroll', role: 'region', 'aria-label': props.label, tabIndex: 0 },
    h(
      'table',
      { className: 'theme-table sb-unstyled', 'aria-label': props.label },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          props.head.map((text) => h('th', { key: text, scope: 'col' }, text)),
        ),
      ),
      h(
        'tbody',
        null,
        props.rows.map((cells, i) =>
          h(
            'tr',
            { key: i },
            cells.map((cell, j) => h('td', { key: j }, cell)),
          ),
        ),
      ),
    ),
  );
}

function Moved({ theme, say, language }: { theme: Theme; say: Say; language: StoryLanguage }) {
  if (!theme.moved.length) return h('p', null, say('nothingMoved'));
  const number = (value: number) =>
    value.toLocaleString(language, { signDisplay: 'exceptZero', maximumFractionDigits: 3 });
  return h(Table, {
    label: say('moved'),
    head: (['state', 'token', 'from', 'to', 'lightness', 'chroma', 'because'] as const).map(say),
    rows: theme.moved.map((move) => [
      move.state,
      short(move.token),
      h(Fragment, null, h(Swatch, { colour: move.from }), ' ', move.from),
      h(Fragment, null, h(Swatch, { colour: move.to }), ' ', move.to),
      number(move.lightness),
      number(move.chroma),
      move.because ?? '',
    ]),
  });
}

const FIRST_ROWS = 12;

function Pairs({ theme, say, language }: { theme: Theme; say: Say; language: StoryLanguage }) {
  const rows = [...theme.rows].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const table = (some: typeof rows) =>
    h(Table, {
      label: say('pairs'),
      head: (['state', 'pair', 'contrast', 'needed'] as const).map(say),
      rows: some.map((row) => [
        row.state,
        `${row.kind} ${short(row.token)} / ${short(row.on)}`,
        ratio(row.ratio, language),
        ratio(row.needed, language),
      ]),
    });
  return h(
    Fragment,
    null,
    h('p', null, `${rows.length} ${say('pairsLine')}`),
    table(rows.slice(0, FIRST_ROWS)),
    h('details', null, h('summary', null, say('showAll')), table(rows)),
  );
}

function Files({ theme, say, language }: { theme: Theme; say: Say; language: StoryLanguage }) {
  const files = useMemo(() => Object.entries(emitTheme(theme)), [theme]);
  const [[css, sheet] = ['', ''], ...others] = files;
  return h(
    'div',
    { className: 'story-code' },
    h('style', null, STYLES),
    h('p', null, say('filesHint')),
    h(Code, { text: sheet, what: css, language }),
    others.map(([name, text]) =>
      h(
        'details',
        { key: name },
        h('summary', null, name),
        h(Code, { text, what: name, language }),
      ),
    ),
  );
}

/** One colour in, a theme out: what was moved, each pair, a page in it, and the files to copy. */
export function ThemeMaker(): ReactNode {
  const globals = useBookGlobals();
  const { language } = globals;
  const say: Say = (key) => THEME_WORDS[key][language];
  const [given, setGiven] = useState(START);
  // Typing stays quick: a theme of some hundred pairs takes a moment.
  const asked = useDeferredValue(given);
  const theme = useMemo(() => made(asked), [asked]);
  const sheet = useMemo(
    () => (theme instanceof ThemeError ? undefined : Object.values(emitTheme(theme))[0]),
    [theme],
  );
  const set = (key: keyof Given) => (value: string | boolean) =>
    setGiven((current) => ({ ...current, [key]: value }));
  const field = (key: Exclude<keyof Given, 'aaa'>, hint?: Word) =>
    h(TextField, {
      label: say(key),
      hint: hint && say(hint),
      value: given[key],
      onInput: set(key),
    });
  const heading = (key: Word) =>
    h(Heading as ComponentType<{ lang: string }>, { lang: language }, say(key));
  const picked = /^#[\da-f]{6}$/i.test(given.brand) ? given.brand : '#000000';
  return h(
    'div',
    { lang: language, className: 'theme-maker' },
    h('p', null, say('intro')),
    h(
      'div',
      { className: 'theme-form sb-unstyled' },
      field('brand', 'colourHint'),
      h('input', {
        type: 'color',
        'aria-label': say('brand'),
        value: picked,
        onChange: (event: { target: HTMLInputElement }) => set('brand')(event.target.value),
      }),
      field('second', 'colourHint'),
      field('name', 'nameHint'),
      field('font', 'fontHint'),
      field('radius'),
      h(
        'label',
        { className: 'theme-choice' },
        h('input', {
          type: 'checkbox',
          checked: given.aaa,
          onChange: (event: { target: HTMLInputElement }) => set('aaa')(event.target.checked),
        }),
        ` ${say('aaa')}`,
      ),
    ),
    h(
      'div',
      { role: 'status', className: 'theme-status' },
      theme instanceof ThemeError &&
        h(
          'p',
          { className: 'theme-error' },
          h('strong', null, `${say('error')}. `),
          h('span', { lang: 'en' }, theme.message),
        ),
    ),
    sheet !== undefined && heading('specimen'),
    sheet !== undefined && h('p', null, say('specimenHint')),
    sheet !== undefined &&
      h(StoryFrame, {
        html: WithErrors.parameters.html[language],
        title: say('specimen'),
        fullscreen: true,
        globals,
        theme: sheet,
      }),
    theme instanceof ThemeError
      ? null
      : h(
          Fragment,
          null,
          heading('moved'),
          h(Moved, { theme, say, language }),
          theme.advice.length > 0 && heading('advice'),
          h(
            'ul',
            { lang: 'en' },
            theme.advice.map((line) => h('li', { key: line }, line)),
          ),
          heading('pairs'),
          h(Pairs, { theme, say, language }),
          heading('files'),
          h(Files, { theme, say, language }),
        ),
  );
}
