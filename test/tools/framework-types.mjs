/** The element for the templates of React, Vue and Svelte, as types. One element needs no generator of others'. */

/** Attributes that a framework would take for a property of every element: `el.focus = 'us'` would cost the method. */
const TAKEN = new Set(['focus']);

/**
 * @param {any} element Declaration of the manifest.
 * @returns {Record<'react' | 'vue' | 'svelte', string>}
 */
export function frameworkTypes({ tagName, name, members, events }) {
  const fields = members.filter((/** @type {any} */ { kind, readonly }) => kind === 'field' && readonly !== true);
  const classes = [...new Set(events.map((/** @type {any} */ { type }) => type.text))];
  const head = [
    '// Written by the build from custom-elements.json.',
    `import type { ${[name, ...classes].join(', ')} } from '../index.js';`,
  ];
  const doc = (/** @type {string} */ text) => `  /** ${text.replaceAll('\n', ' ')} */`;
  const properties = fields.flatMap((/** @type {any} */ field) => [
    doc(field.description),
    `  ${field.name}?: ${field.name === 'data' ? 'object | string | null' : `${name}['${field.name}']`} | undefined;`,
    ...(field.attribute !== undefined && field.attribute !== field.name && !TAKEN.has(field.attribute)
      ? [
          doc(field.description),
          `  '${field.attribute}'?: ${field.type.text.includes('number') ? 'number | string' : 'string'} | undefined;`,
        ]
      : []),
  ]);
  const props = `${name}Props`;
  const body = (/** @type {(event: string) => string} */ handler) => [
    `export interface ${props} {`,
    ...properties,
    ...events.flatMap((/** @type {any} */ event) => [
      doc(event.description),
      `  '${handler(event.name)}'?: ((event: ${event.type.text}) => void) | undefined;`,
    ]),
    '}',
  ];
  // `ondg-select`: what React 19 and Svelte 5 listen by. `onDgSelect`: what Vue makes of `@dg-select`.
  const plain = (/** @type {string} */ event) => `on${event}`;
  const camel = (/** @type {string} */ event) => `on-${event}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  return {
    react: [
      ...head,
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      '',
      ...body(plain),
      '',
      "declare module 'react' {",
      '  namespace JSX {',
      '    interface IntrinsicElements {',
      `      '${tagName}': Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${props}> & ${props};`,
      '    }',
      '  }',
      '}',
      "export * from '../define.js';",
      '',
    ].join('\n'),
    vue: [
      ...head,
      "import type { DefineComponent, HTMLAttributes } from 'vue';",
      '',
      ...body(camel),
      '',
      "declare module 'vue' {",
      '  interface GlobalComponents {',
      `    '${tagName}': DefineComponent<Omit<HTMLAttributes, keyof ${props}> & ${props}>;`,
      '  }',
      '}',
      "export * from '../define.js';",
      '',
    ].join('\n'),
    svelte: [
      ...head,
      "import type { HTMLAttributes } from 'svelte/elements';",
      '',
      ...body(plain),
      '',
      "declare module 'svelte/elements' {",
      '  interface SvelteHTMLElements {',
      `    '${tagName}': Omit<HTMLAttributes<${name}>, keyof ${props}> & ${props};`,
      '  }',
      '}',
      "export * from '../define.js';",
      '',
    ].join('\n'),
  };
}
