/** The order in which writes are carried out. */
import { expect, test } from 'vitest';
import { WriteQueue } from '../../../../src/desk/store/write-queue.js';

test('what waits is written together, in order, and never two batches at once', async () => {
  const batches: (readonly number[])[] = [];
  const finish: (() => void)[] = [];
  const queue = new WriteQueue<number>(async (batch) => {
    batches.push(batch);
    await new Promise<void>((done) => finish.push(done));
    return batch.map(() => undefined);
  });
  const kept: number[] = [];
  const add = (item: number): void => void queue.add(item).then(() => kept.push(item));
  add(1);
  add(2);
  await Promise.resolve();
  await Promise.resolve();
  add(3);
  add(4);
  expect(batches).toEqual([[1, 2]]);
  expect(kept).toEqual([]);
  const settled = queue.settled();
  finish[0]!();
  await expect
    .poll(() => batches)
    .toEqual([
      [1, 2],
      [3, 4],
    ]);
  expect(kept).toEqual([1, 2]);
  finish[1]!();
  await settled;
  expect(kept).toEqual([1, 2, 3, 4]);
});

test('each is told its own error, all are if nothing was written, and the next ones are written', async () => {
  let fails = false;
  const queue = new WriteQueue<string>((batch) =>
    fails
      ? Promise.reject(new Error('nothing'))
      : Promise.resolve(batch.map((item) => (item === 'bad' ? new Error('bad one') : undefined))),
  );
  const results = await Promise.allSettled([queue.add('good'), queue.add('bad'), queue.add('good')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  fails = true;
  await expect(queue.add('good')).rejects.toThrow('nothing');
  fails = false;
  await expect(queue.add('good')).resolves.toBeUndefined();
  await expect(queue.settled()).resolves.toBeUndefined();
});
