/** One dataset with everything that has broken a picture of relations, or might. Also a review page: test/visual/torture-*.svg. */

const quote = { exact: 'words ]]> of <the> “source” & more', paragraph: 1 };
const says = (id: string, from: string, relation: string, to: string, standing = 'stated', more: object = {}) => ({
  id,
  source: 'article',
  from,
  relation,
  to,
  standing,
  quote,
  ...more,
});

/** Id that a naive map would take for a prototype. */
export const PROTO = '__proto__';
/** Id full of what ids, attributes and URLs may stumble over. */
export const HOSTILE_ID = `a/b "c" 'd' <e> & #f?g=%20 ü`;

/** Names by what is hard about them. */
export const HARD_NAMES = {
  german: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  arabic: 'الجمعية العامة للأمم المتحدة',
  hebrew: 'משרד החוץ של ישראל',
  devanagari: 'संयुक्त राष्ट्र क्षेत्रीय परिषद्',
  chinese: '上海合作组织成员国元首理事会',
  emoji: '👩‍👩‍👧‍👦 Families 🇻🇪🇨🇦 of 👍🏽 ⚖️',
  combining: 'e\u0301toile Z\u0351\u036b\u0343a\u030a\u0328lgo',
  markup: '</text><script>alert("1")</script>&amp;<![CDATA[',
  cdata: ']]> --> ?> <!DOCTYPE x [<!ENTITY e "f">]> &e;',
  controls: 'Null\u0000 bell\u0007 escape\u001b[31m c1\u0085 \ufffe\uffff',
  bidi: '\u202eevil\u202c \u2066isolate\u2069 \u200fmark',
  endless: 'Endless '.repeat(1250),
} as const;

export const torture = {
  format: 1,
  id: 'torture',
  title: 'Torture <scene> & "test" ]]>',
  description: 'Loops, parallels, every standing, marker, kind and script, and hostile strings.',
  language: 'en',
  sources: [
    {
      id: 'article',
      kind: 'article',
      title: '<b>Markup</b> & “quotes” ]]>',
      url: 'javascript:alert(1)',
      publisher: 'The "Daily" <i>',
      published: '2019-01-31',
    },
    { id: 'table', kind: 'dataset', title: 'Table of events' },
  ],
  actors: [
    {
      id: 'alpha',
      kind: 'state',
      name: 'Alpha',
      names: { ar: 'ألفا' },
      country: 'AA',
      note: 'A note with <markup> & "quotes".',
    },
    { id: 'beta', kind: 'state', name: 'Beta', aliases: ['B'] },
    {
      id: PROTO,
      kind: 'organisation',
      name: 'Prototype',
      affiliations: [{ kind: 'member-of', to: 'constructor', source: 'article', quote }],
    },
    { id: 'constructor', kind: 'organisation', name: 'Constructor' },
    {
      id: HOSTILE_ID,
      kind: 'person',
      name: HARD_NAMES.markup,
      affiliations: [
        { kind: 'leads', to: 'alpha', role: '"Head" <of> state', source: 'article', quote },
        { kind: 'leads', to: 'alpha', role: 'twice', source: 'article', quote },
      ],
    },
    {
      id: 'german',
      kind: 'group',
      name: HARD_NAMES.german,
      affiliations: [{ kind: 'acts-for', to: 'beta', source: 'article', quote }],
    },
    { id: 'arabic', kind: 'organisation', name: HARD_NAMES.arabic },
    {
      id: 'hebrew',
      kind: 'armed-forces',
      name: HARD_NAMES.hebrew,
      affiliations: [{ kind: 'part-of', to: 'beta', source: 'table', locator: 'row 4' }],
    },
    { id: 'devanagari', kind: 'group', name: HARD_NAMES.devanagari },
    { id: 'chinese', kind: 'organisation', name: HARD_NAMES.chinese },
    { id: 'emoji', kind: 'group', name: HARD_NAMES.emoji },
    { id: 'combining', kind: 'person', name: HARD_NAMES.combining },
    { id: 'cdata', kind: 'person', name: HARD_NAMES.cdata },
    { id: 'controls', kind: 'armed-forces', name: HARD_NAMES.controls },
    { id: 'bidi', kind: 'state', name: HARD_NAMES.bidi },
    { id: 'endless', kind: 'person', name: HARD_NAMES.endless },
    { id: 'isolated', kind: 'state', name: 'Isolated' },
    { id: 'javascript:alert(1)', kind: 'group', name: 'javascript:alert(1)' },
  ],
  relationTypes: [
    { id: 'talks', label: 'Talks & <b>', color: '#ffff00', marker: 'triangle', cameo: ['04'] },
    { id: 'sanctions', label: 'Sanctions ]]>', color: '#101010', marker: 'square' },
    { id: 'trade', label: 'Trade', labels: { ar: 'تجارة' }, marker: 'circle' },
    { id: 'border', label: 'Border dispute with a name that is far too long for any line', marker: 'bar' },
    { id: 'pact', label: 'Pact', marker: 'diamond' },
  ],
  statements: [
    // Five parallel lines, both ways.
    says('p1', 'alpha', 'support', 'beta'),
    says('p2', 'alpha', 'talks', 'beta', 'reported', { attribution: '<b>someone</b>' }),
    says('p3', 'alpha', 'trade', 'beta', 'implied'),
    says('p4', 'beta', 'severed-ties', 'alpha', 'called-for'),
    says('p5', 'beta', 'support', 'alpha', 'stated', { count: 9 }),
    // Disputed: one says so, another denies it. And one that rests on a denial alone.
    says('d1', 'beta', 'recognition', PROTO, 'reported'),
    says('d2', 'beta', 'recognition', PROTO, 'denied'),
    says('d3', PROTO, 'security-aid', 'alpha', 'denied'),
    // Two loops.
    says('l1', 'alpha', 'trade', 'alpha'),
    says('l2', 'alpha', 'talks', 'alpha', 'reported'),
    says('m1', HOSTILE_ID, 'sanctions', 'german', 'stated', { claim: '"><image href="javascript:alert(1)"/>' }),
    says('m2', 'german', 'border', 'arabic', 'implied'),
    says('m3', 'arabic', 'pact', 'hebrew', 'called-for'),
    says('m4', 'hebrew', 'severed-ties', 'arabic'),
    says('m5', 'devanagari', 'pact', 'chinese', 'stated', { source: 'table', locator: 'row 17', quote: undefined }),
    says('m6', 'chinese', 'trade', 'emoji', 'reported'),
    says('m7', 'emoji', 'security-aid', 'combining', 'implied'),
    says('m8', 'cdata', 'talks', 'controls', 'called-for'),
    says('m9', 'bidi', 'recognition', 'endless', 'stated'),
    says('m10', 'endless', 'support', 'beta', 'reported'),
    says('m11', 'constructor', 'support', 'javascript:alert(1)'),
  ],
};

/** All standings, denials among them. */
export const ALL_STANDINGS = ['stated', 'reported', 'implied', 'called-for', 'denied'] as const;
