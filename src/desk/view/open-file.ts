/** Reads a file of the user: an article as text or HTML, or a dataset. */
import { decodeText } from '../../data/decode-text.js';
import { datasetTextFromSvg, looksLikeXml } from '../../data/parse-dataset-file.js';
import { parseJson } from '../../data/parse-dataset.js';
import { paragraphsOfFile } from '../../pages/article-file.js';
import { DatasetError } from '../../errors.js';

/** What a file holds. */
export type OpenedFile =
  | { readonly kind: 'article'; readonly text: string; readonly title: string }
  | { readonly kind: 'dataset'; readonly value: unknown }
  | { readonly kind: 'wrong'; readonly message: string };

/** Datasets are JSON, or an SVG that includes one. */
const DATASET_FILE = /\.(json|svg)$/i;

export async function openFile(file: File): Promise<OpenedFile> {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!DATASET_FILE.test(file.name) && !/^\s*[{<]\s*("|svg)/i.test(text)) {
      const lines = paragraphsOfFile(text).map((paragraph) => paragraph.text);
      return { kind: 'article', text: lines.join('\n\n'), title: lines[0] ?? '' };
    }
    return { kind: 'dataset', value: datasetIn(text) };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return { kind: 'wrong', message: `${file.name}: ${error.message}` };
  }
}

/**
 * The dataset in the text of a file, as it stands there.
 *
 * @param text JSON, or an SVG that includes a dataset.
 * @throws {DatasetError} if it is neither.
 */
export function datasetIn(text: string): unknown {
  return parseJson(looksLikeXml(text) ? datasetTextFromSvg(text) : text);
}
