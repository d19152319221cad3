// Raw deflate (RFC 1951) undone. The browser's own DecompressionStream takes no dictionary, by which
// the index is two fifths smaller (docs/performance.md); and some browsers have none.

/** The shortest length or distance of each symbol, and how many further bits say how much more. */
const STEPS = {
  length: steps(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]),
  distance: steps(1, Array.from({ length: 30 }, (_, i) => Math.max(0, (i >> 1) - 1))),
};
STEPS.length.push({ base: 258, bits: 0 });

/** In this order the lengths of the codes' own codes are told. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** @param {number} base @param {number[]} bits of each */
function steps(base, bits) {
  let next = base;
  return bits.map((n) => ({ base: (next += 1 << n) - (1 << n), bits: n }));
}

/**
 * Prefix codes as a table: under the next so many bits, the symbol times sixteen and its length.
 * @param {number[] | Uint8Array} lengths of each symbol's code, 0 where it has none
 */
function codeTable(lengths) {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length]++;
  let longest = 15;
  while (longest > 1 && counts[longest] === 0) longest--;
  // Where the codes of each length begin.
  const next = new Uint16Array(16);
  for (let length = 2; length <= longest; length++) next[length] = (next[length - 1] + counts[length - 1]) << 1;
  const table = new Uint16Array(1 << longest);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol];
    if (length === 0) continue;
    const code = next[length]++;
    // The first bit of a code is the lowest that is read.
    let mirrored = 0;
    for (let bit = 0; bit < length; bit++) mirrored |= ((code >> bit) & 1) << (length - 1 - bit);
    for (let i = mirrored; i < table.length; i += 1 << length) table[i] = symbol * 16 + length;
  }
  return { table, longest };
}

const FIXED = {
  symbols: codeTable(Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distances: codeTable(new Uint8Array(30).fill(5)),
};

/**
 * @param {Uint8Array} packed a stream, or the blocks at its beginning that end on a whole byte
 * @param {Uint8Array} before what the stream may refer back to
 * @returns {Uint8Array} what comes after that
 * @throws {RangeError} where it is no such stream
 */
export function inflate(packed, before = new Uint8Array(0)) {
  let out = new Uint8Array(before.length + 5 * packed.length + 1024);
  out.set(before);
  let size = before.length;
  let at = 0;
  let held = 0;
  let buffer = 0;

  const fill = (/** @type {number} */ count) => {
    for (; held < count; held += 8) {
      if (at > packed.length + 2) throw new RangeError("it ends too soon");
      buffer |= packed[at++] << held;
    }
  };
  const bits = (/** @type {number} */ count) => {
    fill(count);
    const value = buffer & ((1 << count) - 1);
    buffer >>>= count;
    held -= count;
    return value;
  };
  const symbol = (/** @type {{table: Uint16Array, longest: number}} */ codes) => {
    fill(codes.longest);
    const entry = codes.table[buffer & (codes.table.length - 1)];
    const length = entry & 15;
    if (length === 0) throw new RangeError("no such code");
    buffer >>>= length;
    held -= length;
    return entry >> 4;
  };
  const room = (/** @type {number} */ more) => {
    if (size + more <= out.length) return;
    const larger = new Uint8Array(2 * (size + more));
    larger.set(out);
    out = larger;
  };

  const stored = () => {
    at -= held >> 3;
    held = buffer = 0;
    const count = packed[at] | (packed[at + 1] << 8);
    if ((count ^ (packed[at + 2] | (packed[at + 3] << 8))) !== 0xffff) throw new RangeError("lengths differ");
    room(count);
    out.set(packed.subarray(at + 4, at + 4 + count), size);
    at += 4 + count;
    size += count;
  };
  const codes = () => {
    const [count, more] = [257 + bits(5), 1 + bits(5)];
    const own = new Uint8Array(19);
    for (let i = 0, told = 4 + bits(4); i < told; i++) own[ORDER[i]] = bits(3);
    const table = codeTable(own);
    const lengths = new Uint8Array(count + more);
    for (let i = 0; i < lengths.length; ) {
      const next = symbol(table);
      if (next < 16) {
        lengths[i++] = next;
      } else {
        const [same, times] = next === 16 ? [lengths[i - 1], 3 + bits(2)] : [0, next === 17 ? 3 + bits(3) : 11 + bits(7)];
        lengths.fill(same, i, (i += times));
      }
    }
    return { symbols: codeTable(lengths.subarray(0, count)), distances: codeTable(lengths.subarray(count)) };
  };
  const coded = (/** @type {typeof FIXED} */ { symbols, distances }) => {
    for (;;) {
      const next = symbol(symbols);
      if (next === 256) return;
      room(258);
      if (next < 256) {
        out[size++] = next;
        continue;
      }
      const length = STEPS.length[next - 257];
      const count = length.base + bits(length.bits);
      const distance = STEPS.distance[symbol(distances)];
      const back = distance.base + bits(distance.bits);
      if (back > size) throw new RangeError("nothing so far back");
      for (const end = size + count; size < end; size++) out[size] = out[size - back];
    }
  };

  let last = 0;
  while (!last && at - (held >> 3) < packed.length) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) stored();
    else if (kind === 3) throw new RangeError("no such block");
    else coded(kind === 1 ? FIXED : codes());
  }
  if (at - (held >> 3) > packed.length) throw new RangeError("it ends too soon");
  return out.subarray(before.length, size);
}
