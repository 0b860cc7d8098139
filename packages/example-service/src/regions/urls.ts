/** The folder of the files from which the lists of regions are filled. */
export const REGION_DATA = '/wilayah/';

/** Where regions are searched by name: a page, or data for a script. */
export const REGION_SEARCH = `${REGION_DATA}cari`;
