import { emitThemeCss } from '../build/emit-css.mjs';
import { emitDtcg, emitPenpot } from '../build/emit-dtcg.mjs';
import { emitJson } from '../build/emit-json.mjs';
import { emitAndroid, emitAndroidNight, emitSwift } from '../build/emit-native.mjs';
import { emitScss } from '../build/emit-scss.mjs';
import { camelCase, emitTs } from '../build/emit-ts.mjs';
import { STATES } from '../build/states.mjs';
import { describeTheme } from './report.mjs';

/** Every file of a theme: its text by its name. Only the CSS is limited to what differs from the default. */
export function emitTheme(theme) {
  const { name, title, tokens } = theme;
  const dtcg = STATES.map(({ name: state }) => [
    `dtcg/${name}.${state}.tokens.json`,
    emitDtcg(tokens, state),
  ]);
  return {
    [`${name}.css`]: emitThemeCss(theme),
    [`${name}.scoped.css`]: emitThemeCss(theme, name),
    [`${name}.ts`]: emitTs(tokens),
    [`${name}.json`]: emitJson(tokens),
    [`_${name}.scss`]: emitScss(tokens),
    ...Object.fromEntries(dtcg),
    [`dtcg/${name}.penpot.json`]: emitPenpot(tokens, title),
    [`android/values/${fileName(name)}.xml`]: emitAndroid(tokens),
    [`android/values-night/${fileName(name)}.xml`]: emitAndroidNight(tokens),
    [`ios/${camelCase(`-${name}`)}Theme.swift`]: emitSwift(
      tokens,
      title,
      `${camelCase(`-${name}`)}Theme`,
    ),
    [`${name}.txt`]: describeTheme(theme),
  };
}

const fileName = (name) => `nusa_${name.replaceAll('-', '_')}`;
