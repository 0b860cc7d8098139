/* picomatch ships no types; only what is used here. */
declare module 'picomatch' {
  export default function picomatch(globs: string[]): (text: string) => boolean;
}
