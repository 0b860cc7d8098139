/*
 * A reporter for `node --test`: writes how many tests passed, failed and were skipped, and what failed
 * with its reason, as JSON, to its destination. A suite is not a test.
 */
export default async function* count(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    if (type === 'test:fail' && !data.todo) {
      counts.failed++;
      const { error } = data.details;
      counts.failures.push(`${data.file}: ${data.name}: ${error.cause?.message ?? error.message}`);
    } else if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else counts.passed++;
  }
  yield JSON.stringify(counts);
}
