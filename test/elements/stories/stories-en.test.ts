import { describeStories } from '../../support/describe-stories.js';

// What a language can change is text. How the page was rendered is tested in Bahasa Indonesia.
describeStories('en', ['hydrated']);
