/** The script for pages around frames: it gives each frame the height that the page in it asks for. */

/**
 * The script accepts messages only from pages in frames with `data-diplomatic-graph`, each for its own frame, and only
 * numbers from 200 to 10000 (px). It does not contain `<`, `>` or `&`, so it can be written into a page unescaped. The
 * build also writes it to `embed-parent.js`, for pages whose policy forbids scripts in their markup.
 */
export const PARENT_SCRIPT = `addEventListener('message', function (event) {
  var height = Object(Object(event.data)['diplomatic-graph']).height;
  if (typeof height !== 'number') return;
  if (height !== Math.min(Math.max(height, 200), 10000)) return;
  document.querySelectorAll('iframe[data-diplomatic-graph]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.blockSize = height + 'px';
  });
});`;
