import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SentFile } from '../uploads/check.js';
import { shownName } from '../uploads/file-name.js';
import type { FileRules } from '../uploads/stored-file.js';
import { LARGEST_FORM, type SentForm } from './forms.js';

/**
 * How much is read of a form with files, most of it to be thrown away: a page that says that a
 * photo is too large comes only when the browser could send all of it.
 */
const LARGEST_REQUEST = 25_000_000;

/** A piece of a file, as `nusa-multi-file-upload` sends it, and a little more. */
const LARGEST_PIECE = 300 * 1024;

export const PIECE_TYPE = 'application/offset+octet-stream';

/** Reads forms with files, and pieces of files, in this part of the service. */
export async function readFormsWithFiles(scope: FastifyInstance): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fieldSize: LARGEST_FORM, fields: 50, fieldNameSize: 100, parts: 70 },
  });
  scope.addContentTypeParser(
    PIECE_TYPE,
    { parseAs: 'buffer', bodyLimit: LARGEST_PIECE },
    (_request, body, done) => done(null, body),
  );
}

/**
 * Reads all of a form before anything is stored, so that one that breaks off leaves nothing, and
 * the form token may stand behind the file.
 */
export function readMultipart({ largest }: FileRules) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!request.isMultipart()) return;
    const announced = Number(request.headers['content-length'] ?? Infinity);
    // Browsers say how much they send; who does not is not heard.
    if (announced > LARGEST_REQUEST) {
      throw Object.assign(new Error('The form is too large.'), { statusCode: 413 });
    }

    try {
      request.body = await readForm(request, largest);
    } catch (error) {
      // The parser says what is wrong, but not always that it is the sender's mistake.
      throw Object.assign(error as Error, {
        statusCode: (error as { statusCode?: number }).statusCode ?? 400,
      });
    }
  };
}

async function readForm(request: FastifyRequest, largest: number): Promise<SentForm> {
  const form = new URLSearchParams();
  const files: SentFile[] = [];
  // A byte more than is taken, so that what is too large can be told from what just fits.
  for await (const part of request.parts({ limits: { fileSize: largest + 1 } })) {
    if (part.type === 'file') {
      const file = await read(part, largest);
      if (file) files.push(file);
    } else if (part.valueTruncated) {
      throw Object.assign(new Error('A field is too long.'), { statusCode: 413 });
    } else {
      form.append(part.fieldname, String(part.value));
    }
  }
  return { form, files };
}

/** The file of a part; undefined when none was chosen, for which browsers send a nameless empty one. */
async function read(part: MultipartFile, largest: number): Promise<SentFile | undefined> {
  const content = await part.toBuffer();
  if (!part.filename && content.length === 0) return undefined;
  const isTruncated = part.file.truncated || content.length > largest;
  return {
    name: shownName(part.filename),
    // Nothing is kept in memory of what will not be kept at all.
    content: isTruncated ? new Uint8Array() : content,
    isTruncated,
  };
}
