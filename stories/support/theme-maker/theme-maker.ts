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
import { ratio } from '../contrast.js';
import { formatMessage } from '../format-message.js';
import type { Localized, StoryLanguage } from '../story.js';
import { Code, STYLES } from '../docs/story-code.js';
import { StoryFrame } from '../docs/story-frame.js';
import { t, type MessageKey } from './messages.js';
import { useToolbarGlobals } from '../toolbar/use-toolbar-globals.js';

/** The form's values, as typed. */
type FormValues = Record<'name' | 'brand' | 'second' | 'font' | 'radius', string> & {
  aaa: boolean;
};
type Translate = (key: MessageKey) => string;

const INITIAL_VALUES: FormValues = {
  name: 'kabupaten-contoh',
  brand: '#00758f',
  second: '',
  font: '',
  radius: '4',
  aaa: false,
};

/** Makes a theme, leaving out options whose fields are empty. Returns the error if none can be made. */
function tryMakeTheme({ name, brand, aaa, ...options }: FormValues): Theme | ThemeError {
  const filled = Object.entries(options).filter(([, text]) => text.trim() !== '');
  try {
    return makeTheme({ name, brand, aaa, ...Object.fromEntries(filled) } as ThemeInput);
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

/** An SVG, so that the page needs no inline style. */
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

const shortName = (token: string) => token.replaceAll('color.', '');

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

function AdjustedColours({
  theme,
  t,
  language,
}: {
  theme: Theme;
  t: Translate;
  language: StoryLanguage;
}) {
  if (!theme.moved.length) return h('p', null, t('nothingMoved'));
  const number = (value: number) =>
    value.toLocaleString(language, { signDisplay: 'exceptZero', maximumFractionDigits: 3 });
  return h(Table, {
    label: t('moved'),
    head: (['state', 'token', 'from', 'to', 'lightness', 'chroma', 'because'] as const).map(t),
    rows: theme.moved.map((move) => [
      move.state,
      shortName(move.token),
      h(Fragment, null, h(Swatch, { colour: move.from }), ' ', move.from),
      h(Fragment, null, h(Swatch, { colour: move.to }), ' ', move.to),
      number(move.lightness),
      number(move.chroma),
      move.because ?? '',
    ]),
  });
}

const FIRST_ROWS = 12;

function Pairs({ theme, t, language }: { theme: Theme; t: Translate; language: StoryLanguage }) {
  const rows = [...theme.rows].sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
  const table = (some: typeof rows) =>
    h(Table, {
      label: t('pairs'),
      head: (['state', 'pair', 'contrast', 'needed'] as const).map(t),
      rows: some.map((row) => [
        row.state,
        `${row.kind} ${shortName(row.token)} / ${shortName(row.on)}`,
        ratio(row.ratio, language),
        ratio(row.needed, language),
      ]),
    });
  return h(
    Fragment,
    null,
    h('p', null, formatMessage(t('pairCount'), { count: rows.length })),
    table(rows.slice(0, FIRST_ROWS)),
    h('details', null, h('summary', null, t('showAll')), table(rows)),
  );
}

function Files({ theme, t, language }: { theme: Theme; t: Translate; language: StoryLanguage }) {
  const files = useMemo(() => Object.entries(emitTheme(theme)), [theme]);
  const [[css, sheet] = ['', ''], ...others] = files;
  return h(
    'div',
    { className: 'story-code' },
    h('style', null, STYLES),
    h('p', null, t('filesHint')),
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

/**
 * Makes a theme from one colour: shows the colours that were adjusted, the contrast of each pair,
 * the specimen page in the theme, and the files to copy.
 */
export function ThemeMaker({ specimen }: { specimen: Localized<string> }): ReactNode {
  const globals = useToolbarGlobals();
  const { language } = globals;
  const translate: Translate = (key) => t(key, language);
  const [input, setInput] = useState(INITIAL_VALUES);
  // Deferred, so that typing stays responsive: checking the pairs takes a moment.
  const deferredInput = useDeferredValue(input);
  const theme = useMemo(() => tryMakeTheme(deferredInput), [deferredInput]);
  const sheet = useMemo(
    () => (theme instanceof ThemeError ? undefined : Object.values(emitTheme(theme))[0]),
    [theme],
  );
  const set = (key: keyof FormValues) => (value: string | boolean) =>
    setInput((current) => ({ ...current, [key]: value }));
  const field = (key: Exclude<keyof FormValues, 'aaa'>, hint?: MessageKey) =>
    h(TextField, {
      label: translate(key),
      hint: hint && translate(hint),
      value: input[key],
      onInput: set(key),
    });
  const heading = (key: MessageKey) =>
    h(Heading as ComponentType<{ lang: string }>, { lang: language }, translate(key));
  const picked = /^#[\da-f]{6}$/i.test(input.brand) ? input.brand : '#000000';
  return h(
    'div',
    { lang: language, className: 'theme-maker' },
    h('p', null, translate('intro')),
    h(
      'div',
      { className: 'theme-form sb-unstyled' },
      field('brand', 'colourHint'),
      h('input', {
        type: 'color',
        'aria-label': translate('brand'),
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
          checked: input.aaa,
          onChange: (event: { target: HTMLInputElement }) => set('aaa')(event.target.checked),
        }),
        ` ${translate('aaa')}`,
      ),
    ),
    h(
      'div',
      { role: 'status', className: 'theme-status' },
      theme instanceof ThemeError &&
        h(
          'p',
          { className: 'theme-error' },
          h('strong', null, `${translate('error')}. `),
          h('span', { lang: 'en' }, theme.message),
        ),
    ),
    sheet !== undefined && heading('specimen'),
    sheet !== undefined && h('p', null, translate('specimenHint')),
    sheet !== undefined &&
      h(StoryFrame, {
        html: specimen[language],
        title: translate('specimen'),
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
          h(AdjustedColours, { theme, t: translate, language }),
          theme.advice.length > 0 && heading('advice'),
          h(
            'ul',
            { lang: 'en' },
            theme.advice.map((line) => h('li', { key: line }, line)),
          ),
          heading('pairs'),
          h(Pairs, { theme, t: translate, language }),
          heading('files'),
          h(Files, { theme, t: translate, language }),
        ),
  );
}
