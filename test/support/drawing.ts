import { moveTo, newStream, type Stream } from '../../src/numeric/random/stream.ts';

/** What a function draws from so many streams, each at a place of its own. */
export function draws<Value>(draw: (stream: Stream) => Value, times = 2000): Value[] {
  const stream = newStream(11, 'list');
  return Array.from({ length: times }, (_, place) => {
    moveTo(stream, place, 0, 0);
    return draw(stream);
  });
}

/** Which part of some values are like this one. */
export function shareOf<Value>(values: readonly Value[], is: (value: Value) => boolean): number {
  return values.filter(is).length / values.length;
}
