import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A class that has to be longer says so, and why, in its file. */
const REASON = /Longer than \d+ lines: \S+/;

/** The classes in some TypeScript files that have more lines than `limit` and give no reason for it. */
export function longClasses(files, limit) {
  const places = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    if (REASON.test(text)) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
    for (const node of source.statements.filter(ts.isClassDeclaration)) {
      const start = lineOf(node.getStart(source));
      const length = lineOf(node.end) - start + 1;
      if (length > limit) places.push(`${file}:${start}: ${node.name?.text} has ${length} lines`);
    }
  }
  return places;
}
