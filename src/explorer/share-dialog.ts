/** The dialog that shares what is shown, as a link or as code that embeds it in other pages. */
import { embeddedText } from '../data/embedded-text.js';
import type { DiplomaticGraph } from '../elements/diplomatic-graph.js';
import { fileStem, download } from '../elements/core/download.js';
import { attributesOf, type EmbedAttributes } from '../embed/embed-attributes.js';
import { withParameters } from '../embed/address.js';
import { DiplomaticGraphError, oembedLink, toEmbed } from '../static.js';
import { byId } from './by-id.js';
import type { ShareMethod, ShareWords } from './i18n/types.js';
import { integrityOf } from './integrity.js';
import { Preview } from './preview.js';

/** Methods that need the dataset at an address. */
const ADDRESSED: ReadonlySet<ShareMethod> = new Set(['iframe', 'oembed']);
/** Methods whose preview is a page in a frame. */
const FRAMED: ReadonlySet<ShareMethod> = new Set(['element', 'iframe', 'oembed']);
/** Methods whose preview is a picture. */
const PICTURED: ReadonlySet<ShareMethod> = new Set(['figure', 'markdown']);

/** Size of the picture that is saved, px. The code that is shown has the same size. */
const PICTURE_SIZE = { width: 960, height: 640 } as const;

/** What the dialog shares, and its texts. */
export interface SharedView {
  readonly graph: DiplomaticGraph;
  /** The absolute address of its dataset; null for a file of the reader. */
  readonly address: string | null;
  /** The language that the reader has chosen; null for none. */
  readonly locale: string | null;
  /** The texts of the dialog in the language of the page. */
  readonly words: ShareWords;
}

export class ShareDialog {
  readonly #dialog = byId('share-dialog', HTMLDialogElement);
  readonly #code = byId('share-code', HTMLTextAreaElement);
  readonly #hint = byId('share-hint', HTMLParagraphElement);
  readonly #note = byId('share-note', HTMLParagraphElement);
  readonly #status = byId('share-status', HTMLParagraphElement);
  readonly #script = byId('share-script', HTMLInputElement);
  readonly #image = byId('share-image', HTMLInputElement);
  readonly #save = byId('share-save', HTMLButtonElement);
  readonly #methods = [...this.#dialog.querySelectorAll<HTMLInputElement>('input[name="method"]')];
  readonly #preview = new Preview();
  #shared: SharedView | null = null;
  /** Counts the texts that were requested, so that a text that is written late does not replace a newer one. */
  #turn = 0;

