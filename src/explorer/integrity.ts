/** What a script must be, for those who load it from another site. */

/**
 * The hash of a script for the attribute `integrity`, by the bytes that lie at its address now.
 *
 * @returns undefined where the page may not read it, since it is of another origin, is not there, or the
 *   page itself is not secure, so that browsers refuse to reckon.
 */
export async function integrityOf(script: string, base: string): Promise<string | undefined> {
  if (!URL.canParse(script, base) || !('subtle' in crypto)) return undefined;
  const url = new URL(script, base);
  // The policy of the page lets it ask its own origin only.
  if (url.origin !== location.origin) return undefined;
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true || !/javascript/.test(response.headers.get('content-type') ?? '')) return undefined;
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
