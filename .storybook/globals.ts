import type { StoryLanguage } from '../stories/support/story.js';

/** What the toolbar sets. */
export interface BookGlobals {
  language: StoryLanguage;
  zoom: '100' | '150' | '200' | '400';
  textSize: '100' | '200';
  colours: 'normal' | 'forced';
}

export const initialGlobals: BookGlobals = {
  language: 'id',
  zoom: '100',
  textSize: '100',
  colours: 'normal',
};

export const globalTypes = {
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
      items: ['100', '150', '200', '400'].map((value) => ({ value, title: `Zoom ${value} %` })),
    },
  },
  textSize: {
    description: 'Ukuran teks pembaca / Reader’s text size',
    toolbar: {
      icon: 'type',
      dynamicTitle: true,
      items: [
        { value: '100', title: 'Teks 100 %' },
        { value: '200', title: 'Teks 200 %' },
      ],
    },
  },
  colours: {
    description: 'Warna / Colours',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'normal', title: 'Warna biasa' },
        { value: 'forced', title: 'Warna paksa (perkiraan)' },
      ],
    },
  },
};
