/** Options of `toSvg` as options of the command line. */
import { formatEncodedList } from '../../src/data/encoded-list.js';
import type { ToSvgOptions } from '../../src/static.js';

/** Those that have another name on the command line. */
const OPTIONS: Readonly<Record<string, string>> = { asOf: 'as-of', idPrefix: 'id-prefix' };

/** A view and a look as options of the command line. */
export function argumentsOf({ data = true, ...options }: ToSvgOptions): string[] {
  type Given = string | number | boolean | readonly string[] | undefined;
  const given = (Object.entries(options) as [string, Given][]).flatMap(([name, value]) => {
    const option = `--${OPTIONS[name] ?? name}`;
    if (value === undefined || value === false) return [];
    if (value === true) return [option];
    return [`${option}=${typeof value === 'object' ? formatEncodedList(value) : String(value)}`];
  });
  return [...given, ...(data ? [] : ['--no-data'])];
}
