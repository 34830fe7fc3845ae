import { DiplomaticGraph, DatasetError, toSvg, type DgSelectEvent } from 'diplomatic-graph';
import { DiplomaticGraph as Embedded } from 'diplomatic-graph/cdn';
import { DiplomaticGraph as Defined } from 'diplomatic-graph/define';
import type { DiplomaticGraphProps as ReactProps } from 'diplomatic-graph/react';
import { toCsv, type Dataset } from 'diplomatic-graph/static';
import type { DiplomaticGraphProps as SvelteProps } from 'diplomatic-graph/svelte';
import type { DiplomaticGraphProps as VueProps } from 'diplomatic-graph/vue';

const element = document.createElement('diplomatic-graph');
element.addEventListener('dg-select', ({ detail }) => console.log(detail.kind, detail.id));
export const same: (typeof DiplomaticGraph)[] = [DiplomaticGraph, Embedded, Defined];
export const draw = (dataset: Dataset): Promise<string> => toSvg(dataset, { theme: 'dark' });
export const list = (dataset: Dataset): string => toCsv(dataset);
export const explain = (error: unknown): string => (error instanceof DatasetError ? error.issues.map(({ message }) => message).join('\n') : '');

const onSelect = (event: DgSelectEvent): void => console.log(event.detail.origin);
export const react: ReactProps = { src: 'a.json', theme: 'light', sides: ['a', 'b'], 'ondg-select': onSelect };
export const vue: VueProps = { src: 'a.json', focusOn: 'a', depth: 2, onDgSelect: onSelect };
export const svelte: SvelteProps = { data: {}, 'as-of': '2019-01', 'ondg-select': onSelect };

// @ts-expect-error a theme that there is not
export const pinkReact: ReactProps = { theme: 'pink' };
// @ts-expect-error a theme that there is not
export const pinkVue: VueProps = { theme: 'pink' };
// @ts-expect-error a theme that there is not
export const pinkSvelte: SvelteProps = { theme: 'pink' };
// @ts-expect-error a property that hosts may only read
element.activeRenderer = 'svg';
