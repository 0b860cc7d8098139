import robots from 'robots-parser';
import { fetchText } from './fetch-text.js';
import { Hosts, isLoopback } from './hosts.js';

export const ROBOTS_NAME = 'nusa-audit';
const LIMITS = { milliseconds: 10_000, bytes: 512 * 1024 };
/** Its types describe an ES module, but it is CommonJS: what Node imports is the function itself. */
const robotsParser = robots as unknown as typeof robots.default;
/** Longer lines match no real URL but would take long to match. */
const MAX_LINE = 2000;
const MAX_PATH = 4000;
const MAX_DELAY = 60;

export interface RobotsRules {
  allows(url: string): boolean;
  /** Seconds between two requests. */
  delay?: number;
}

const EVERYTHING: RobotsRules = { allows: () => true };
const NOTHING: RobotsRules = { allows: () => false };

/** The rules of a robots.txt (RFC 9309) for one user agent. */
export function parseRobots(text: string, name = ROBOTS_NAME): RobotsRules {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length < MAX_LINE);
  const rules = robotsParser('/robots.txt', lines.join('\n'));
  const delay = Math.min(rules.getCrawlDelay(name) ?? 0, MAX_DELAY);
  return {
    ...(delay > 0 && { delay }),
    allows: (url) => {
      const { pathname, search } = new URL(url);
      return rules.isAllowed(`${pathname}${search}`.slice(0, MAX_PATH), name) ?? true;
    },
  };
}

/** The rules of each origin, fetched once. */
export class Robots {
  readonly #rules = new Map<string, Promise<RobotsRules>>();
  constructor(
    readonly userAgent: string,
    readonly isEnabled = true,
  ) {}

  of(url: string): Promise<RobotsRules> {
    if (!this.isEnabled || isLoopback(url)) return Promise.resolve(EVERYTHING);
    const { origin, host } = new URL(url);
    let rules = this.#rules.get(origin);
    if (!rules) {
      rules = this.#fetch(origin, new Hosts([host]));
      this.#rules.set(origin, rules);
    }
    return rules;
  }

  async #fetch(origin: string, hosts: Hosts): Promise<RobotsRules> {
    try {
      const { status, text } = await fetchText(
        `${origin}/robots.txt`,
        hosts,
        this.userAgent,
        LIMITS,
      );
      if (status >= 500) return NOTHING; // RFC 9309, 2.3.1.4: treat as complete disallow.
      return status >= 400 ? EVERYTHING : parseRobots(text);
    } catch {
      return NOTHING;
    }
  }
}
