/** The languages in which a dataset has texts. */
import type { Dataset } from './parse-dataset.js';

/** The BCP 47 tags of the language of a dataset and of all its translations, each once. */
export function translationTags({
  language,
  titles,
  descriptions,
  actors,
  relationTypes,
  story = [],
}: Dataset): string[] {
  const texts = [
    titles,
    descriptions,
    ...actors.map(({ names }) => names),
    ...relationTypes.map(({ labels }) => labels),
    ...story.flatMap((step) => [step.titles, step.texts]),
  ];
  return [...new Set([language ?? 'en', ...texts.flatMap((each) => Object.keys(each ?? {}))])];
}
