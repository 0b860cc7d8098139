/*
 * Decodes UTF-8 to text and encodes it back without loss. A byte that is not valid UTF-8 becomes the
 * code unit U+DC00 + byte, a lone surrogate, which neither valid UTF-8 nor a character reference can
 * produce, and is encoded as the same byte again. So a page in another encoding that extends ASCII,
 * such as windows-1252, passes through unchanged. TextDecoder alone would replace such bytes.
 */

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();
const ESCAPE = 0xdc00;

/** Returns the number of bytes in a sequence that starts with this byte, or 0 if none can. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte < 0xe0) return 2;
  if (byte >= 0xe0 && byte < 0xf0) return 3;
  return byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
}

/** Returns the offset of an incomplete character at the end of a chunk, or else the chunk's length. */
function incompleteFrom(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function decode(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return decodeWithEscapes(bytes);
  }
}

function decodeWithEscapes(bytes: Uint8Array): string {
  let text = '';
  let pending = 0; // The offset of the first valid byte that has not been decoded.
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes[i]!);
    if (length === 1 || (length > 1 && isCharacter(bytes.subarray(i, i + length), length))) {
      i += length;
      continue;
    }
    text += decoder.decode(bytes.subarray(pending, i)) + String.fromCharCode(ESCAPE + bytes[i]!);
    pending = ++i;
  }
  return text + decoder.decode(bytes.subarray(pending));
}

/**
 * The range of the second byte after first bytes that do not allow all of 80 to BF. It excludes
 * overlong forms, surrogates and code points above U+10FFFF (RFC 3629, section 4).
 */
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

/** Decodes bytes that arrive in chunks, which may end in the middle of a character. */
export class Utf8Decoder {
  #incomplete: Uint8Array = new Uint8Array();

  decode(chunk: Uint8Array): string {
    const bytes = this.#incomplete.length ? concat(this.#incomplete, chunk) : chunk;
    const end = incompleteFrom(bytes);
    this.#incomplete = bytes.slice(end);
    return decode(bytes.subarray(0, end));
  }

  /** Returns the rest: the bytes of a character that was never completed. */
  flush(): string {
    return decode(this.#incomplete);
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(a.length + b.length);
  bytes.set(a);
  bytes.set(b, a.length);
  return bytes;
}

const LONE_ESCAPE = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/;

/** Encodes text that `Utf8Decoder` has decoded, with the original bytes where they were not UTF-8. */
export function encode(text: string): Uint8Array {
  if (!LONE_ESCAPE.test(text)) return encoder.encode(text);
  const chunks = text
    .split(new RegExp(`(${LONE_ESCAPE.source})`))
    .map((part) =>
      part.length === 1 && LONE_ESCAPE.test(part)
        ? Uint8Array.of(part.charCodeAt(0) - ESCAPE)
        : encoder.encode(part),
    );
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
