/** The lists of the import dialog from which the column of each field is chosen. */
import type { ImportOptions, TableField, TablePreview } from '../import.js';
import { byId } from './by-id.js';
import type { ImportWords } from './i18n/types.js';

type ImportField = keyof ImportWords['fields'];

/** Fields that are always shown, and those that are seldom needed. */
const FIRST: readonly ImportField[] = ['from', 'relation', 'to', 'code', 'count', 'date', 'claim', 'quote', 'link'];
const MORE: readonly ImportField[] = [
  'standing',
  'attribution',
  'when',
  'until',
  'paragraph',
  'coder',
  'fromGroup',
  'toGroup',
];
const NEEDED = ['from', 'to'] as const;
/** Fields that may be one text for all rows. */
const CONSTANT = ['from', 'relation', 'to'] as const;
type ConstantField = (typeof CONSTANT)[number];

const NONE = '';
const SAME = 'same';

export class ImportColumns {
  readonly #onChange: () => void;
  readonly #lists = new Map<ImportField, HTMLSelectElement>();
  readonly #texts = new Map<ConstantField, HTMLInputElement>();

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  clear(): void {
    this.#lists.clear();
    this.#texts.clear();
    for (const id of ['import-columns', 'import-more']) byId(id, HTMLElement).replaceChildren();
  }

  /** Shows the lists with the columns that were guessed. */
  show({ columns, guessed }: TablePreview, words: ImportWords): void {
    this.clear();
    const labelsOf = (fields: readonly ImportField[]): HTMLElement[] =>
      fields.map((field) => this.#label(field, columns, guessed.get(field), words));
    byId('import-columns', HTMLElement).replaceChildren(...labelsOf(FIRST));
    byId('import-more', HTMLElement).replaceChildren(...labelsOf(MORE));
  }

  /** Fields that are needed and have no column. */
  missing(): ImportField[] {
    const { values } = this.chosen();
    return NEEDED.filter((field) => {
      const chosen = this.#lists.get(field)?.value ?? NONE;
      return chosen === NONE || (chosen === SAME && (values?.[field] ?? '') === '');
    });
  }

  /** The field of each column that is used, by its index from 0. */
  used(): [number, TableField][] {
    return [...this.#lists].flatMap(([field, { value }]) =>
      /^\d+$/.test(value) ? [[Number(value), field] as [number, TableField]] : [],
    );
  }

  /** What is chosen, as options of an import. */
  chosen(): Pick<ImportOptions, 'columns' | 'values'> {
    const columns = [...this.#lists].map(([field, { value }]) => {
      const column = /^\d+$/.test(value) ? Number(value) + 1 : null;
      return [field, column] as const;
    });
    const values = [...this.#texts].flatMap(([field, input]) =>
      this.#lists.get(field)?.value === SAME ? [[field, input.value.trim()] as const] : [],
    );
    return { columns: Object.fromEntries(columns), values: Object.fromEntries(values) };
  }

  #label(
    field: ImportField,
    columns: readonly string[],
    guess: number | undefined,
    words: ImportWords,
  ): HTMLDivElement {
    const name = words.fields[field];
    const isNeeded = (NEEDED as readonly string[]).includes(field);
    const label = document.createElement('label');
    const list = document.createElement('select');
    list.dataset['field'] = field;
    const options = columns.map((column, i) => new Option(shortened(column), String(i), false, i === guess));
    const constant = CONSTANT.find((each) => each === field);
    if (constant !== undefined) options.push(new Option(words.sameForAll, SAME));
    list.append(new Option(words.none, NONE, false, guess === undefined), ...options);
    label.append(`${name}${isNeeded ? ' *' : ''}`, list);
    this.#lists.set(field, list);
    const box = document.createElement('div');
    box.append(label);
    list.addEventListener('change', this.#onChange);
    if (constant !== undefined) box.append(this.#constant(constant, list, `${name}: ${words.sameForAll}`));
    return box;
  }

  /** The field for a text that holds for all rows; it is there only while that is chosen. */
  #constant(field: ConstantField, list: HTMLSelectElement, name: string): HTMLInputElement {
    const input = document.createElement('input');
    Object.assign(input, { type: 'text', dir: 'auto', ariaLabel: name, hidden: true });
    input.addEventListener('change', this.#onChange);
    list.addEventListener('change', () => {
      input.hidden = list.value !== SAME;
      if (!input.hidden) input.focus();
    });
    this.#texts.set(field, input);
    return input;
  }
}

const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
