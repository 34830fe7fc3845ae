/** Computes the hash by which pages of other sites can check the script (Subresource Integrity). */

/**
 * The hash of a script for the attribute `integrity`, computed from the file that is at its address now.
 *
 * @param base The address that a relative address is resolved against.
 * @returns undefined if the script is of another origin or cannot be loaded, or if the page was loaded over http, where
 *   browsers do not compute hashes.
 */
export async function integrityOf(script: string, base: string): Promise<string | undefined> {
  if (!URL.canParse(script, base) || !('subtle' in crypto)) return undefined;
  const url = new URL(script, base);
  // The policy of the page allows requests to its own origin only.
  if (url.origin !== location.origin) return undefined;
  const response = await fetch(url).catch(() => null);
  if (response?.ok !== true || !/javascript/.test(response.headers.get('content-type') ?? '')) return undefined;
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}
