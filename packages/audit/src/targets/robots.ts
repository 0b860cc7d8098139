import { fetchText } from './fetch-text.js';
import { Hosts, isLoopback } from './hosts.js';

export const ROBOTS_NAME = 'nusa-audit';
const LIMITS = { milliseconds: 10_000, bytes: 512 * 1024 };

interface Rule {
  allow: boolean;
  pattern: RegExp;
  length: number;
}

export interface RobotsRules {
  allows(url: string): boolean;
  /** Seconds between two requests. */
  delay?: number;
}

const EVERYTHING: RobotsRules = { allows: () => true };
const NOTHING: RobotsRules = { allows: () => false };

/** `*` is anything, `$` at the end is the end: RFC 9309, 2.2.3. */
function ruleOf(allow: boolean, path: string): Rule {
  const ends = path.endsWith('$');
  const parts = (ends ? path.slice(0, -1) : path).split(/\*+/);
  const escaped = parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return {
    allow,
    pattern: new RegExp(`^${escaped.join('.*?')}${ends ? '$' : ''}`),
    length: path.length,
  };
}

/** What a robots.txt says to us: the groups of our name, or else those for everybody. */
export function parseRobots(text: string, name = ROBOTS_NAME): RobotsRules {
  const groups: { agents: string[]; rules: Rule[]; delay?: number }[] = [];
  let open = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const group = groups.at(-1);
    switch (key.toLowerCase()) {
      case 'user-agent':
        if (open && group) group.agents.push(value.toLowerCase());
        else groups.push({ agents: [value.toLowerCase()], rules: [] });
        open = true;
        break;
      case 'allow':
      case 'disallow':
        open = false;
        // A longer pattern than any address helps nobody but an attacker.
        if (value && value.length < 2000)
          group?.rules.push(ruleOf(key.toLowerCase() === 'allow', value));
        break;
      case 'crawl-delay':
        open = false;
        if (group && Number(value) > 0) group.delay = Math.min(Number(value), 60);
        break;
    }
  }
  const ours = groups.filter(({ agents }) => agents.some((agent) => agent === name));
  const chosen = ours.length ? ours : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  const delay = Math.max(0, ...chosen.map((group) => group.delay ?? 0));
  return {
    ...(delay && { delay }),
    allows: (url) => {
      const { pathname, search } = new URL(url);
      const path = `${pathname}${search}`.slice(0, 4000);
      // The longest pattern decides; of two that are as long, the one that allows.
      const [decisive] = rules
        .filter(({ pattern }) => pattern.test(path))
        .sort((one, other) => other.length - one.length || Number(other.allow) - Number(one.allow));
      return decisive?.allow ?? true;
    },
  };
}

/** The rules of each host, asked for once. */
export class Robots {
  readonly #rules = new Map<string, Promise<RobotsRules>>();
  constructor(
    readonly userAgent: string,
    readonly on = true,
  ) {}

  of(url: string): Promise<RobotsRules> {
    if (!this.on || isLoopback(url)) return Promise.resolve(EVERYTHING);
    const { origin, host } = new URL(url);
    const known = this.#rules.get(origin);
    if (known) return known;
    const asked = this.#ask(origin, new Hosts([host]));
    this.#rules.set(origin, asked);
    return asked;
  }

  async #ask(origin: string, hosts: Hosts): Promise<RobotsRules> {
    try {
      const { status, text } = await fetchText(
        `${origin}/robots.txt`,
        hosts,
        this.userAgent,
        LIMITS,
      );
      if (status >= 500) return NOTHING; // RFC 9309, 2.3.1.4: as if everything were forbidden.
      return status >= 400 ? EVERYTHING : parseRobots(text);
    } catch {
      return NOTHING;
    }
  }
}
