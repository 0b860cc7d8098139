import { CITATION, criterionOf, understandingUrl } from '../../model/criteria.js';
import type { Language } from '../../model/localized.js';
import type { Finding } from '../../model/schema.js';
import type { FindingGroup, ReportModel } from '../model/report-model.js';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/* Own code: the types of SARIF libraries are larger than this mapping, and a test validates the schema. */

/** GitHub code scanning accepts no more. */
const MOST_RESULTS = 5000;

const levelOf = ({ outcome, criteria }: Finding) =>
  criteria.length === 0 ? 'note' : outcome === 'failed' ? 'error' : 'warning';

function ruleOf(finding: Finding, language: Language) {
  const first = criterionOf(finding.criteria[0] ?? '');
  return {
    id: finding.check,
    shortDescription: { text: finding.message[language] },
    ...(first && { helpUri: understandingUrl(first) }),
    properties: {
      tags: [...finding.criteria.map((number) => `WCAG${number}`), ...(finding.tags ?? [])],
    },
  };
}

/** A URI as SARIF requires it, with spaces escaped. */
function uriOf(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return encodeURI(url);
  }
}

function resultOf(
  { finding, subjects, answer }: FindingGroup,
  urls: Map<string, string>,
  language: Language,
) {
  const { check, message, question, target, fingerprint } = finding;
  return {
    ruleId: check,
    level: levelOf(finding),
    kind: finding.outcome === 'failed' ? 'fail' : 'review',
    message: { text: [message[language], question?.[language]].filter(Boolean).join(' ') },
    locations: subjects.slice(0, 10).map((id) => ({
      physicalLocation: {
        artifactLocation: { uri: uriOf(urls.get(id) ?? id) },
        // Code scanning requires a line; a rendered page has none.
        region: { startLine: 1, ...(target && { snippet: { text: target.html } }) },
      },
      logicalLocations: [{ fullyQualifiedName: target?.path.join(' > ') || id }],
    })),
    partialFingerprints: { 'nusaAudit/v1': fingerprint },
    ...(answer && {
      suppressions: [
        {
          kind: 'external',
          status: answer.answer === 'problem' ? 'rejected' : 'accepted',
          justification: `${answer.answer}: ${answer.who}, ${answer.when}`,
        },
      ],
    }),
  };
}

/** SARIF requires level `none` for results of any kind but `fail`. */
const levelled = <T extends { kind: string; level: string }>(result: T) =>
  result.kind === 'fail' ? result : { ...result, level: 'none' };

/** SARIF 2.1.0, for code scanning. */
export function sarifReport(model: ReportModel, language: Language): string {
  const groups = [...model.failures, ...model.questions, ...model.answered, ...model.advice];
  const once = [...new Set(groups)].slice(0, MOST_RESULTS);
  const rules = new Map(once.map(({ finding }) => [finding.check, ruleOf(finding, language)]));
  const urls = new Map(model.subjects.map(({ subject }) => [subject.id, subject.url]));
  const failed = model.gaps.filter(({ status }) => status === 'error');
  const missing = model.subjects.filter(({ subject }) => subject.state !== 'loaded');
  const notify = (text: string) => ({ level: 'error', message: { text } });
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'nusa-audit',
            fullName: `nusa-audit: ${CITATION}`,
            rules: [...rules.values()],
          },
          extensions: Object.entries(model.run.engines).map(([name, version]) => ({
            name,
            version,
          })),
        },
        invocations: [
          {
            executionSuccessful: failed.length + missing.length === 0,
            commandLine: model.run.command,
            startTimeUtc: model.run.startedAt,
            toolExecutionNotifications: [
              ...failed.map(({ check, reason }) => notify(`${check}: ${reason[language]}`)),
              ...missing.map(({ subject }) => notify(`${subject.id}: ${subject.state}`)),
            ],
          },
        ],
        results: once.map((group) => levelled(resultOf(group, urls, language))),
        columnKind: 'utf16CodeUnits',
        properties: {
          sample: model.run.sample,
          notTested: model.run.notTested.map((text) => text[language]),
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}
