/** Checks of addresses that are written into other pages. */
import { OptionError } from '../errors.js';

/** Relative addresses are resolved against this one, for the check only. */
const ANYWHERE = 'https://page.invalid/';

/**
 * Returns the address as it was given, if it is relative, http or https. All other schemes are refused, because some of
 * them, such as `javascript:`, run a script when they are opened.
 *
 * @param name The name of the option, for the message.
 * @param what What the address should lead to, for the message.
 * @throws {OptionError} for an address of another scheme, and if there is none.
 */
export function checkAddress(name: string, address: string | undefined, what: string): string {
  const given = address?.trim() ?? '';
  const expected = (found: string): OptionError =>
    new OptionError(`${name}: ${found}expected ${what}, either relative or beginning with http:// or https://.`);
  if (given === '') throw expected('missing; ');
  if (!URL.canParse(given, ANYWHERE) || !/^https?:$/.test(new URL(given, ANYWHERE).protocol))
    throw expected(`found "${given}", `);
  return given;
}

/**
 * Returns the address if it is absolute. Texts that are read outside of the page need absolute addresses.
 *
 * @throws {OptionError} as {@link checkAddress}, and for a relative address.
 */
export function checkAbsolute(name: string, address: string | undefined, what: string): string {
  const given = checkAddress(name, address, what);
  if (!URL.canParse(given))
    throw new OptionError(`${name}: found "${given}", expected ${what}, beginning with http:// or https://.`);
  return new URL(given).href;
}

/** The address of a page with each attribute of an element as a parameter of the same name. */
export function withParameters(page: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const parameters = new URLSearchParams(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const [address = '', hash] = page.split(/#(.*)/s);
  const separator = address.includes('?') ? '&' : '?';
  const query = parameters.size === 0 ? '' : `${separator}${parameters.toString()}`;
  return `${address}${query}${hash === undefined ? '' : `#${hash}`}`;
}
