/** CBOR of arrays, texts and small numbers; apart from what is tested with it. */
export function cbor(value: unknown): Buffer {
  const head = (major: number, n: number): Buffer => {
    if (n < 24) return Buffer.of((major << 5) | n);
    const [info, size] = n < 0x100 ? [24, 1] : [25, 2];
    const bytes = Buffer.alloc(1 + size, (major << 5) | info);
    bytes.writeUIntBE(n, 1, size);
    return bytes;
  };
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  throw new Error('not needed here');
}

/** What the bytes say: the reverse of `cbor`. */
export function decoded(bytes: Buffer): unknown {
  let at = 0;
  const next = (): unknown => {
    const first = bytes.readUInt8(at++);
    const [major, info] = [first >> 5, first & 31];
    const size = info < 24 ? 0 : 2 ** (info - 24);
    const n = size === 0 ? info : bytes.readUIntBE(at, size);
    at += size;
    if (major === 0) return n;
    if (major === 1) return -1 - n;
    if (major === 4) return Array.from({ length: n }, next);
    if (major !== 3) throw new Error('not needed here');
    at += n;
    return bytes.toString('utf8', at - n, at);
  };
  return next();
}
