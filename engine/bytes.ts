/** The bytes of a base64 text. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let at = 0; at < characters.length; at += 1) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

/** Whole numbers packed in base64, seven bits a byte, low bits first (LEB128): small numbers take one byte. */
export function numbersOf(base64: string): Uint32Array {
  const characters = atob(base64);
  const numbers = new Uint32Array(characters.length);
  let size = 0;
  let value = 0;
  let shift = 0;
  for (let at = 0; at < characters.length; at += 1) {
    const byte = characters.charCodeAt(at);
    value |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    numbers[size++] = value;
    value = 0;
    shift = 0;
  }
  return numbers.slice(0, size);
}
