/** The list of a comparison as a table of comma-separated values. */
import { writeCsv } from '../../data/write-csv.js';
import type { CodedAffiliation, CodedStatement } from './coding.js';
import type { Comparison } from './compare.js';
import { reasonOf } from './comparison-edits.js';
import { textOf } from './draft.js';
import type { Draft } from './types.js';

/** Names of columns and of results are not translated, so that programs can read the table. */
const COLUMNS = [
  'result',
  'differences',
  'paragraph',
  'from',
  'to',
  'relation_mine',
  'relation_theirs',
  'certainty_mine',
  'certainty_theirs',
  'quote_mine',
  'quote_theirs',
  'coder_mine',
  'coder_theirs',
  'id_mine',
  'id_theirs',
  'dismissed_because',
  'type',
  'role_mine',
  'role_theirs',
];

/** Who coded statements that do not say so themselves. */
export interface CoderNames {
  readonly mine: string;
  readonly theirs: string;
}

type Tie = CodedStatement | CodedAffiliation;

/** One line for each entry of the comparison, in the order of the text, with a byte order mark. */
export function comparisonCsv(mine: Draft, theirs: Draft, { entries }: Comparison, coders: CoderNames): string {
  const rows = entries.map((entry) => {
    const [a, b] = [entry.mine, entry.theirs];
    const name = (end: 'from' | 'to'): string =>
      a === null ? textOf(theirs, 'actors', b![end], 'name') : textOf(mine, 'actors', a[end], 'name');
    const each = (of: (tie: Tie) => string | undefined): [string | null, string | null] => [
      a === null ? null : (of(a) ?? null),
      b === null ? null : (of(b) ?? null),
    ];
    const isAffiliation = entry.table === 'affiliations';
    return [
      entry.kind,
      entry.differences.join(' '),
      (a ?? b!).paragraph,
      name('from'),
      name('to'),
      ...each((tie) => ('kind' in tie ? tie.kind : tie.relation)),
      ...each((tie) => ('kind' in tie ? undefined : tie.standing)),
      ...each(({ quote }) => quote?.exact),
      a === null ? null : a.coder || coders.mine,
      b === null ? null : b.coder || coders.theirs,
      // The rows of affiliations are written into no dataset.
      ...each(({ id }) => (isAffiliation ? undefined : id)),
      entry.kind === 'agree' ? null : reasonOf(mine, entry.row),
      isAffiliation ? 'affiliation' : 'statement',
      ...each((tie) => ('kind' in tie ? tie.role : undefined)),
    ];
  });
  return writeCsv(COLUMNS, rows);
}
