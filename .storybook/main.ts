import type { StorybookConfig } from '@storybook/web-components-vite';
import { manifest } from '../stories/support/vite/custom-elements-manifest.js';
import { serverRenderedPages } from '../stories/support/vite/server-rendered-pages.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The pictures of the stories, of which the pages without JavaScript have their own copy beside them; and the regions.
  staticDirs: ['../stories/assets', { from: '../packages/regions/dist/data', to: '/wilayah' }],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableWebpackDefaults: true,
  },
  // What a book of HTML has no use for, which would only make the toolbar longer.
  features: {
    sidebarOnboardingChecklist: false,
    actions: false,
    backgrounds: false,
    interactions: false,
    measure: false,
    outline: false,
  },
  docs: { defaultName: 'Docs' },
  viteFinal: (vite) => ({
    ...vite,
    // The newest syntax that the browsers of the book's readers have; nothing is rewritten.
    build: {
      ...vite.build,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
    plugins: [...(vite.plugins ?? []), manifest(), serverRenderedPages()],
  }),
};

export default config;
