/** What has been seen so far, kept over reloads of the page, and as a text. */
import { CHECKS, GROUPS } from './check-list.js';

/** `differs`: something was seen, and it is not as it should be. */
export type State = 'not seen' | 'seen' | 'differs';

export interface Result {
  readonly state: State;
  /** What was seen, such as a number; empty where there is nothing to add. */
  readonly detail: string;
}

const KEY = 'device-check';
const NOT_SEEN: Result = { state: 'not seen', detail: '' };

/** Tells its listeners of `change` with the id of the check. */
export class Report extends EventTarget {
  #results: Record<string, Result>;

  constructor() {
    super();
    this.#results = stored();
  }

  of(id: string): Result {
    return this.#results[id] ?? NOT_SEEN;
  }

  set(id: string, state: State, detail = ''): void {
    const before = this.of(id);
    if (before.state === state && before.detail === detail) return;
    this.#results = { ...this.#results, [id]: { state, detail } };
    try {
      localStorage.setItem(KEY, JSON.stringify(this.#results));
    } catch {
      // Where nothing is stored, a reload begins anew.
    }
    this.dispatchEvent(new CustomEvent('change', { detail: id }));
  }

  /** Of what is good once and cannot be bad later. */
  seen(id: string, detail = ''): void {
    if (this.of(id).state !== 'seen') this.set(id, 'seen', detail);
  }

  clear(): void {
    for (const { id } of CHECKS) this.set(id, 'not seen');
  }

  /** For the note of a release. */
  text(facts: readonly string[]): string {
    const lines = GROUPS.flatMap(({ name, checks }) => [
      '',
      name,
      ...checks.map((check) => {
        const { state, detail } = this.of(check.id);
        return `- [${state === 'seen' ? 'x' : ' '}] ${check.name}: ${state}${detail === '' ? '' : ` (${detail})`}`;
      }),
    ]);
    return [...facts, ...lines].join('\n');
  }
}

function stored(): Record<string, Result> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, Result>;
  } catch {
    return {};
  }
}
