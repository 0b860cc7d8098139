declare module 'virtual:stories' {
  interface StoryModule {
    default: { title: string; component?: string };
    [name: string]: unknown;
  }
  const modules: StoryModule[];
  export default modules;
}
