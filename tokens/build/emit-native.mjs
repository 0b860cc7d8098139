import { camelCase } from './emit-ts.mjs';
import { format, isInRem, POINTS } from './format.mjs';

/** Android: `values/` in light, `values-night/` with the colours that differ in the dark. */
export function emitAndroid(tokens) {
  return resources(tokens.flatMap(androidItems));
}

export function emitAndroidNight(tokens) {
  const items = tokens
    .filter(({ states }) => states)
    .flatMap(({ path, states }) => [
      colourItem(path, states.dark),
      // Android has no qualifier for contrast: the app chooses these by UiModeManager.getContrast().
      colourItem([...path, 'more'], states['dark-more']),
    ]);
  return resources(items);
}

const resources = (items) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<resources>\n${items.map((item) => `  ${item}\n`).join('')}</resources>\n`;

const androidName = (path) => `nusa_${path.join('_').replaceAll('-', '_')}`;

const colourItem = (path, hex) => `<color name="${androidName(path)}">${hex}</color>`;

function androidItems(token) {
  const { path, type, value, states } = token;
  const name = androidName(path);
  const dimension = (size, unit) => [`<dimen name="${name}">${size}${unit}</dimen>`];
  if (states) return [colourItem(path, states.light), colourItem([...path, 'more'], states.more)];
  if (isInRem(token)) return dimension(value * POINTS, path[0] === 'font-size' ? 'sp' : 'dp');
  if (type === 'dimension') return dimension(points(value), 'dp');
  if (type === 'fontWeight') return [`<integer name="${name}">${value}</integer>`];
  if (type === 'fontFamily') {
    return [`<string name="${name}">${escapeXml(format(token))}</string>`];
  }
  return [`<item name="${name}" type="dimen" format="float">${value}</item>`];
}

const points = ({ value, unit }) => (unit === 'rem' ? value * POINTS : value);

const escapeXml = (text) =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/["']/g, '\\$&');

/** iOS: colours that follow the scheme and the contrast by themselves. */
export function emitSwift(tokens, title, typeName = 'NusaTheme') {
  const groups = Map.groupBy
    ? Map.groupBy(tokens, groupOf)
    : tokens.reduce(
        (map, token) => map.set(groupOf(token), [...(map.get(groupOf(token)) ?? []), token]),
        new Map(),
      );
  const enums = [...groups].map(
    ([group, members]) =>
      `  public enum ${pascalCase(group)} {\n${members.map(swiftMember).join('')}  }\n`,
  );
  return `import UIKit

/// ${title}
public enum ${typeName} {
${enums.join('\n')}
  private static func adaptive(light: Int, dark: Int, more: Int, darkMore: Int) -> UIColor {
    UIColor { traits in
      let isDark = traits.userInterfaceStyle == .dark
      let isMore = traits.accessibilityContrast == .high
      let rgb = isDark ? (isMore ? darkMore : dark) : (isMore ? more : light)
      return UIColor(
        red: CGFloat((rgb >> 16) & 0xFF) / 255,
        green: CGFloat((rgb >> 8) & 0xFF) / 255,
        blue: CGFloat(rgb & 0xFF) / 255,
        alpha: 1
      )
    }
  }
}
`;
}

const pascalCase = (name) => camelCase(`-${name}`);

/** A token without a group, such as `radius`, is one of the sizes. */
const groupOf = ({ path }) => (path.length > 1 ? path[0] : 'size');

function swiftMember(token) {
  const { path, description, states } = token;
  const last = path.at(-1);
  // A name cannot begin with a digit: `Space.space4`.
  const name = camelCase(/^\d/.test(last) ? path.join('-') : last);
  const comment = description ? `    /// ${description}\n` : '';
  return `${comment}    public static let ${name}${states ? ` = ${swiftColour(states)}` : swiftValue(token)}\n`;
}

const swiftColour = ({ light, dark, more, 'dark-more': darkMore }) =>
  `adaptive(light: ${swiftHex(light)}, dark: ${swiftHex(dark)}, more: ${swiftHex(more)}, darkMore: ${swiftHex(darkMore)})`;

const swiftHex = (hex) => `0x${hex.slice(1).toUpperCase()}`;

function swiftValue(token) {
  const { type, value } = token;
  if (type === 'fontFamily') return ` = [${value.map((name) => `"${name}"`).join(', ')}]`;
  if (type === 'fontWeight') return `: Int = ${value}`;
  if (type === 'dimension') return `: CGFloat = ${points(value)}`;
  return `: CGFloat = ${isInRem(token) ? value * POINTS : value}`;
}
