/** The accepted types of file, each with the extension that its downloads get. */
export const FILE_TYPES = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
} as const;

export type FileType = keyof typeof FILE_TYPES;

/** For the browser's file picker. The server judges a file by its content alone. */
export const ACCEPT = '.jpg,.jpeg,.png,.pdf';

/**
 * The first bytes of each type (three signatures; a library would bring hundreds). They must be at
 * the very start, although PDF readers also accept them later: a web page with a PDF inside
 * starts as a web page.
 */
const SIGNATURES: Readonly<Record<FileType, RegExp>> = {
  'image/jpeg': /^\xff\xd8\xff[\xc0-\xcf\xdb\xdd\xe0-\xef\xfe]/,
  'image/png': /^\x89PNG\r\n\x1a\n[^]{4}IHDR/,
  'application/pdf': /^%PDF-[12]\.\d/,
};

/** How many bytes are needed to recognise a type. */
export const SIGNATURE_LENGTH = 16;

/** The type of a file, whatever its name or sender claims; undefined if it is not accepted. */
export function fileTypeOf(content: Uint8Array): FileType | undefined {
  const start = Buffer.from(content.subarray(0, SIGNATURE_LENGTH)).toString('latin1');
  return (Object.keys(FILE_TYPES) as FileType[]).find((type) => SIGNATURES[type].test(start));
}
