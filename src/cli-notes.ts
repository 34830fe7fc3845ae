/** What the command line says on standard error beside the result: of languages, of ids, and of what is left out. */
import { fileLabel, say, UsageError } from './cli-args.js';
import { actorNamed } from './data/actor-named.js';
import { brokenLines } from './data/broken-lines.js';
import { isLanguageTag, languageNamed } from './data/code-names.js';
import { either } from './data/describe-value.js';
import { didYouMean } from './data/did-you-mean.js';
import { countUnreviewed } from './data/machine-coders.js';
import { translationTags } from './data/translations.js';
import { datasetFor } from './model/filter/filter-steps.js';
import { groupWithMark } from './model/groups/group-marks.js';
import { undrawnDenials } from './model/view/undrawn-denials.js';
import { LANGUAGES, paragraphsOf, STANDINGS, type Dataset, type StatementGraph, type ToSvgOptions } from './static.js';

/**
 * Warns of a language in which neither the package nor the dataset has texts.
 *
 * @param locale The value of `--locale`; undefined if it is not given.
 * @param instead What is used in its place.
 */
export function warnOfLanguage(locale: string | undefined, dataset: Dataset, instead = 'English is used'): void {
  const known = [...LANGUAGES, ...translationTags(dataset)];
  const has = (tag: string): boolean => known.some((each) => each.toLowerCase() === tag.toLowerCase());
  const first = (tag: string): string => tag.split('-')[0]!;
  if (locale === undefined || has(locale) || has(first(locale))) return;
  const named = languageNamed(locale) ?? (isLanguageTag(locale) ? undefined : didYouMean(locale, known));
  const meant = named !== undefined && (has(named) || has(first(named))) ? named : undefined;
  const remedy = meant === undefined ? `There are ${either([...new Set(known)], 'and')}.` : `Did you mean "${meant}"?`;
  say(`warning: --locale: no texts in "${locale}"; ${instead}. ${remedy}`);
}

/**
 * Refuses what is not the id of an actor where the actor that was meant is known: by its name, or by a spelling that is
 * near. Everything else is refused where it is used.
 *
 * @throws {UsageError} that names that id.
 */
export function checkActorIds({ focus, between, also, sides, groups }: ToSvgOptions, dataset: Dataset): void {
  const ids = datasetFor(dataset, { groups }).actors.map(({ id }) => id);
  for (const [option, given] of Object.entries({ focus: focus === undefined ? [] : [focus], between, also, sides }))
    for (const id of given ?? []) {
      const isKnown = ids.includes(id) || (option === 'focus' && groupWithMark(dataset, id) !== null);
      const meant = isKnown ? undefined : (actorNamed(id, dataset) ?? didYouMean(id, ids));
      if (meant !== undefined) throw new UsageError(`${option}: no actor has the id "${id}". Did you mean "${meant}"?`);
    }
}

/** Notes how many denials have no line in a picture, or no row in a table. */
export function noteDenials(graph: StatementGraph, isTable = false): void {
  const count = undrawnDenials(graph);
  if (count === 0) return;
  const one = count === 1;
  const subject = `${count} ${one ? 'denial is' : 'denials are'} not ${isTable ? 'in the table' : 'drawn'}`;
  say(
    `note: ${subject}, since nothing else is said of ${one ? 'its relation' : 'their relations'}. ` +
      `Add --standings "${STANDINGS.join(' ')}" to include ${one ? 'it' : 'them'}.`,
  );
}

/** Notes how many statements a machine has proposed and nobody has reviewed. */
export function noteDrafts({ statements }: Dataset): void {
  const count = countUnreviewed(statements);
  if (count === 0) return;
  const one = count === 1;
  say(
    `note: ${count} ${one ? 'statement was' : 'statements were'} proposed by a machine, and nobody has reviewed ` +
      `${one ? 'it' : 'them'}. Open the file at the desk.`,
  );
}

/** The text of an article with the lines of each paragraph joined; if they were broken, that is told. */
export function joinLines(file: string, text: string): string {
  const joined = brokenLines(text);
  if (joined === null) return text;
  const [count, lines] = [joined, text].map((each) => paragraphsOf(each).length);
  say(
    `warning: ${fileLabel(file)}: the lines break in mid-sentence, so ${count} paragraphs count as ${lines}. ` +
      'Join the lines of each paragraph.',
  );
  return joined;
}
