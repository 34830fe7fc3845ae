export interface Page {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}
export function serve(
  folder: string,
  options?: { port?: number; pages?: Record<string, Page> },
): Promise<{ url: string; close(): Promise<void> }>;
