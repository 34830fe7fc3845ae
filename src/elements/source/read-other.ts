/** Reads what is no valid dataset without a story: tables, web pages, stories, groups, and datasets with mistakes. */
import { fullValidate } from '../../data/full-validate.js';
import { isWebPage } from '../../data/is-web-page.js';
import type { Dataset } from '../../data/parse-dataset.js';
import type { FetchedTable } from './fetch-dataset.js';
import { fetchError, type FetchFailure } from './fetch-errors.js';

/**
 * @param value An object of the file format, its JSON text, the text of an SVG that includes it; with an address also a
 *   table, or why nothing could be fetched.
 * @param sound The result of `validationSteps` for the same value; null if it could not read it.
 * @param address Where it comes from; null if it comes from the page.
 * @returns the dataset; null if the code for it could not be loaded.
 * @throws {DatasetError} with all that is wrong: `dataset-unreachable`, `dataset-not-found`, `dataset-too-large`,
 *   `dataset-is-html`, or that of the table or the dataset.
 */
export async function readOther(
  value: unknown,
  sound: Dataset | null,
  address: string | null,
): Promise<Dataset | null> {
  if (address === null || sound !== null) return fullValidate(value, sound, address);
  if (typeof value === 'string') {
    // Some servers answer every address with a web page and the status 200.
    if (isWebPage(value)) throw fetchError(address, { what: 'html' });
    return fullValidate(value, null, address);
  }
  const fetched = value as FetchedTable | FetchFailure;
  if (fetched.what !== 'table') throw fetchError(address, fetched);
  const loaded = await import('./table-dataset.js').catch(() => null);
  return loaded === null ? null : loaded.tableDataset(fetched, address, fullValidate);
}
