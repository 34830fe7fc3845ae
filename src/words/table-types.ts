/** Words of the tables, and of the switch between them and the graph. */
export interface TableWords {
  /** The switch and its two buttons. */
  readonly view: string;
  readonly graph: string;
  readonly table: string;
  /** The two tables. */
  readonly statements: string;
  readonly actors: string;
  /** Names the field whose words the statements are to hold. */
  readonly filter: string;
  readonly csv: string;
  /** Before the columns, where they stand above the rows as buttons. */
  readonly sort: string;
  readonly columns: {
    readonly from: string;
    readonly relation: string;
    readonly to: string;
    readonly when: string;
    /** The words of the source. */
    readonly words: string;
    readonly name: string;
    readonly kind: string;
    /** How many relations begin and end at an actor. */
    readonly does: string;
    readonly receives: string;
  };
  /** "12 of 15 statements" */
  statementsShown(shown: number, all: number): string;
  affiliationsShown(shown: number, all: number): string;
  actorsShown(shown: number, all: number): string;
  /** "until May 2019": how long it holds. */
  until(date: string): string;
  /** "ended in May 2019": it does not hold any more at the date that is looked at. */
  ended(date: string): string;
  /** Where a source has it in time without a date: "no. 2 in order". */
  order(place: number): string;
  /** Said aloud. */
  readonly unsorted: string;
  sorted(column: string, ascending: boolean): string;
  /** A button beneath a part of the rows. */
  showAll(rows: number): string;
  /** What the keys do, for those who do not see the table. */
  readonly keys: string;
}
