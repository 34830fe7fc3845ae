const CONNECT = "connect-src 'self'";

/** What the pages need and no more. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  CONNECT,
  'img-src data:',
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Where a language model may be: on this computer, or at any address by https. */
const MODELS = 'http://localhost:* http://127.0.0.1:* https:';

/**
 * Writes the explorer's policy into its pages. Not in development, where Vite injects its own script and styles.
 *
 * @returns {import('vite').Plugin}
 */
export const contentSecurityPolicy = () => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
});

/**
 * Writes `desk-model.html`: the desk once more, with a policy that allows it to ask a language model. `desk.html` may
 * connect to no other server, so that a text cannot leave it.
 *
 * @returns {import('vite').Plugin}
 */
export const deskForModels = () => ({
  name: 'desk-for-models',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const desk = bundle['desk.html'];
      if (desk?.type !== 'asset') return;
      // In an attribute, quotation marks are written as character references.
      const connect = CONNECT.replaceAll("'", '&#39;');
      const page = String(desk.source);
      if (!page.includes(connect)) throw new Error(`desk.html has no policy with ${CONNECT}.`);
      this.emitFile({
        type: 'asset',
        fileName: 'desk-model.html',
        source: page.replace(connect, `${connect} ${MODELS}`),
      });
    },
  },
});
