/** The values of a column at some places, in their order. */
export function gather(column: Float64Array, places: Uint32Array): Float64Array {
  const gathered = new Float64Array(places.length);
  for (let place = 0; place < places.length; place++) {
    gathered[place] = column[places[place] as number] as number;
  }
  return gathered;
}
