/** Reads what is no valid dataset without a story: tables, web pages, stories, groups, and datasets with mistakes. */
import { fullValidate } from '../../data/full-validate.js';
import { isWebPage } from '../../data/is-web-page.js';
import type { Dataset } from '../../data/parse-dataset.js';
import { fetchError } from './fetch-errors.js';

/**
 * @param value An object of the file format, its JSON text, the text of an SVG that includes it, or the response with a
 *   table.
 * @param sound The result of `fastValidate` for the same value; null if it could not read it.
 * @param address Where it comes from; null if it comes from the page.
 * @param maxBytes Size of the largest table that is read; no limit by default.
 * @returns the dataset; null if the code for it could not be loaded.
 * @throws {DatasetError} with all that is wrong.
 */
export async function readOther(
  value: unknown,
  sound: Dataset | null,
  address: string | null,
  maxBytes = Infinity,
): Promise<Dataset | null> {
  if (value instanceof Response) {
    const loaded = await import('./table-dataset.js').catch(() => null);
    return loaded === null ? null : loaded.tableDataset(value, address ?? value.url, maxBytes, fullValidate);
  }
  if (address !== null && typeof value === 'string' && isWebPage(value)) throw fetchError(address, { what: 'html' });
  return fullValidate(value, sound, address);
}
