/** What people and browsers find in a page, read from the markup. */
export class Page {
  constructor(response) {
    this.status = response.statusCode;
    this.headers = response.headers;
    this.location = response.headers.location;
    this.markup = response.body;
    /** How many bytes came over the network, compressed or not. */
    this.bytes = response.rawPayload?.length;
  }

  /** The text of the page. */
  get text() {
    const body = this.markup.replace(/^[^]*<body/, '<body').replace(/<style[^]*?<\/style>/g, '');
    return decode(body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
  }

  get title() {
    return decode(/<title>([^<]*)/.exec(this.markup)?.[1] ?? '');
  }

  get language() {
    return /<html lang="([^"]*)"/.exec(this.markup)?.[1];
  }

  /** The error messages of the fields. */
  get errors() {
    return [...this.markup.matchAll(/<nusa-[^>]* error-message="([^"]*)"/g)].map(([, text]) =>
      decode(text),
    );
  }

  /** What a browser would send unchanged: each control with its value. */
  get fields() {
    const fields = {};
    for (const [, name, options] of this.markup.matchAll(
      /<select\b[^>]*\sname="([^"]*)"[^>]*>([^]*?)<\/select>/g,
    )) {
      const chosen = /<option([^>]*\sselected\b[^>]*)>/.exec(options)?.[1];
      fields[name] = chosen ? (attribute(chosen, 'value') ?? '') : '';
    }
    for (const [, tag, attributes, content] of this.markup.matchAll(
      /<(input|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/g,
    )) {
      const name = attribute(attributes, 'name');
      const isChoice = /type="?(radio|checkbox)/.test(attributes);
      // A page cannot fill in a file.
      if (/type="?file/.test(attributes)) continue;
      if (!name || (isChoice && !/\schecked\b/.test(attributes))) continue;
      // HTML parsers drop a line feed right after the start tag of a textarea.
      const typed = content?.replace(/^\n/, '') ?? '';
      fields[name] = tag === 'textarea' ? decode(typed) : (attribute(attributes, 'value') ?? '');
    }
    return fields;
  }

  /** Whether its form may send files. */
  get hasFiles() {
    return /<form[^>]* enctype="multipart\/form-data"/.test(this.markup);
  }

  /** The URLs of the links. */
  get links() {
    return [
      ...this.markup.matchAll(/<(?:a|nusa-button|nusa-back-link)\b[^>]*\shref="([^"]*)"/g),
    ].map(([, href]) => decode(href));
  }

  get back() {
    return /<nusa-back-link[^>]* href="([^"]*)"/.exec(this.markup)?.[1];
  }
}

function attribute(attributes, name) {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes);
  return found ? decode(found[1]) : undefined;
}

function decode(text) {
  const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => entities[name]);
}
