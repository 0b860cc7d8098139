/** A form with files, as a browser writes it. */
export const BOUNDARY = '----NusaTestBoundary7MA4YWxk';

/** A file to send: its name and content. */
export class TestFile {
  constructor(name, content, type = 'application/octet-stream') {
    this.name = name;
    this.content = Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1');
    this.type = type;
  }
}

export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(200, 0x55),
  Buffer.from('ffd9', 'hex'),
]);
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** The bytes of a form. A value may be a text, a file, or a list of either. */
export function multipart(fields) {
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    [value].flat().map((each) => partOf(name, each)),
  );
  return Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}

function partOf(name, value) {
  const head =
    value instanceof TestFile
      ? `; filename="${value.name.replaceAll('"', '%22')}"\r\ncontent-type: ${value.type}`
      : '';
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${head}\r\n\r\n`),
    value instanceof TestFile ? value.content : Buffer.from(String(value)),
    Buffer.from('\r\n'),
  ]);
}
