/** A box of neighboring points is at most this wide, in bandwidths. */
const width = 1;
/** Boxes farther away than this many bandwidths add less than 1e-21 of what a point at hand adds. */
const reach = 10;
/** Terms of the series by which a box of many points is felt. */
const terms = 22;
/** Places at which a box of many points is sounded; between them it is read off a polynomial. */
const nodes = 17;
/** Up to so many points, a box is felt one by one. */
const few = 8;

/** Points by boxes: box b holds the points from `starts[b]` to before `starts[b + 1]`. */
interface Boxes {
  readonly points: Float64Array;
  readonly masses: Float64Array;
  readonly bandwidth: number;
  readonly starts: readonly number[];
  readonly centers: Float64Array;
  /** Per box Σ m σᵏ / k!, with σ the distance of a point from the center in bandwidths. */
  readonly moments: Float64Array;
}

/**
 * At each of ascending points the sum over all of mass times a normal kernel of so much bandwidth:
 * Σⱼ mⱼ φ((xᵢ − xⱼ) / h) / h.
 *
 * Points within a bandwidth make a box. A box of many points is felt through its first moments, by the
 * series φ(τ − σ) = φ(τ) Σₖ Heₖ(τ) σᵏ / k!, and sounded at a few places, between which the sum is a
 * polynomial. What is left out is below 1e-15 of φ(0) Σ m / h near the mass that makes it, and falls off
 * as the mass is farther away; the cost grows as the number of points, not as that of pairs.
 *
 * Source: L. Greengard and J. Strain (1991), The fast Gauss transform, SIAM Journal on Scientific and
 * Statistical Computing 12, 79–94.
 */
export function kernelSums(
  points: Float64Array,
  masses: Float64Array,
  bandwidth: number,
): Float64Array {
  const boxes = boxesOf(points, masses, bandwidth);
  const { starts, centers } = boxes;
  const sums = new Float64Array(points.length);
  const scale = 1 / (bandwidth * Math.sqrt(2 * Math.PI));
  let from = 0;
  let to = 0;
  for (let box = 0; box < centers.length; box++) {
    const center = centers[box] as number;
    while (center - (centers[from] as number) > (reach + width) * bandwidth) from++;
    while (to < centers.length && (centers[to] as number) - center <= (reach + width) * bandwidth) {
      to++;
    }
    const [start, end] = [starts[box] as number, starts[box + 1] as number];
    const sumAt = (point: number) => scale * sumOf(boxes, from, to, point);
    if (end - start <= nodes) {
      for (let place = start; place < end; place++) {
        sums[place] = sumAt(points[place] as number);
      }
    } else interpolate(sums, points, start, end, sumAt);
  }
  return sums;
}

function boxesOf(points: Float64Array, masses: Float64Array, bandwidth: number): Boxes {
  const starts: number[] = [];
  let edge = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < points.length; place++) {
    const point = points[place] as number;
    if (place > 0 && point - edge <= width * bandwidth) continue;
    starts.push(place);
    edge = point;
  }
  const count = starts.length;
  starts.push(points.length);
  const centers = new Float64Array(count);
  const moments = new Float64Array(count * terms);
  for (let box = 0; box < count; box++) {
    const [start, end] = [starts[box] as number, starts[box + 1] as number];
    const first = points[start] as number;
    const center = first + ((points[end - 1] as number) - first) / 2;
    centers[box] = center;
    if (end - start <= few) continue;
    for (let place = start; place < end; place++) {
      const distance = ((points[place] as number) - center) / bandwidth;
      let moment = masses[place] as number;
      for (let term = 0; term < terms; term++) {
        moments[box * terms + term] = (moments[box * terms + term] as number) + moment;
        moment *= distance / (term + 1);
      }
    }
  }
  return { points, masses, bandwidth, starts, centers, moments };
}

/** Σ m exp(−½ (distance / h)²) over some boxes. */
function sumOf(boxes: Boxes, from: number, to: number, point: number): number {
  const { points, masses, bandwidth, starts, centers, moments } = boxes;
  let sum = 0;
  for (let box = from; box < to; box++) {
    const [start, end] = [starts[box] as number, starts[box + 1] as number];
    if (end - start <= few) {
      for (let place = start; place < end; place++) {
        const distance = (point - (points[place] as number)) / bandwidth;
        sum += (masses[place] as number) * Math.exp(-0.5 * distance * distance);
      }
      continue;
    }
    const distance = (point - (centers[box] as number)) / bandwidth;
    // Hermite polynomials: He₀ = 1, He₁ = τ, Heₖ₊₁ = τ Heₖ − k Heₖ₋₁.
    let [before, hermite, series] = [0, 1, 0];
    for (let term = 0; term < terms; term++) {
      series += hermite * (moments[box * terms + term] as number);
      [before, hermite] = [hermite, distance * hermite - term * before];
    }
    sum += Math.exp(-0.5 * distance * distance) * series;
  }
  return sum;
}

/** Fills in the sums of a box of many points by the Chebyshev polynomial through a few places. */
function interpolate(
  sums: Float64Array,
  points: Float64Array,
  start: number,
  end: number,
  sumAt: (point: number) => number,
): void {
  const first = points[start] as number;
  const half = ((points[end - 1] as number) - first) / 2;
  const center = first + half;
  if (half === 0) {
    sums.fill(sumAt(first), start, end);
    return;
  }
  const values = Float64Array.from({ length: nodes }, (_, node) =>
    sumAt(center + half * cosine(node, 1)),
  );
  const weights = values.map((_, degree) => {
    let weight = 0;
    for (let node = 0; node < nodes; node++)
      weight += (values[node] as number) * cosine(node, degree);
    return (weight * (degree === 0 ? 1 : 2)) / nodes;
  });
  for (let place = start; place < end; place++) {
    const at = ((points[place] as number) - center) / half;
    let [later, latest] = [0, 0];
    for (let degree = nodes - 1; degree > 0; degree--) {
      [later, latest] = [latest, 2 * at * latest - later + (weights[degree] as number)];
    }
    sums[place] = at * latest - later + (weights[0] as number);
  }
}

/** The Chebyshev polynomial of a degree at a node. */
function cosine(node: number, degree: number): number {
  return Math.cos((Math.PI * degree * (node + 0.5)) / nodes);
}
