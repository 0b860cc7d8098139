/* `npm run build`: everything that changed; `-- --force` everything, `-- --storybook` Storybook as well. */
import { build } from './lib/build.mjs';
import { buildSteps, storybookStep } from './lib/build-steps.mjs';

const force = process.argv.includes('--force');
const steps = process.argv.includes('--storybook') ? [...buildSteps, storybookStep] : buildSteps;
if (!(await build(steps, { force }))) process.exit(1);
