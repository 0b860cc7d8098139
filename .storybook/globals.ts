import type { Preview } from '@storybook/web-components-vite';
import type { StoryLanguage } from '../stories/support/story.js';

/** Not a bare number, which Storybook would read from the address as one, and not find among its items. */
export type Percent<Value extends number> = `${Value}-percent`;

/** What the toolbar sets. */
export interface BookGlobals {
  language: StoryLanguage;
  zoom: Percent<100 | 150 | 200 | 400>;
  textSize: Percent<100 | 200>;
  colours: 'normal' | 'forced';
}

export const initialGlobals: BookGlobals = {
  language: 'id',
  zoom: '100-percent',
  textSize: '100-percent',
  colours: 'normal',
};

export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Bahasa / Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'id', title: 'Bahasa Indonesia' },
        { value: 'en', title: 'English' },
      ],
    },
  },
  zoom: {
    description: 'Perbesaran halaman / Page zoom',
    toolbar: {
      icon: 'zoom',
      dynamicTitle: true,
      items: [100, 150, 200, 400].map((value) => ({
        value: `${value}-percent`,
        title: `Zoom ${value} %`,
      })),
    },
  },
  textSize: {
    description: 'Ukuran teks pembaca / Reader’s text size',
    toolbar: {
      icon: 'type',
      dynamicTitle: true,
      items: [
        { value: '100-percent', title: 'Teks 100 %', right: 'Text' },
        { value: '200-percent', title: 'Teks 200 %', right: 'Text' },
      ],
    },
  },
  colours: {
    description: 'Warna / Colours',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'normal', title: 'Warna biasa', right: 'Normal colours' },
        {
          value: 'forced',
          title: 'Warna paksa (perkiraan)',
          right: 'Forced colours (approximate)',
        },
      ],
    },
  },
};
