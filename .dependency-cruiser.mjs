/*
 * Which modules and folders may import which, over every package; `npm test -- structure` runs it.
 * ESLint draws the borders between the folders of a package while somebody types; this finds the
 * circles, those of types included, which need the whole graph.
 */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circular-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|dist)/' },
  },
};
