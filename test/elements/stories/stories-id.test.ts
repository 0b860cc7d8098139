import { describeStories } from '../../support/describe-stories.js';

describeStories('id');
