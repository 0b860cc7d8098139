import { readFileSync, writeFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { minifyHTMLLiterals } from 'minify-literals';
import { withOwnNames } from './private-names.mjs';

const minifyCss = (css) =>
  transform({
    filename: 'shadow.css',
    code: Buffer.from(withOwnNames(css)),
    minify: true,
  }).code.toString();

/**
 * Takes the white space out of a module's `html` and `css` literals.
 *
 * It happens here and not in the bundle, because hydration compares a digest of
 * the template's text: the server's modules and the browser's must be the same.
 */
export async function minifyLiterals(file) {
  const source = readFileSync(file, 'utf8');
  const html = await minifyHTMLLiterals(source, { fileName: file, shouldMinifyCSS: () => false });
  let code = html?.code ?? source;
  if (file.endsWith('.styles.js')) {
    code = code.replace(/\bcss\s*`([^`$]*)`/g, (_, css) => `css\`${minifyCss(css)}\``);
  }
  if (code !== source) writeFileSync(file, code);
}
