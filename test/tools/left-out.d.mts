export type Need =
  | 'aborted requests'
  | 'devtools'
  | 'module retries'
  | 'no scripts'
  | 'outside'
  | 'plain PDF'
  | 'returned elements'
  | 'touch scrolling'
  | 'webgl';

export interface LeftOut {
  /** Names of test files, without `.test.ts`, each with the reason. */
  readonly files: Readonly<Record<string, string>>;
  /** What the browser, or what drives it, does not have, each with the reason. */
  readonly needs: Readonly<Partial<Record<Need, string>>>;
}

export const LEFT_OUT: Readonly<Record<string, LeftOut>>;
export function filesLeftOut(browser: string): string[];
