/** The one way by which an address of a dataset becomes a link. */

/** The address if it is absolute and http or https, else null: `javascript:` and its like are never linked. */
export function safeHttpUrl(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}
