/* The parts of SARIF 2.1.0 that we write, as the OASIS standard has them; anything else is refused. */
const text = { type: 'string' };
const closed = (properties, required = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const message = closed({ text }, ['text']);
const component = closed({ name: text, version: text }, ['name']);
const bag = {
  type: 'object',
  properties: { tags: { type: 'array', items: text, uniqueItems: true } },
};

const rule = closed(
  {
    id: text,
    shortDescription: message,
    helpUri: { type: 'string', format: 'uri' },
    properties: bag,
  },
  ['id'],
);

const location = closed({
  physicalLocation: closed(
    {
      artifactLocation: closed({ uri: { type: 'string', format: 'uri-reference' } }, ['uri']),
      region: closed({ startLine: { type: 'integer', minimum: 1 }, snippet: message }),
    },
    ['artifactLocation'],
  ),
  logicalLocations: {
    type: 'array',
    items: closed({ fullyQualifiedName: text }),
    uniqueItems: true,
  },
});

const result = {
  ...closed(
    {
      ruleId: text,
      level: { enum: ['none', 'note', 'warning', 'error'] },
      kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
      message,
      locations: { type: 'array', items: location },
      partialFingerprints: { type: 'object', additionalProperties: text },
      suppressions: {
        type: 'array',
        items: closed(
          {
            kind: { enum: ['inSource', 'external'] },
            status: { enum: ['accepted', 'underReview', 'rejected'] },
            justification: text,
          },
          ['kind'],
        ),
      },
    },
    ['message', 'ruleId'],
  ),
  // 3.27.10: a result of another kind than "fail" has the level "none".
  if: { properties: { kind: { not: { const: 'fail' } } } },
  then: { properties: { level: { const: 'none' } } },
};

const notification = closed({ level: { enum: ['none', 'note', 'warning', 'error'] }, message }, [
  'message',
]);

export const sarifSchema = closed(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: closed(
        {
          tool: closed(
            {
              driver: closed(
                { name: text, fullName: text, rules: { type: 'array', items: rule } },
                ['name'],
              ),
              extensions: { type: 'array', items: component },
            },
            ['driver'],
          ),
          invocations: {
            type: 'array',
            items: closed(
              {
                executionSuccessful: { type: 'boolean' },
                commandLine: text,
                startTimeUtc: { type: 'string', format: 'date-time' },
                toolExecutionNotifications: { type: 'array', items: notification },
              },
              ['executionSuccessful'],
            ),
          },
          results: { type: 'array', items: result },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          properties: { type: 'object' },
        },
        ['tool'],
      ),
    },
  },
  ['version', 'runs'],
);
