declare module 'virtual:custom-elements-manifest' {
  const manifest: import('./arg-types.js').Manifest;
  export default manifest;
}

declare module '*.css';
