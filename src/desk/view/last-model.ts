/** Remembers the address and the name of the language model that was asked last, in this browser. Never its key. */
const KEY = 'diplomatic-graph-desk-model';

export interface LastModel {
  readonly endpoint: string;
  readonly model: string;
}

export function lastModel(): LastModel {
  try {
    const { endpoint, model } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Record<string, unknown>>;
    return { endpoint: typeof endpoint === 'string' ? endpoint : '', model: typeof model === 'string' ? model : '' };
  } catch {
    return { endpoint: '', model: '' };
  }
}

export function rememberModel({ endpoint, model }: LastModel): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ endpoint, model }));
  } catch {
    // It is typed anew next time.
  }
}
