import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

const dist = fileURLToPath(new URL('../../../packages/formats/dist/', import.meta.url));

/** A module and all that it imports, as a bundler outputs it. */
export async function bundleOf(code) {
  const entry = {
    name: 'entry',
    resolveId: (id) =>
      id === 'entry'
        ? id
        : id.startsWith('@nusa/formats/')
          ? id.replace('@nusa/formats/', dist)
          : null,
    load: (id) => (id === 'entry' ? code : null),
  };
  const built = await rollup({
    input: 'entry',
    logLevel: 'silent',
    treeshake: { moduleSideEffects: false },
    plugins: [entry, terser({ module: true, ecma: 2022, compress: { passes: 3 } })],
  });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output[0].code;
}

export const brotli = (text) =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  }).length;

/** The size of one format on its own. */
export const sizeOf = async (file) =>
  brotli(await bundleOf(`export * from '@nusa/formats/${file}.js';`));
