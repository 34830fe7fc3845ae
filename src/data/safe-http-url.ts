/** Checks the addresses of a dataset. Every link to such an address has to be made with this function. */

/** The address if it is absolute and has the scheme http or https; null for others such as `javascript:`. */
export function safeHttpUrl(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
