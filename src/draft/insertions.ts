/** Words between two commas, dashes or brackets, which the clause around them leaves out. */
import type { ParsedSentence } from './sentence.js';

/** The longest insertion between two commas, chunks. */
const LONGEST_INSERTION = 24;

/** The chunk that opens the insertion which the comma, dash or bracket at `close` closes; -1 if it closes none. */
export function openingOf({ chunks, phrases }: ParsedSentence, close: number): number {
  const { kind } = chunks[close]!;
  const opener = kind === 'close' ? 'open' : kind;
  for (let i = close - 1; i >= 0 && close - i < LONGEST_INSERTION; i -= 1) {
    const chunk = chunks[i]!;
    if (chunk.kind === 'stop' || (opener === 'comma' && chunk.kind === 'dash')) return -1;
    if (chunk.kind !== opener) continue;
    if (opener !== 'comma') return i;
    const next = chunks[i + 1];
    if (next === undefined || i + 1 === close || i === 0) return -1;
    const before = chunks[i - 1]!;
    if (before.kind !== 'phrase' && before.kind !== 'time' && before.kind !== 'adv') return -1;
    if (next.kind === 'rel' && i + 2 === close) return -1;
    if (next.kind === 'rel' || next.kind === 'prep' || next.kind === 'adv' || next.kind === 'time') return i;
    if (next.kind === 'sub') return i;
    if (next.kind === 'verb')
      return next.verb!.isGerund || next.verb!.readings.every(({ form }) => form !== 's') ? i : -1;
    if (next.kind === 'conj') return -1;
    // An apposition has no finite verb of its own, and is no part of a list.
    if (next.kind === 'phrase') {
      const inner = chunks.slice(i + 1, close);
      const isList = inner.some((each, k) => each.kind === 'comma' && inner[k + 1]?.kind === 'phrase');
      const last = chunks[close + 1];
      const isOxford = last?.kind === 'conj';
      if (isOxford || (isList && phrases[i + 1]?.determiner === '')) return -1;
      return i;
    }
    return -1;
  }
  return -1;
}
