/** Chooses the label of each line, its place, and the places of markers. */
import { nameAffiliations } from './affiliation-labels.js';
import { edgeLabelSteps, type Labelled, type Obstacles, type PlacedLabel } from './edge-label-placement.js';
import { pairKey } from './edge-routing.js';
import { headOf, LONGEST_EDGE_NAME, oneLine, twinsOf, waysToWrite } from './edge-label-texts.js';
import { relationLabel } from '../display-names.js';
import type { SceneOptions } from '../scene-options.js';
import type { Sizes } from '../style/style.js';
import { shortLabel, type TextBlock } from '../text/text-layout.js';
import type { DrawnLine } from './draw-lines.js';
import { anchorsOf, signsOf, type LineAnchor } from './line-anchors.js';

/** For each line, in the order of the lines. */
export interface LineLabels {
  /** Where its marker stands, and where it can be pointed at. */
  readonly anchors: readonly LineAnchor[];
  /** The texts that would do, best liked first. */
  readonly texts: readonly (readonly TextBlock[])[];
  /** Where one of them stands; null where there is no room, or nothing to be written. */
  readonly labels: readonly (PlacedLabel | null)[];
}

/** Pauses after each step of a few ms. */
export function* labelSteps(
  lines: readonly DrawnLine[],
  obstacles: Obstacles,
  sizes: Sizes,
  { words, locale, numbers }: Pick<SceneOptions, 'words' | 'locale' | 'numbers'>,
): Generator<undefined, LineLabels> {
  const edges = lines.map(({ edge }) => edge);
  const names = edges.map((edge) =>
    edge.type === 'relation' ? shortLabel(relationLabel(edge.relation, words, locale), LONGEST_EDGE_NAME) : null,
  );
  const nameTexts = names.map((name) => (name === null ? [] : waysToWrite(name, sizes.edgeText)));
  yield;
  const choices = anchorsOf(lines, obstacles);
  const twins = twinsOf(edges);
  const labelled = lines.map((line, i): Labelled => ({
    rail: line.rail,
    texts: nameTexts[i]!,
    half: line.style.fullWidth / 2,
    bundle: pairKey(line.edge.from, line.edge.to),
    numbered: false,
    twin: twins[i]!,
    head: headOf(line.track),
    signs: choices[i]!.map((anchor) => signsOf(line, anchor)),
  }));
  const placed = yield* edgeLabelSteps(labelled, obstacles);
  const anchors = placed.signs.map((choice, i) => choices[i]![choice]!);
  if (numbers === undefined) {
    const named = { lines, labelled, texts: nameTexts, placed, obstacles };
    return { anchors, ...nameAffiliations(named, words, sizes.edgeText) };
  }
  const numberTexts = numbers.texts(edges, names).map((texts) => texts.map((text) => oneLine(text, sizes.edgeText)));
  const numbered = labelled.map((line, i) => ({
    ...line,
    texts: numberTexts[i]!,
    numbered: true,
    // Each line has a number of its own, so that no label can name two of them.
    twin: null,
    // Numbers move no marker.
    signs: [line.signs[placed.signs[i]!]!],
  }));
  return { anchors, texts: numberTexts, labels: numbers.place(numbered, sizes.edgeText, obstacles) };
}
