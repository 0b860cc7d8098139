/* The shape of an OpenACR 0.1.0 document, after the schema of the GSA (public domain). */
const text = { type: 'string' };
const contact = {
  type: 'object',
  properties: {
    name: text,
    company_name: text,
    address: text,
    email: text,
    phone: text,
    website: text,
  },
  required: ['email'],
};
const criterion = {
  type: 'object',
  properties: {
    num: { type: 'string', pattern: '^\\d\\.\\d\\.\\d{1,2}$' },
    components: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { enum: ['web', 'electronic-docs', 'software', 'authoring-tool'] },
          adherence: {
            type: 'object',
            properties: {
              level: {
                enum: [
                  'supports',
                  'partially-supports',
                  'does-not-support',
                  'not-applicable',
                  'not-evaluated',
                ],
              },
              notes: text,
            },
            required: ['level'],
          },
        },
        required: ['name'],
      },
    },
  },
  required: ['num'],
};
const chapter = {
  type: 'object',
  properties: {
    notes: text,
    disabled: { type: 'boolean' },
    criteria: { type: 'array', items: criterion },
  },
};

export const openAcrSchema = {
  type: 'object',
  properties: {
    title: text,
    product: {
      type: 'object',
      properties: { name: text, version: text, description: text },
      required: ['name'],
    },
    author: contact,
    vendor: contact,
    report_date: text,
    last_modified_date: text,
    version: { type: 'integer' },
    notes: text,
    evaluation_methods_used: text,
    catalog: { const: '2.5-edition-wcag-2.2-en' },
    chapters: {
      type: 'object',
      properties: {
        success_criteria_level_a: chapter,
        success_criteria_level_aa: chapter,
        success_criteria_level_aaa: chapter,
      },
    },
  },
  required: ['title', 'product', 'author'],
};
