import multipart, { type MultipartFile } from '@fastify/multipart';
import { sanitiseFileName } from '@nusa/formats';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SentFile } from '../uploads/check.js';
import type { FileRules } from '../uploads/stored-file.js';
import { MAX_FORM_SIZE, type SentForm } from './forms.js';

/**
 * In bytes. Most of a larger form would be discarded, but it must be read: a browser shows the page
 * that says "the photo is too large" only after it could send everything.
 */
const MAX_REQUEST_SIZE = 25_000_000;

/** In bytes. `nusa-multi-file-upload` sends chunks of 256 KiB. */
const MAX_CHUNK_SIZE = 300 * 1024;

const CHUNK_TYPE = 'application/offset+octet-stream';

/** Lets the routes of this scope read forms with files, and chunks of files. */
export async function acceptFiles(scope: FastifyInstance): Promise<void> {
  await scope.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fieldSize: MAX_FORM_SIZE, fields: 50, fieldNameSize: 100, parts: 70 },
  });
  scope.addContentTypeParser(
    CHUNK_TYPE,
    { parseAs: 'buffer', bodyLimit: MAX_CHUNK_SIZE },
    (_request, body, done) => done(null, body),
  );
}

/**
 * Reads a whole form before anything is stored, so that an interrupted one leaves nothing behind,
 * and the CSRF token may come after the file.
 */
export function readMultipart({ maxSize }: FileRules) {
  return async (request: FastifyRequest): Promise<void> => {
    if (!request.isMultipart()) return;
    // Browsers always send Content-Length; requests without it are rejected.
    const announced = Number(request.headers['content-length'] ?? Infinity);
    if (announced > MAX_REQUEST_SIZE) {
      throw Object.assign(new Error('The form is too large.'), { statusCode: 413 });
    }

    try {
      request.body = await readForm(request, maxSize);
    } catch (error) {
      // The parser says what is wrong, but not always that it is the sender's mistake.
      throw Object.assign(error as Error, {
        statusCode: (error as { statusCode?: number }).statusCode ?? 400,
      });
    }
  };
}

async function readForm(request: FastifyRequest, maxSize: number): Promise<SentForm> {
  const form = new URLSearchParams();
  const files: SentFile[] = [];
  // One byte more than is allowed, to tell a file that is too large from one that just fits.
  for await (const part of request.parts({ limits: { fileSize: maxSize + 1 } })) {
    if (part.type === 'file') {
      const file = await readFile(part, maxSize);
      if (file) files.push(file);
    } else if (part.valueTruncated) {
      throw Object.assign(new Error('A field is too long.'), { statusCode: 413 });
    } else {
      form.append(part.fieldname, String(part.value));
    }
  }
  return { form, files };
}

/** Undefined if no file was chosen: browsers then send an empty one without a name. */
async function readFile(part: MultipartFile, maxSize: number): Promise<SentFile | undefined> {
  const content = await part.toBuffer();
  if (!part.filename && content.length === 0) return undefined;
  const isTruncated = part.file.truncated || content.length > maxSize;
  return {
    name: sanitiseFileName(part.filename),
    // Frees the memory of a file that will be refused anyway.
    content: isTruncated ? new Uint8Array() : content,
    isTruncated,
  };
}
