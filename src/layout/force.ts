/**
 * The start of a layout, and the whole of a large one: d3-force (velocity Verlet; Dwyer 2009
 * is cited by its author), made reproducible: integer starts from a seed, a literal alpha
 * decay, and a seeded random source, since its defaults use Math.sin and Math.pow, which
 * engines round differently.
 */
import { forceLink, forceX, forceY, type Force, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { clampBody, type Arrangement, type Body } from './arrangement.js';
import { repulsion } from './repulsion.js';
import { seededRandom } from './seeded-random.js';

/** How a simulation cools: alpha falls from 1 to 0.001 in `ticks`, at a decay of 1 − 0.001^(1/ticks), written out. */
export interface Cooling {
  readonly ticks: number;
  readonly decay: number;
}
/** d3-force's own pace. */
export const SLOW: Cooling = { ticks: 300, decay: 0.0228 };
/** Enough for a start of few bodies that is refined. */
export const QUICK: Cooling = { ticks: 100, decay: 0.0667 };

/** Greatest ratio by which one axis is stretched more than the other to fill the frame. */
const STRETCH = 1.8;
/** Room in a row of actors without ties, px. */
const ROW_STEP = 130;
const ROW_HEIGHT = 60;

/** Strength with which every body is drawn to the middle, so that components do not drift apart. */
const GRAVITY = 0.02;
/** Strength with which a body is drawn to the side where it should stand. */
const SIDED = 0.6;

interface Particle extends SimulationNodeDatum {
  readonly body: Body;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** What friction leaves of a velocity in each tick: d3-force's default. */
const FRICTION = 0.6;

/**
 * Runs d3-force's forces tick by tick, as its `forceSimulation` does by the formulas of its manual
 * (alpha += −alpha × decay, forces, v × 0.6, x += v), but without its timer, so that no clock
 * starts and the timer's code need not travel.
 */
export class Simulation {
  readonly particles: readonly Particle[];
  readonly #forces: readonly Force<Particle, SimulationLinkDatum<Particle>>[];
  readonly #decay: number;
  #alpha = 1;

  constructor(
    particles: readonly Particle[],
    forces: readonly Force<Particle, SimulationLinkDatum<Particle>>[],
    decay: number,
    random: () => number,
  ) {
    this.particles = particles;
    this.#forces = forces;
    this.#decay = decay;
    particles.forEach((particle, index) => {
      particle.index = index;
    });
    for (const force of forces) force.initialize?.([...particles], random);
  }

  tick(count: number): void {
    for (let i = 0; i < count; i += 1) {
      this.#alpha -= this.#alpha * this.#decay;
      for (const force of this.#forces) force(this.#alpha);
      for (const particle of this.particles) {
        if (particle.body.pinned) {
          particle.vx = 0;
          particle.vy = 0;
          continue;
        }
        particle.vx *= FRICTION;
        particle.vy *= FRICTION;
        particle.x += particle.vx;
        particle.y += particle.vy;
      }
    }
  }
}

/** Whether a body has a side where it should stand. */
const isWanted = ({ wantedX }: Body): boolean => !Number.isNaN(wantedX);

/** A simulation at its start: the caller ticks it. Bodies are not moved until {@link takePlaces}. */
export function startForce(arrangement: Arrangement, seed: number, cooling: Cooling): Simulation {
  const random = seededRandom(seed);
  const { ideal, width, height } = arrangement;
  // A body without links would only be driven away and press the others together; takePlaces gives it a place.
  const tied = arrangement.bodies.filter(({ links, pinned }) => links.length > 0 || pinned);
  const particles = new Map(
    tied.map((body): [Body, Particle] => {
      const x = Math.floor(random() * 1000) - 500;
      const y = Math.floor(random() * 1000) - 500;
      const start = body.pinned ? { x: body.x - width / 2, y: body.y - height / 2 } : { x, y };
      return [body, { body, vx: 0, vy: 0, ...start }];
    }),
  );
  const links = arrangement.links.map(({ a, b }) => ({ source: particles.get(a)!, target: particles.get(b)! }));
  const placed = [...particles.values()];
  const forces = [
    // Springs without a length of their own and little gravity untangle best; takePlaces gives the size.
    forceLink<Particle, SimulationLinkDatum<Particle>>(links).distance(0),
    repulsion(placed, -ideal * 6, random),
    forceX<Particle>(({ body }) => (isWanted(body) ? body.wantedX - width / 2 : 0)).strength(({ body }) =>
      isWanted(body) ? SIDED : GRAVITY,
    ),
    forceY<Particle>(0).strength(GRAVITY),
  ];
  return new Simulation(placed, forces, cooling.decay, random);
}

/**
 * Takes over the places of a simulation, turned by a right angle where that suits the frame
 * better and stretched to fill it; a graph with pinned bodies is neither turned nor stretched.
 * Bodies without links stand in rows at the bottom.
 */
export function takePlaces(arrangement: Arrangement, simulation: Simulation): void {
  const { free, anchored, width, height } = arrangement;
  const points = simulation.particles.map(({ body, x, y }) => ({ body, x, y }));
  let bounds = boundsOf(points);
  if (!anchored && bounds.width < bounds.height !== width < height) {
    for (const point of points) {
      const { x } = point;
      point.x = point.y;
      point.y = -x;
    }
    bounds = boundsOf(points);
  }
  const margin = Math.min(70, width * 0.1);
  const roomX = Math.max(1, width - 2 * margin);
  const roomY = Math.max(1, height - 2 * Math.min(40, height * 0.08));
  const fullX = roomX / Math.max(1, bounds.width);
  const fullY = roomY / Math.max(1, bounds.height);
  const scaleX = Math.min(fullX, fullY * STRETCH);
  const scaleY = Math.min(fullY, scaleX * STRETCH);
  for (const { body, x, y } of points) {
    if (body.pinned) continue;
    body.x = anchored ? x + width / 2 : width / 2 + (x - bounds.x) * scaleX;
    body.y = anchored ? y + height / 2 : height / 2 + (y - bounds.y) * scaleY;
    clampBody(arrangement, body);
  }
  const apart = free.filter(({ links }) => links.length === 0);
  const perRow = Math.max(1, Math.floor(width / ROW_STEP));
  // Where no body has a link, the rows fill the frame.
  const rowHeight = points.length === 0 ? height / Math.ceil(apart.length / perRow) : ROW_HEIGHT;
  apart.forEach((body, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, apart.length - row * perRow);
    body.x = (width * ((i % perRow) + 0.5)) / inRow;
    // Rows are filled from the bottom upwards.
    body.y = height - (row + 0.5) * rowHeight;
    clampBody(arrangement, body);
  });
}

/** Centre and size of a set of points. */
function boundsOf(points: readonly { readonly x: number; readonly y: number }[]): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const { x, y } of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width: x1 - x0, height: y1 - y0 };
}
