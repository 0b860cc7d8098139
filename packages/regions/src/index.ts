export { attribution, licenceUrl } from './attribution.js';
export { checkPath, type CheckedPath, type PathError, type PostedPath } from './check.js';
export { dataFolder } from './data.js';
export { LEVELS, levelOf, parentCodes, type Level, type Region } from './region.js';
export { childrenOf, findRegion, provinces, type FoundRegion } from './regions.js';
export { termsFor, type Terms } from './terms.js';
