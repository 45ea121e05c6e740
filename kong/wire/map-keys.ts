// SPDX-License-Identifier: Apache-2.0

/**
 * The keys of maps in messages. A client chooses some of them, since Kong sends the names of a request's headers as keys. The library
 * throws at the key `__proto__` and at keys that are not texts, and a message that can't be decoded costs a request its decision. So no
 * key may make it throw: a key that begins with `__proto__` gets a mark at its end until the map is built.
 */
const PROTO = "__proto__";
const MARK = "\0";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes the texts that are keys. The library decodes shorter ones by itself, and faster. */
export const KEY_DECODER = {
  canBeCached: (length: number): boolean => length >= PROTO.length,
  decode: (bytes: Uint8Array, start: number, length: number): string =>
    marked(utf8.decode(bytes.subarray(start, start + length))),
};

/** Makes any key one that the library accepts. It has marked the texts already. */
export function safeKey(key: unknown): string | number {
  if (typeof key === "string" || typeof key === "number") return key;
  if (key instanceof Uint8Array) return marked(utf8.decode(key));
  // A map or list may bring a toString of its own.
  return typeof key === "object" && key !== null ? typeof key : String(key);
}

/** The key as it was sent. */
export function originalKey(key: string): string {
  return key.startsWith(PROTO) ? key.slice(0, -MARK.length) : key;
}

function marked(key: string): string {
  return key.startsWith(PROTO) ? key + MARK : key;
}

/** Kong sends no extension types. One that comes all the same is no value, whatever is in it. */
export const EXTENSIONS = { tryToEncode: (): null => null, decode: (): null => null };
