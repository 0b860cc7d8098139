/*
 * UTF-8 as text and back without loss. A byte that is not UTF-8 becomes the code
 * unit U+DC00 + byte, which no well-formed UTF-8 and no character reference can
 * yield, and comes out as the same byte: a page in another encoding that keeps
 * ASCII, such as windows-1252, passes through intact.
 */

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const ESCAPE = 0xdc00;

/** How many bytes a sequence has by its first byte; 0 when none starts with it. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** Where the last character of a piece starts when the piece ends within it. */
function incompleteFrom(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function decodeWhole(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeLeniently(bytes);
  }
}

function decodeLeniently(bytes: Uint8Array): string {
  let text = '';
  let valid = 0; // The start of the bytes that have not been decoded.
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes[i]!);
    if (length === 1 || (length > 1 && isCharacter(bytes.subarray(i, i + length), length))) {
      i += length;
      continue;
    }
    text += decoder.decode(bytes.subarray(valid, i)) + String.fromCharCode(ESCAPE + bytes[i]!);
    valid = ++i;
  }
  return text + decoder.decode(bytes.subarray(valid));
}

/** The first and the last second byte where it is not 80 to BF: no overlong forms, surrogates or more than U+10FFFF. */
const SECOND_BYTES: Record<number, readonly [number, number]> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

function isCharacter(bytes: Uint8Array, length: number): boolean {
  const [first, last] = SECOND_BYTES[bytes[0]!] ?? [0x80, 0xbf];
  if (bytes.length < length || bytes[1]! < first || bytes[1]! > last) return false;
  return bytes.subarray(2).every((byte) => byte >= 0x80 && byte <= 0xbf);
}

/** Reads UTF-8 that arrives in pieces, which may end within a character. */
export class ByteReader {
  #rest: Uint8Array = new Uint8Array();

  read(piece: Uint8Array): string {
    const bytes = this.#rest.length ? concat(this.#rest, piece) : piece;
    const end = incompleteFrom(bytes);
    this.#rest = bytes.slice(end);
    return decodeWhole(bytes.subarray(0, end));
  }

  /** What is left: the bytes of a character that never ended. */
  end(): string {
    return decodeWhole(this.#rest);
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

const LONE_ESCAPE = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/;

/** Writes text that `ByteReader` has read. */
export function toBytes(text: string): Uint8Array {
  if (!LONE_ESCAPE.test(text)) return encoder.encode(text);
  const pieces = text
    .split(new RegExp(`(${LONE_ESCAPE.source})`))
    .map((piece) =>
      piece.length === 1 && LONE_ESCAPE.test(piece)
        ? Uint8Array.of(piece.charCodeAt(0) - ESCAPE)
        : encoder.encode(piece),
    );
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
