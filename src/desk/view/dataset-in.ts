/** Reads the dataset in the text of a file. */
import { parseJson } from '../../data/parse-dataset.js';
import { datasetTextFromSvg, looksLikeXml } from '../../data/parse-dataset-file.js';

/**
 * The dataset in the text of a file, as it stands there.
 *
 * @param text JSON, or an SVG that includes a dataset.
 * @throws {DatasetError} if it is neither.
 */
export function datasetIn(text: string): unknown {
  return parseJson(looksLikeXml(text) ? datasetTextFromSvg(text) : text);
}
