/** Whether the browser may delete the drafts by itself, and how much room there is. */

/**
 * Asks that this site's data be kept until the user deletes it. Some browsers ask the user, others decide by how much
 * the site is used. Without it, data may go when the disk is full, and in Safari after seven days without a visit.
 */
export async function askToPersist(): Promise<'persisted' | 'best-effort' | 'unknown'> {
  try {
    const storage = storageManager();
    if (typeof storage?.persist !== 'function') return 'unknown';
    return (await storage.persisted()) || (await storage.persist()) ? 'persisted' : 'best-effort';
  } catch {
    return 'unknown';
  }
}

/** Whether the browser keeps the drafts until the user deletes them; false where it does not say. Asks nobody. */
export async function isPersisted(): Promise<boolean> {
  try {
    return (await storageManager()?.persisted()) === true;
  } catch {
    return false;
  }
}

/** Room for the data of this site, bytes. */
export interface Room {
  readonly used: number;
  /** At most so much, as long as the disk has it. */
  readonly quota: number;
}

/** Null where the browser does not say. */
export async function estimate(): Promise<Room | null> {
  try {
    const { usage, quota } = (await storageManager()?.estimate()) ?? {};
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}

/** Missing in pages that are not secure (plain http). */
function storageManager(): StorageManager | undefined {
  return navigator.storage;
}
