export interface Page {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}
/** By path, or found by a function of the path. */
export type Pages = Readonly<Record<string, Page>> | ((path: string) => Page | undefined);
export function serve(
  folder: string,
  options?: { port?: number; pages?: Pages; headers?: Readonly<Record<string, string>> },
): Promise<{ url: string; close(): Promise<void> }>;
