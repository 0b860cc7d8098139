/** The folder of the data files that fill the lists of regions. */
export const REGION_DATA = '/wilayah/';

/** The search for regions by name: a page, or data for a script. */
export const REGION_SEARCH = `${REGION_DATA}cari`;
