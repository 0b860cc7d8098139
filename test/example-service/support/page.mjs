/** What a person, or a browser, finds in a page; read from the markup, without a browser. */
export class Page {
  constructor(response) {
    this.status = response.statusCode;
    this.headers = response.headers;
    this.location = response.headers.location;
    this.markup = response.body;
  }

  /** The words of the page, without markup. */
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

  /** The messages of the fields that have one. */
  get errors() {
    return [...this.markup.matchAll(/<nusa-[^>]* error-message="([^"]*)"/g)].map(([, text]) =>
      decode(text),
    );
  }

  /** What a browser would send if nothing were typed: every control with its value. */
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
      // No page can put a file in a field.
      if (/type="?file/.test(attributes)) continue;
      if (!name || (isChoice && !/\schecked\b/.test(attributes))) continue;
      // A parser drops a line end that is the first thing in a textarea.
      const typed = content?.replace(/^\n/, '') ?? '';
      fields[name] = tag === 'textarea' ? decode(typed) : (attribute(attributes, 'value') ?? '');
    }
    return fields;
  }

  /** Whether its form sends files. */
  get hasFiles() {
    return /<form[^>]* enctype="multipart\/form-data"/.test(this.markup);
  }

  /** The links, by address. */
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
