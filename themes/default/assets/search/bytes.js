// Bytes out of a script's characters, and whether they are the ones that were written.

/** As ScriptOfBytes.java writes them: two characters hold 31 bits. @param {string} data */
export function fromScript(data) {
  const bytes = new Uint8Array(Math.floor((data.length / 2) * (31 / 8)));
  let held = 0; // more bits than bit operators take
  let bits = 0;
  let size = 0;
  for (let i = 0; i < data.length; i += 2) {
    held = held * 2 ** 31 + (data.charCodeAt(i) - 0x2100) * 46341 + (data.charCodeAt(i + 1) - 0x2100);
    for (bits += 31; bits >= 8; ) {
      bits -= 8;
      const byte = Math.floor(held / 2 ** bits);
      held -= byte * 2 ** bits;
      bytes[size++] = byte;
    }
  }
  return bytes;
}

/** The first four bytes. @param {Uint8Array} bytes */
export const hex = (bytes) => Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n;
});

/** CRC-32 as of zlib, of one after the other. @param {Uint8Array[]} pieces */
export function crc32(...pieces) {
  let crc = -1;
  for (const piece of pieces) {
    for (let i = 0; i < piece.length; i++) crc = CRC_TABLE[(crc ^ piece[i]) & 0xff] ^ (crc >>> 8);
  }
  return ((crc ^ -1) >>> 0).toString(16).padStart(8, "0");
}
