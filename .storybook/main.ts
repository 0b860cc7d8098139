import type { StorybookConfig } from '@storybook/web-components-vite';
import { customElementsManifest } from '../stories/support/vite/custom-elements-manifest.js';
import { serverRenderedPages } from '../stories/support/vite/server-rendered-pages.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Images for the stories, and the region data. The pages without JavaScript have copies of their own in ssr/.
  staticDirs: ['../stories/assets', { from: '../packages/regions/dist/data', to: '/wilayah' }],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableWebpackDefaults: true,
  },
  // Features that plain HTML stories do not use, which would crowd the toolbar.
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
    // Storybook's readers have current browsers, so no syntax needs to be lowered.
    build: {
      ...vite.build,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      reportCompressedSize: false,
    },
    plugins: [...(vite.plugins ?? []), customElementsManifest(), serverRenderedPages()],
  }),
};

export default config;
