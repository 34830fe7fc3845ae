/** The dialog that shares what is seen: as a link, and as what embeds it in other pages. Loaded when it is asked for. */
import { embeddedText } from '../data/embedded.js';
import type { Dataset } from '../data/parse.js';
import type { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { fileStem, saveAs } from '../elements/save-as.js';
import { attributesOf, type Look } from '../embed/look.js';
import { withParameters } from '../embed/address.js';
import { DiplomaticGraphError, oembedLink, toEmbed } from '../static.js';
import { byId } from './by-id.js';
import { integrityOf } from './integrity.js';
import { Preview } from './preview.js';
import { SHARE_WORDS, type ShareWords, type Way } from './share-words.js';

/** Ways that need the dataset at an address. */
const ADDRESSED: ReadonlySet<Way> = new Set(['iframe', 'oembed']);
/** Ways that are shown as a page within a frame, and as a picture. */
const FRAMED: ReadonlySet<Way> = new Set(['element', 'iframe', 'oembed']);
const PICTURED: ReadonlySet<Way> = new Set(['figure', 'markdown']);

/** As large as the code says, px. */
const PICTURE = { width: 960, height: 640 } as const;

/** What is shared. */
export interface Seen {
  readonly graph: DiplomaticGraph;
  /** Where its dataset lies; null for a file of the reader's. */
  readonly address: string | null;
  /** What the page speaks, one of the languages of the package. */
  readonly language: string;
}

export class Share {
  readonly #dialog = byId('share-dialog', HTMLDialogElement);
  readonly #code = byId('share-code', HTMLTextAreaElement);
  readonly #hint = byId('share-hint', HTMLParagraphElement);
  readonly #note = byId('share-note', HTMLParagraphElement);
  readonly #status = byId('share-status', HTMLParagraphElement);
  readonly #script = byId('share-script', HTMLInputElement);
  readonly #image = byId('share-image', HTMLInputElement);
  readonly #save = byId('share-save', HTMLButtonElement);
  readonly #ways = [...this.#dialog.querySelectorAll<HTMLInputElement>('input[name="way"]')];
  readonly #preview = new Preview();
  #words: ShareWords = SHARE_WORDS['en']!;
  #seen: Seen | null = null;
  /** Counts what was asked for: an older text never takes the place of a newer one. */
  #turn = 0;

  constructor() {
    for (const field of [...this.#ways, this.#script, this.#image])
      field.addEventListener('change', () => void this.#show());
    byId('share-copy', HTMLButtonElement).addEventListener('click', () => void this.#copy());
    byId('share-close', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#save.addEventListener('click', () => void this.#download());
    this.#dialog.addEventListener('close', () => {
      this.#turn += 1;
      this.#preview.clear();
    });
    this.#script.value = new URL('../cdn/diplomatic-graph.js', document.baseURI).href;
  }

  open(seen: Seen): void {
    this.#seen = seen;
    this.#speak(SHARE_WORDS[seen.language]!);
    const dataset = seen.graph.dataset as Dataset | null;
    for (const way of this.#ways)
      way.disabled =
        way.value !== 'link' && (dataset === null || (seen.address === null && ADDRESSED.has(way.value as Way)));
    if (this.#ways.some(({ checked, disabled }) => checked && disabled)) this.#ways[0]!.checked = true;
    this.#image.value = `${fileStem(dataset?.id)}.svg`;
    this.#dialog.showModal();
    void this.#show();
  }

  get #way(): Way {
    return (this.#ways.find(({ checked }) => checked)?.value ?? 'link') as Way;
  }

  #speak(words: ShareWords): void {
    this.#words = words;
    for (const element of this.#dialog.querySelectorAll<HTMLElement>('[data-share]')) {
      const [key = '', way] = element.dataset['share']!.split('.');
      const word = way === undefined ? words[key as keyof ShareWords] : words.ways[way as Way];
      if (typeof word !== 'string')
        throw new Error(
          `index.html asks for the word "${element.dataset['share']}", which share-words.ts does not have`,
        );
      element.textContent = word;
    }
  }

  /** The chosen way: what it is for, its text and its preview. */
  async #show(): Promise<void> {
    const [seen, way, words, turn] = [this.#seen!, this.#way, this.#words, (this.#turn += 1)];
    const own = seen.address === null;
    this.#hint.textContent = words.hints[way];
    const notes = [own ? (way === 'link' ? words.ownLink : words.own) : '', way === 'figure' ? words.imageHint : ''];
    this.#note.replaceChildren(
      notes.filter((text) => text !== '').join(' '),
      ...(way === 'oembed' ? [`${words.head} `, this.#discovery()] : []),
    );
    this.#status.textContent = '';
    byId('share-script-field', HTMLElement).hidden = way !== 'element';
    byId('share-image-field', HTMLElement).hidden = !PICTURED.has(way);
    this.#code.rows = way === 'link' ? 2 : 12;
    this.#save.hidden = way !== 'oembed' && !PICTURED.has(way);
    this.#code.value = way === 'link' ? location.href : words.wait;
    this.#look(way);
    if (way === 'link') return;
    try {
      const text = await this.#text(way);
      if (turn === this.#turn) this.#code.value = text;
    } catch (error) {
      if (!(error instanceof DiplomaticGraphError)) throw error;
      if (turn !== this.#turn) return;
      this.#code.value = '';
      this.#status.textContent = error.message;
    }
  }

  async #text(way: Exclude<Way, 'link'>): Promise<string> {
    const { graph, address } = this.#seen!;
    const script = way === 'element' ? this.#script.value : undefined;
    const integrity = script === undefined ? undefined : await integrityOf(script, document.baseURI);
    if (way === 'element' && integrity === undefined)
      this.#note.textContent = [this.#note.textContent, this.#words.noHash].join(' ').trim();
    const image = this.#image.value.trim();
    return toEmbed(graph.dataset, {
      ...lookOf(graph),
      as: way,
      script,
      integrity,
      src: address ?? undefined,
      page: way === 'markdown' ? location.href : this.#page,
      image: PICTURED.has(way) && (image !== '' || way === 'markdown') ? image : undefined,
    });
  }

  /** What names the oEmbed in a page that is shared, once it is saved beside that. */
  #discovery(): HTMLElement {
    const { graph } = this.#seen!;
    return Object.assign(document.createElement('code'), {
      dir: 'ltr',
      textContent: oembedLink(`${oembedName(graph)}.json`, graph.scene?.title ?? '').trim(),
    });
  }

  get #page(): string {
    return new URL('embed.html', document.baseURI).href;
  }

  #look(way: Way): void {
    const { graph, address } = this.#seen!;
    const dataset = graph.dataset as Dataset | null;
    if (FRAMED.has(way)) {
      const own = address === null ? (JSON.parse(embeddedText(dataset!)) as unknown) : null;
      this.#preview.frame(
        withParameters(this.#page, { src: address ?? undefined, ...attributesOf(lookOf(graph)) }),
        graph.scene?.title ?? '',
        own,
      );
    } else if (PICTURED.has(way))
      this.#preview.picture(graph.toSvg({ ...PICTURE, data: false }), graph.scene?.title ?? '');
    else this.#preview.clear();
    this.#preview.say(way === 'element' ? this.#words.framed : '');
  }

  async #copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(this.#code.value).then(
      () => true,
      () => false,
    );
    this.#status.textContent = copied ? this.#words.copied : this.#words.notCopied;
    if (!copied) this.#code.select();
  }

  async #download(): Promise<void> {
    const { graph } = this.#seen!;
    const { id } = graph.dataset as Dataset;
    if (this.#way === 'oembed')
      saveAs(document, new Blob([this.#code.value], { type: 'application/json' }), oembedName(graph), 'json');
    else saveAs(document, new Blob([await graph.toSvg(PICTURE)], { type: 'image/svg+xml' }), id, 'svg');
  }
}

function oembedName(graph: DiplomaticGraph): string {
  return `${fileStem((graph.dataset as Dataset | null)?.id)}-oembed`;
}

/** What a reader looks at, but for dragged places and the view, which no attribute tells. */
function lookOf(graph: DiplomaticGraph): Look {
  const {
    relations,
    standings,
    sources,
    text,
    focusOn,
    depth,
    between,
    fold,
    sides,
    asOf,
    undated,
    step,
    view,
    selected,
    theme,
    locale,
  } = graph;
  const set = {
    relations,
    standings,
    sources,
    text,
    focus: focusOn,
    depth,
    between,
    fold: fold || null,
    sides,
    asOf,
    undated,
    step,
    view,
    selected,
    theme,
    locale,
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
}
