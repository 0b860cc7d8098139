/*
 * A server for resumable uploads, as small as the protocol that nusa-multi-file-upload speaks
 * (tus 1.0 with creation and termination). The name of a file says what should go wrong.
 */

const PATH = '/test-uploads';

const bytesOf = async (request, limit = Infinity) => {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
};

const nameOf = (metadata = '') => {
  const encoded = /filename ([^,]+)/.exec(metadata)?.[1] ?? '';
  return Buffer.from(encoded, 'base64').toString();
};

/** Middleware of the test runner's server. */
export function uploadServer() {
  const uploads = new Map();
  let created = 0;

  return async (context, next) => {
    const { request, req } = context;
    if (!request.path.startsWith(PATH)) return next();
    const id = request.path.slice(PATH.length + 1);
    const upload = uploads.get(id);
    context.set('Tus-Resumable', '1.0.0');

    if (request.method === 'POST') {
      const name = nameOf(request.get('Upload-Metadata'));
      if (name.startsWith('ditolak')) {
        context.status = 422;
        context.type = 'text/plain';
        context.body = 'Berkas berisi <b>virus</b>';
        return;
      }
      const newId = `b${++created}`;
      const length = Number(request.get('Upload-Length'));
      uploads.set(newId, { name, length, data: Buffer.alloc(0), log: ['POST'] });
      context.status = 201;
      const location = name.startsWith('asing') ? 'https://asing.example' : '';
      context.set('Location', `${location}${PATH}/${newId}`);
      return;
    }
    if (!upload) {
      context.status = 404;
      return;
    }
    upload.log.push(request.method);
    if (request.method === 'GET') {
      const { data, ...facts } = upload;
      context.body = { ...facts, text: data.toString('latin1') };
    } else if (request.method === 'HEAD') {
      context.status = 200;
      context.set('Upload-Offset', String(upload.data.length));
    } else if (request.method === 'DELETE') {
      uploads.delete(id);
      context.status = 204;
    } else if (Number(request.get('Upload-Offset')) !== upload.data.length) {
      context.status = 409;
    } else if (
      upload.name.startsWith('mati') ||
      (upload.name.startsWith('putus') && !upload.broken)
    ) {
      // In the middle of a piece the connection is gone; what arrived is kept.
      upload.broken = true;
      const { socket } = req; // Reading no further lets go of it.
      upload.data = Buffer.concat([upload.data, await bytesOf(req, 1000)]);
      socket.destroy();
    } else {
      const chunk = await bytesOf(req).catch(() => undefined);
      if (!chunk) return; // The page gave up.
      if (upload.name.startsWith('lambat'))
        await new Promise((resolve) => setTimeout(resolve, 300));
      upload.data = Buffer.concat([upload.data, chunk]);
      context.status = 204;
      context.set('Upload-Offset', String(upload.data.length));
    }
  };
}
