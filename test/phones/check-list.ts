/** What is tried on a phone before a release. `docs/phones.md` has the same list, which a test compares with this one. */

export interface Check {
  readonly id: string;
  readonly name: string;
  /** What to do. */
  readonly how: string;
  /** Whether the page cannot tell, so that somebody ticks it. */
  readonly byHand?: true;
}

export interface CheckGroup {
  readonly name: string;
  readonly checks: readonly Check[];
}

export const GROUPS: readonly CheckGroup[] = [
  {
    name: 'Fingers on the graph',
    checks: [
      { id: 'tap', name: 'A tap shows the first quote', how: 'Tap a line of the graph.' },
      { id: 'sheet', name: 'The sheet grows', how: 'Drag the handle of the sheet up, or press it.' },
      { id: 'pinch', name: 'A pinch zooms the graph, not the page', how: 'Spread two fingers on the graph.' },
      { id: 'double-tap', name: 'A double tap does not zoom the page', how: 'Tap an empty place of the graph twice.' },
      {
        id: 'button-taps',
        name: 'Quick presses of a button do not zoom the page',
        how: 'Press “Zoom in” twice, quickly.',
      },
      { id: 'drag', name: 'A finger drags an actor', how: 'Drag a circle or a square of the graph.' },
      { id: 'scroll', name: 'One finger scrolls the page', how: 'Move one finger over an empty place of the graph.' },
      {
        id: 'trackpad',
        name: 'A trackpad pinches the graph',
        how: 'On a tablet or computer with a trackpad: pinch over the graph.',
      },
    ],
  },
  {
    name: 'The page',
    checks: [
      { id: 'page-pinch', name: 'Two fingers zoom the page', how: 'Spread two fingers on this text, then back.' },
      { id: 'keyboard', name: 'The keyboard leaves the field in sight', how: 'Press into the field below the list.' },
      { id: 'field-zoom', name: 'A field does not zoom the page', how: 'The same field tells.' },
      { id: 'bars', name: 'The height follows the bars of the browser', how: 'Scroll down and up until they hide.' },
      { id: 'turned', name: 'The graph fits both ways of holding', how: 'Turn the phone on its side, and back.' },
      { id: 'safe-area', name: 'The notch covers nothing', how: 'Turn a phone with a notch on its side.' },
      { id: 'selection', name: 'Words are selected by handles', how: 'Press long on a word of the text, then drag.' },
      { id: 'scheme', name: 'Light and dark follow the system', how: 'Change the appearance in the settings.' },
      {
        id: 'font',
        name: 'Names have the room that is computed for them',
        how: 'Nothing: the page measures its font.',
      },
    ],
  },
  {
    name: 'What the browser keeps and hands on',
    checks: [
      { id: 'persisted', name: 'Storage is kept', how: 'Press “Ask to keep storage”.' },
      { id: 'seven-days', name: 'Storage is there after eight days', how: 'Come back to this page after eight days.' },
      { id: 'share', name: 'The share sheet opens', how: 'Press “Share the result”, and share it.' },
      { id: 'copied', name: 'The clipboard takes text', how: 'Press “Copy the result”.' },
      { id: 'back', name: 'The page comes back as it was', how: 'Follow the link “Leave the page”, then go back.' },
    ],
  },
  {
    name: 'To be ticked by hand',
    checks: [
      {
        id: 'screen-reader',
        name: 'A screen reader reads actors, relations and quotes',
        how: 'VoiceOver or TalkBack: go through the graph, open a relation.',
        byHand: true,
      },
      {
        id: 'saved',
        name: 'Downloads arrive',
        how: '“Download SVG” and “Export…”: find the files and open them.',
        byHand: true,
      },
      {
        id: 'menu-over-words',
        name: 'The menu of the selection covers nothing that is needed',
        how: 'At the coding desk, select words by a long press: “Code these words” can be pressed.',
        byHand: true,
      },
      { id: 'printed', name: 'It prints', how: 'Print the explorer, or save it as a PDF.', byHand: true },
      {
        id: 'large-text',
        name: 'Large text fits',
        how: 'Set the text of the system to its largest size; open the explorer.',
        byHand: true,
      },
      {
        id: 'drafts-kept',
        name: 'A draft of the desk is there after a restart',
        how: 'Code a statement at the desk, end the browser, open it again.',
        byHand: true,
      },
      {
        id: 'smooth',
        name: 'Pinch and drag are smooth',
        how: 'On the graph above, and on one with hundreds of lines.',
        byHand: true,
      },
    ],
  },
];

export const CHECKS: readonly Check[] = GROUPS.flatMap(({ checks }) => checks);
