/** The costs of bodies by their definition: all terms of all pairs of things, without a table or a search. */
import { segmentMeetsBox } from '../../../src/geometry/plane.js';
import type { Arrangement, Body, Link } from '../../../src/layout/arrangement.js';
import { betweenBodies, COST, cross, linkPastBody, sharpAngles, type Aspect } from '../../../src/layout/score.js';

export function plainCost(arrangement: Arrangement, body: Body, aspect: Aspect): number {
  const { bodies, links, width } = arrangement;
  let cost = aspect === 'all' ? body.places[body.label]!.cost : 0;
  const off = Math.abs(body.x - body.wantedX) / width - 0.06;
  if (off > 0) cost += COST.offSide * off * off;
  for (const other of bodies) if (other !== body) cost += betweenBodies(arrangement, body, other, aspect);
  for (const link of links) cost += linkPastBody(arrangement, link, body, aspect);
  for (const link of body.links) cost += plainCostOfLink(arrangement, link, body, aspect);
  return cost;
}

function plainCostOfLink(arrangement: Arrangement, link: Link, body: Body, aspect: Aspect): number {
  const { bodies, links, ideal } = arrangement;
  const other = link.a === body ? link.b : link.a;
  const dx = other.x - body.x;
  const dy = other.y - body.y;
  const length = Math.sqrt(dx * dx + dy * dy) + 1e-6;
  const deviation = (length - ideal) / ideal;
  let cost = COST.length * deviation * deviation;
  if (length < link.need) cost += (COST.tooShort * (link.need - length)) / link.need;
  for (const foreign of links) {
    if (cross(link, foreign)) cost += COST.crossing * link.load * foreign.load * link.weight * foreign.weight;
  }
  for (const passed of bodies) cost += linkPastBody(arrangement, link, passed, aspect);
  for (const end of aspect === 'all' ? [body, other] : []) {
    if (segmentMeetsBox(body.x, body.y, other.x, other.y, end.box, link.half + 4))
      cost += COST.lineThroughOwnLabel * link.load * link.weight;
  }
  return (
    cost +
    sharpAngles(link, body, other, dx / length, dy / length) +
    sharpAngles(link, other, body, -dx / length, -dy / length)
  );
}
