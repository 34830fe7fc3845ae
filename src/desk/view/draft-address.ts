/** The open draft stands in the hash of the address, so that a reload opens it again. */
const HASH = '#draft=';

/** The id of the draft that the address names; null if it names none. */
export function draftInAddress(): string | null {
  return location.hash.startsWith(HASH) ? decodeURIComponent(location.hash.slice(HASH.length)) : null;
}

export function putInAddress(id: string | null): void {
  const address = id === null ? location.pathname + location.search : `${HASH}${encodeURIComponent(id)}`;
  window.history.replaceState(null, '', address);
}
