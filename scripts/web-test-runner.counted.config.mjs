import { defaultReporter } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { countReporter } from './reporters/web-test-runner.mjs';

/** The tests' own configuration, for `npm test`: the results are counted as well as shown. */
export default {
  ...config,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    countReporter(process.env.NUSA_RESULTS),
  ],
};
