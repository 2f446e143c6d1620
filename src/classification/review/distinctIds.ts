/**
 * Remembers the keys of a list and says whether one is new. Internal.
 *
 * Most lists come sorted out of a database. While each key is after the one before – shorter keys
 * first, then by code unit, so that H9 is before H10 – none can repeat, and a set, which costs more
 * than judging the household, is not needed. A set has room for some 2^24 keys, and a country has
 * more households: full sets are put aside.
 */
export function distinctIds(room = 2 ** 23): (id: string) => boolean {
  let inOrder: string[] | null = [];
  let last = '';
  const full: Set<string>[] = [];
  let open = new Set<string>();
  return (id) => {
    if (inOrder !== null) {
      if (isAfter(id, last)) {
        last = id;
        inOrder.push(id);
        return true;
      }
      inOrder.forEach(add);
      inOrder = null;
    }
    return add(id);
  };

  function add(id: string): boolean {
    for (const set of full) if (set.has(id)) return false;
    const known = open.size;
    if (open.add(id).size === known) return false;
    if (open.size >= room) {
      full.push(open);
      open = new Set();
    }
    return true;
  }
}

function isAfter(id: string, last: string): boolean {
  return id.length === last.length ? id > last : id.length > last.length;
}
