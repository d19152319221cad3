// Lists of documents, as Postings.java and Interpolative.java write them.

/**
 * What a key has: how many documents and which; the words that the key also stands for; of a
 * suggestion, the texts with their weights. A list is read when it is first asked for, with
 * `extra`, how much larger the sum of its frequencies is than their count.
 * @typedef {{count: number, see: string[], texts: [string, number][], list: Uint8Array, extra: number,
 *   limit: number, ids?: Uint32Array, frequencies?: Uint32Array}} Entry
 */

/**
 * Goes through a list of documents.
 * @param {Entry} entry
 * @param {boolean} counted whether its frequencies are asked for, which pairs of characters have not
 * @param {(id: number, frequency: number) => void} see
 */
export function documents(entry, counted, see) {
  if (!entry.ids) readList(entry);
  const { ids, frequencies } = entry;
  for (let i = 0; i < ids.length; i++) see(ids[i], counted && frequencies ? frequencies[i] : 1);
}

/** @param {Entry} entry */
function readList(entry) {
  const { list, count, extra, limit } = entry;
  const bits = bitsOf(list);
  entry.ids = rising(bits, count, limit);
  if (extra > 0) {
    bits.align();
    const sums = rising(bits, count - 1, count + extra - 1);
    entry.frequencies = Uint32Array.from(entry.ids, (_, i) => {
      const sum = i < count - 1 ? sums[i] : count + extra - 1;
      return sum - (i > 0 ? sums[i - 1] : -1);
    });
  }
}

/**
 * So many numbers below a limit, each larger than the one before, in interpolative code.
 * @param {ReturnType<typeof bitsOf>} bits
 * @param {number} count
 * @param {number} limit
 */
function rising(bits, count, limit) {
  const numbers = new Uint32Array(count);
  const read = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ low, /** @type {number} */ high) => {
    if (from === to) return;
    if (to - from === high - low) {
      for (let i = from; i < to; i++) numbers[i] = low + i - from;
      return;
    }
    const middle = (from + to) >> 1;
    const number = low + middle - from + choice(bits, high - low - (to - from) + 1);
    numbers[middle] = number;
    read(from, middle, low, number);
    read(middle + 1, to, number + 1, high);
  };
  read(0, count, 0, limit);
  return numbers;
}

/** One of so many, of which those in the middle may take a bit less. */
function choice(/** @type {ReturnType<typeof bitsOf>} */ bits, /** @type {number} */ many) {
  const size = 31 - Math.clz32(many);
  const spare = 2 ** (size + 1) - many;
  let turned = bits.take(size);
  if (turned >= spare) turned = turned * 2 + bits.take(1) - spare;
  return (turned + ((many - spare) >> 1)) % many;
}

/** Bits, the lowest of each byte first. @param {Uint8Array} bytes */
function bitsOf(bytes) {
  let at = 0;
  let held = 0;
  let count = 0;
  return {
    take(/** @type {number} */ size) {
      for (; count < size; count += 8) held |= bytes[at++] << count;
      const taken = held & ((1 << size) - 1);
      held >>>= size;
      count -= size;
      return taken;
    },
    /** Goes on with the next whole byte. */
    align() {
      held = count = 0;
    },
  };
}
