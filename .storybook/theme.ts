import { create } from 'storybook/theming/create';

const sans = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** Storybook in Nusa's colours, with system fonts so that nothing is downloaded. */
export const theme = create({
  base: 'light',
  brandTitle: 'Nusa',
  brandUrl: './',
  brandTarget: '_self',
  fontBase: sans,
  fontCode: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
  colorPrimary: '#202e7e',
  colorSecondary: '#394d9f',
  appBg: '#f1f2f3',
  appContentBg: '#ffffff',
  appBorderColor: '#c8cad0',
  appBorderRadius: 4,
  textColor: '#14161a',
  textMutedColor: '#52555c',
  barTextColor: '#363940',
  barSelectedColor: '#202e7e',
  barHoverColor: '#202e7e',
  inputBorder: '#63666d',
});