  constructor() {
    for (const field of [...this.#methods, this.#script, this.#image])
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

  open(shared: SharedView): void {
    this.#shared = shared;
    this.#translate(shared.words);
    const dataset = shared.graph.data;
    for (const method of this.#methods) {
      const lacksAddress = shared.address === null && ADDRESSED.has(method.value as ShareMethod);
      method.disabled = method.value !== 'link' && (dataset === null || lacksAddress);
    }
    if (this.#methods.some(({ checked, disabled }) => checked && disabled)) this.#methods[0]!.checked = true;
    this.#image.value = `${fileStem(dataset?.id)}.svg`;
    this.#dialog.showModal();
    void this.#show();
  }

  get #method(): ShareMethod {
    return (this.#methods.find(({ checked }) => checked)?.value ?? 'link') as ShareMethod;
  }

  #translate(words: ShareWords): void {
    for (const element of this.#dialog.querySelectorAll<HTMLElement>('[data-share]')) {
      const [key = '', method] = element.dataset['share']!.split('.');
      const word = method === undefined ? words[key as keyof ShareWords] : words.methods[method as ShareMethod];
      if (typeof word !== 'string')
        throw new Error(`index.html names the text "${element.dataset['share']}", which i18n/types.ts does not have`);
      element.textContent = word;
    }
  }

  /** Shows what the chosen method is for, its code and its preview. */
  async #show(): Promise<void> {
    const { words, address } = this.#shared!;
    const method = this.#method;
    this.#turn += 1;
    const turn = this.#turn;
    this.#hint.textContent = words.hints[method];
    const notes: string[] = [];
    if (address === null) notes.push(method === 'link' ? words.ownLink : words.own);
    if (method === 'figure') notes.push(words.imageHint);
    this.#note.replaceChildren(notes.join(' '), ...(method === 'oembed' ? [`${words.head} `, this.#discovery()] : []));
    this.#status.textContent = '';
    byId('share-script-field', HTMLElement).hidden = method !== 'element';
    byId('share-image-field', HTMLElement).hidden = !PICTURED.has(method);
    this.#code.rows = method === 'link' ? 2 : 12;
    this.#save.hidden = method !== 'oembed' && !PICTURED.has(method);
    this.#code.value = method === 'link' ? location.href : words.wait;
    this.#showPreview(method);
    if (method === 'link') return;
    try {
      const text = await this.#text(method);
      if (turn !== this.#turn) return;
      this.#code.value = text;
      this.#save.disabled = false;
    } catch (error) {
      if (!(error instanceof DiplomaticGraphError)) throw error;
      if (turn !== this.#turn) return;
      this.#code.value = '';
      this.#save.disabled = true;
      this.#status.textContent = error.message;
    }
  }

  /** The code of a method. */
  async #text(method: Exclude<ShareMethod, 'link'>): Promise<string> {
    const { graph, address } = this.#shared!;
    const script = method === 'element' ? this.#script.value : undefined;
    const integrity = script === undefined ? undefined : await integrityOf(script, document.baseURI);
    if (method === 'element' && integrity === undefined)
      this.#note.textContent = [this.#note.textContent, this.#shared!.words.noHash].join(' ').trim();
    const image = this.#image.value.trim();
    return toEmbed(graph.data, {
      ...this.#attributes(method),
      as: method,
      script,
      integrity,
      src: address ?? undefined,
      page: method === 'markdown' ? location.href : this.#embedPage,
      image: PICTURED.has(method) && (image !== '' || method === 'markdown') ? image : undefined,
    });
  }

  /**
   * What the element shows. An element or a frame for which no language was chosen follows the page that it will stand
   * in; a picture cannot, so it keeps the language that is seen.
   */
  #attributes(method: ShareMethod): EmbedAttributes {
    const { graph, locale } = this.#shared!;
    return attributesFrom(graph, PICTURED.has(method) ? graph.locale : locale);
  }

  /** The `link` element that leads from a page to its oEmbed file, as text. */
  #discovery(): HTMLElement {
    const { graph } = this.#shared!;
    return Object.assign(document.createElement('code'), {
      dir: 'ltr',
      textContent: oembedLink(`${oembedName(graph)}.json`, graph.scene?.title ?? '').trim(),
    });
  }

  /** The address of embed.html. */
  get #embedPage(): string {
    return new URL('embed.html', document.baseURI).href;
  }

  #showPreview(method: ShareMethod): void {
    const { graph, address } = this.#shared!;
    const dataset = graph.data;
    const title = graph.scene?.title ?? '';
    if (FRAMED.has(method)) {
      const attributes = { src: address ?? undefined, ...attributesOf(this.#attributes(method)) };
      const ownDataset = address === null ? (JSON.parse(embeddedText(dataset!)) as unknown) : null;
      this.#preview.frame(withParameters(this.#embedPage, attributes), title, ownDataset);
    } else if (PICTURED.has(method)) {
      this.#preview.picture(graph.toSvg({ ...PICTURE_SIZE, data: false }), title);
    } else {
      this.#preview.clear();
    }
    this.#preview.setNote(method === 'element' ? this.#shared!.words.framed : '');
  }

  async #copy(): Promise<void> {
    const copied = await navigator.clipboard.writeText(this.#code.value).then(
      () => true,
      () => false,
    );
    this.#status.textContent = copied ? this.#shared!.words.copied : this.#shared!.words.notCopied;
    if (!copied) this.#code.select();
  }

  async #download(): Promise<void> {
    const { graph } = this.#shared!;
    const { id } = graph.data!;
    if (this.#method === 'oembed')
      download(document, new Blob([this.#code.value], { type: 'application/json' }), oembedName(graph), 'json');
    else download(document, new Blob([await graph.toSvg(PICTURE_SIZE)], { type: 'image/svg+xml' }), id, 'svg');
  }
}

/** The name of the oEmbed file, without its extension. */
function oembedName(graph: DiplomaticGraph): string {
  return `${fileStem(graph.data?.id)}-oembed`;
}

/** What the element shows. Places of dragged actors and the zoom are not part of it, because they have no attribute. */
function attributesFrom(graph: DiplomaticGraph, locale: string | null): EmbedAttributes {
  const {
    relations,
    standings,
    sources,
    text,
    focusOn,
    depth,
    between,
    minStatements,
    perActor,
    top,
    also,
    fold,
    groups,
    openGroups,
    sides,
    asOf,
    undated,
    step,
    view,
    selected,
    theme,
  } = graph;
  const state = {
    relations,
    standings,
    sources,
    text,
    focus: focusOn,
    depth,
    between,
    minStatements,
    perActor,
    top,
    also,
    fold: fold || null,
    groups,
    openGroups,
    sides,
    asOf,
    undated,
    step,
    view,
    selected,
    theme,
    locale,
  };
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null));
}
