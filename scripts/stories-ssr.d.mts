export interface LoadedStory {
  id: string;
  title: string;
  name: string;
  fullscreen: boolean;
  /** Why the page without JavaScript must read differently, if it must. */
  withoutScript?: string;
  html: Record<'id' | 'en', string>;
}
export const LANGUAGES: readonly ['id', 'en'];
export const ASSETS: Record<string, string>;
export function storyFiles(): string[];
export function loadStories(): Promise<LoadedStory[]>;
export function renderStoryPage(story: LoadedStory, language: 'id' | 'en'): Promise<string>;
export function renderStoryPages(): Promise<[name: string, content: string | Buffer][]>;
