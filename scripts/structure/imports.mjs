import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';

/** The circles of imports in some folders, of modules and of folders, types included. */
export async function circles(folders) {
  const { output } = await cruise(folders, {
    ...config.options,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  });
  const ofRule = (name) => {
    const found = output.summary.violations.filter(({ rule }) => rule.name === name);
    // Each circle is reported once for every member; the sorted members are its name.
    const byMembers = new Map(
      found.map(({ from, cycle }) => {
        const members = [from, ...cycle.map((step) => step.name)];
        return [[...new Set(members)].sort().join(), members.join(' → ')];
      }),
    );
    return [...byMembers.values()];
  };
  return { modules: ofRule('no-circular'), folders: ofRule('no-circular-folders') };
}
