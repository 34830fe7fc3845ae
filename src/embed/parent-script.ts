/** What a page runs that holds frames of ours: gives each the height that its page asks for. */

/**
 * Only the page within a marked frame is heard, only of its own frame, and only a number of px from
 * 200 to 10 000. None of `<`, `>` and `&` is in it, so that it may stand in a page as it is. It is
 * also the file `embed-parent.js`, for pages that allow no script within them.
 */
export const PARENT_SCRIPT = `addEventListener('message', function (event) {
  var height = Object(Object(event.data)['diplomatic-graph']).height;
  if (typeof height !== 'number') return;
  if (height !== Math.min(Math.max(height, 200), 10000)) return;
  document.querySelectorAll('iframe[data-diplomatic-graph]').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.style.blockSize = height + 'px';
  });
});`;
