/** The types that every layer of the service speaks of. */

/** What an answer may be made of: anything that JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The text of a form's fields, by field name. */
export type Values = Readonly<Record<string, string>>;
