/** Eight contexts for a document, whoever asks. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextsOf, MOST_CONTEXTS, type ContextHolder } from '../../../../src/render/webgl/webgl-contexts.js';

const page = (): Document => ({}) as Document;

/** A holder that keeps account, and complains of being told twice. */
class Painter implements ContextHolder {
  granted = false;
  grants = 0;
  constructor(readonly told: (granted: boolean) => void = () => {}) {}
  grant(): void {
    expect(this.granted).toBe(false);
    this.granted = true;
    this.grants += 1;
    this.told(true);
  }
  revoke(): void {
    expect(this.granted).toBe(true);
    this.granted = false;
    this.told(false);
  }
}

describe('the contexts of a document', () => {
  test('are one pool, for two copies of this library as well', () => {
    const document = page();
    expect(contextsOf(document)).toBe(contextsOf(document));
    expect(contextsOf(page())).not.toBe(contextsOf(document));
    // Under a key that another copy finds, since its own module has another.
    expect((document as unknown as Record<symbol, unknown>)[Symbol.for('diplomatic-graph.contexts.1')]).toBe(
      contextsOf(document),
    );
  });

  test('never more than eight, and those of the eight that were used last', () => {
    const act = fc.record({ what: fc.constantFrom('request', 'use', 'release'), who: fc.nat({ max: 13 }) });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 80, size: 'max' }), (acts) => {
        const contexts = contextsOf(page());
        let live = 0;
        const painters = Array.from(
          { length: 14 },
          () =>
            new Painter((granted) => {
              live += granted ? 1 : -1;
              // At no moment, not even between a grant and a revocation.
              expect(live).toBeLessThanOrEqual(MOST_CONTEXTS);
            }),
        );
        let order: Painter[] = [];
        for (const { what, who } of acts) {
          const painter = painters[who]!;
          const known = order.includes(painter);
          if (what === 'release') {
            // Whoever releases has taken down what it had by itself.
            if (painter.granted) [painter.granted, live] = [false, live - 1];
            contexts.release(painter);
            order = order.filter((other) => other !== painter);
          } else {
            contexts[what](painter);
            if (known || what === 'request') order = [...order.filter((other) => other !== painter), painter];
          }
          expect(painters.filter(({ granted }) => granted)).toEqual(
            painters.filter((one) => order.slice(-MOST_CONTEXTS).includes(one)),
          );
        }
      }),
    );
  });

  test('go to the one that was used, from the one that was not', () => {
    const contexts = contextsOf(page());
    const painters = Array.from({ length: 9 }, () => new Painter());
    for (const painter of painters) contexts.request(painter);
    expect(painters.map(({ granted }) => granted)).toEqual([false, ...painters.slice(1).map(() => true)]);
    contexts.use(painters[0]!);
    expect(painters[0]!.granted).toBe(true);
    expect(painters[1]!.granted).toBe(false);
    contexts.use(painters[0]!);
    expect(painters[0]!.grants).toBe(2);
  });

  test('go on to the next when one is released, who is not told to give back what it gave', () => {
    const contexts = contextsOf(page());
    const painters = Array.from({ length: 9 }, () => new Painter());
    for (const painter of painters) contexts.request(painter);
    contexts.release(painters[8]!);
    expect(painters[8]!.granted).toBe(true);
    expect(painters[0]!.granted).toBe(true);
    contexts.use(painters[8]!);
    expect(painters[8]!.grants).toBe(1);
  });

  test('may be given up while they are granted or revoked', () => {
    const contexts = contextsOf(page());
    const broken: Painter = new Painter((granted) => {
      if (granted) contexts.release(broken);
    });
    contexts.request(broken);
    const shy: Painter = new Painter((granted) => {
      if (!granted) contexts.release(shy);
    });
    contexts.request(shy);
    const others = Array.from({ length: 9 }, () => new Painter());
    for (const other of others) contexts.request(other);
    expect(others.filter(({ granted }) => granted)).toHaveLength(8);
    contexts.use(shy);
    expect([shy.granted, shy.grants, broken.grants]).toEqual([false, 1, 1]);
  });
});
