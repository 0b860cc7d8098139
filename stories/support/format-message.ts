/** Fills the `%{name}` placeholders of a text. */
export const formatMessage = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name]));
