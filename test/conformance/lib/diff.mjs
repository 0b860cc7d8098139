/** The lines in which two texts differ, as `- theirs` and `+ ours`, without their indentation. */
export function diff(theirs, ours) {
  let start = 0;
  while (start < theirs.length && start < ours.length && theirs[start] === ours[start]) start++;
  let end = 0;
  while (
    end < Math.min(theirs.length, ours.length) - start &&
    theirs.at(-1 - end) === ours.at(-1 - end)
  )
    end++;
  const a = theirs.slice(start, theirs.length - end);
  const b = ours.slice(start, ours.length - end);

  // The longest common subsequence, from the end.
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i][j] =
        a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);

  const lines = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
    } else if (j === b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) {
      lines.push(`- ${a[i++].trim()}`);
    } else {
      lines.push(`+ ${b[j++].trim()}`);
    }
  }
  return lines;
}
