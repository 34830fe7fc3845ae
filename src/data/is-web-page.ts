/** Whether a text is a web page: some servers answer every address with one, and the status 200. */
export function isWebPage(text: string): boolean {
  return /^\uFEFF?\s*<(!doctype html|html|head|body)/i.test(text);
}
