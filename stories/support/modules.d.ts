/// <reference types="vite/client" />

declare module 'virtual:custom-elements-manifest' {
  const manifest: import('./docs/arg-types.js').Manifest;
  export default manifest;
}

/** React comes with Storybook, without types for react-dom; only this function is used. */
declare module 'react-dom' {
  export function createPortal(
    children: import('react').ReactNode,
    container: Element,
  ): import('react').ReactPortal;
}
