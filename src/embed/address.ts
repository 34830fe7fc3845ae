/** Addresses that are put into a page. */
import { OptionError } from '../errors.js';

/** Resolves relative addresses for the check alone. */
const ANYWHERE = 'https://page.invalid/';

/**
 * An address as it was given, if it is relative, http or https: what runs a script when it is opened is not passed on.
 *
 * @param name Of the option.
 * @param what What there should have been, for the message.
 * @throws {OptionError} for any other, and for none.
 */
export function checkAddress(name: string, address: string | undefined, what: string): string {
  const given = address?.trim() ?? '';
  const expected = (found: string): OptionError =>
    new OptionError(`${name}: found ${found}, expected ${what}, as an address that is relative, http or https.`);
  if (given === '') throw expected('nothing');
  if (!URL.canParse(given, ANYWHERE) || !/^https?:$/.test(new URL(given, ANYWHERE).protocol))
    throw expected(`"${given}"`);
  return given;
}

/** The same, without leave to be relative: for what is read far from the page. */
export function checkAbsolute(name: string, address: string | undefined, what: string): string {
  const given = checkAddress(name, address, what);
  if (!URL.canParse(given))
    throw new OptionError(
      `${name}: found "${given}", expected ${what}, as a whole address that begins with http:// or https://.`,
    );
  return new URL(given).href;
}

/** The address of a page, asked for what an element shows: each attribute as a parameter of the same name. */
export function withParameters(page: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const parameters = new URLSearchParams(
    Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const [address = '', hash] = page.split(/#(.*)/s);
  const asked = parameters.size === 0 ? '' : `${address.includes('?') ? '&' : '?'}${parameters.toString()}`;
  return `${address}${asked}${hash === undefined ? '' : `#${hash}`}`;
}
