/** The kinds of file that are taken, by what the content is, and how a file of each is named. */
export const FILE_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
} as const;

export type FileType = keyof typeof FILE_TYPES;

/** For the picker of the browser. What is sent is judged by its content alone. */
export const ACCEPT = '.jpg,.jpeg,.png,.pdf';

/**
 * How each kind begins. From the very first byte, though readers of PDF find it later, too: a web
 * page with a PDF inside begins as a web page.
 */
const BEGINNINGS: Readonly<Record<FileType, RegExp>> = {
  'image/jpeg': /^\xff\xd8\xff[\xc0-\xcf\xdb\xdd\xe0-\xef\xfe]/,
  'image/png': /^\x89PNG\r\n\x1a\n[^]{4}IHDR/,
  'application/pdf': /^%PDF-[12]\.\d/,
};

/** How many bytes tell the kind. */
export const TELLING_BYTES = 16;

/** What a file is, whatever its name and its sender say; undefined when it is nothing that we take. */
export function fileTypeOf(content: Uint8Array): FileType | undefined {
  const beginning = Buffer.from(content.subarray(0, TELLING_BYTES)).toString('latin1');
  return (Object.keys(FILE_TYPES) as FileType[]).find((type) => BEGINNINGS[type].test(beginning));
}
