// SPDX-License-Identifier: Apache-2.0

import { MAX_MESSAGE_BYTES, MAX_MESSAGE_DEPTH, MAX_MESSAGE_VALUES } from "./limits.ts";

/** An unreadable stream: not MessagePack, or a message over a limit. The connection must be closed. */
export class FrameError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FrameError";
  }
}

/**
 * Splits a byte stream into whole MessagePack messages, however the bytes arrive. It reads the headers of values without decoding the
 * values. So it knows the minimum length of an incomplete message, and never reads a byte twice.
 *
 * @see https://github.com/msgpack/msgpack/blob/master/spec.md
 */
export class FrameReader {
  readonly #maxBytes: number;
  #chunks: Uint8Array[] = [];
  /** Bytes read of the current message. */
  #length = 0;
  /** Values of the current message, as far as lists and maps have told. */
  #values = 1;
  /** Values of the current message that have not begun yet. */
  #valuesLeft = 1;
  /** For each list or map that is open, how many values were left outside it when it began. */
  #open: number[] = [];
  /** Bytes of the current value that are skipped unread. */
  #bytesToSkip = 0;
  /** The bytes of an incomplete value header. */
  #header: number[] = [];

  constructor(maxBytes: number = MAX_MESSAGE_BYTES) {
    this.#maxBytes = maxBytes;
  }

  /**
   * Reads the next bytes of the stream. Returns the messages that they complete.
   *
   * @throws FrameError for an unreadable stream. The reader can't be used afterwards.
   */
  push(chunk: Uint8Array): Uint8Array[] {
    const messages: Uint8Array[] = [];
    let start = 0;
    let position = 0;
    while (position < chunk.length) {
      position = this.#walk(chunk, position);
      if (this.#valuesLeft > 0 || this.#bytesToSkip > 0) break;
      messages.push(this.#finish(chunk.subarray(start, position)));
      start = position;
    }
    if (start < chunk.length) this.#chunks.push(chunk.subarray(start));
    return messages;
  }

  /** Whether the stream is between two messages. */
  get isBetweenMessages(): boolean {
    return this.#length === 0;
  }

  /** Moves to the end of the message or of the chunk, whichever comes first. */
  #walk(chunk: Uint8Array, from: number): number {
    let position = from;
    while (position < chunk.length && (this.#valuesLeft > 0 || this.#bytesToSkip > 0)) {
      if (this.#bytesToSkip > 0) {
        const skipped = Math.min(this.#bytesToSkip, chunk.length - position);
        this.#bytesToSkip -= skipped;
        position += skipped;
        this.#length += skipped;
      } else {
        this.#header.push(chunk[position] ?? 0);
        position += 1;
        this.#length += 1;
        this.#readHeader();
      }
    }
    return position;
  }

  #readHeader(): void {
    const first = this.#header[0] ?? 0;
    const layout = layoutOf(first);
    if (this.#header.length < 1 + layout.lengthBytes) return;
    let length = layout.length;
    for (const byte of this.#header.slice(1)) length = length * 256 + byte;
    this.#header = [];
    const values = layout.valuesPerUnit * length;
    this.#valuesLeft -= 1;
    // What ended does not count for the depth any more.
    while ((this.#open.at(-1) ?? -1) > this.#valuesLeft) this.#open.pop();
    if (values > 0) this.#open.push(this.#valuesLeft);
    this.#valuesLeft += values;
    this.#values += values;
    this.#bytesToSkip = layout.bytesPerUnit * length + layout.extraBytes;
    // Each value that has not begun yet takes at least one byte.
    if (this.#length + this.#bytesToSkip + this.#valuesLeft > this.#maxBytes) {
      throw new FrameError(`a message is longer than ${this.#maxBytes} bytes`);
    }
    if (this.#values > MAX_MESSAGE_VALUES) {
      throw new FrameError(`a message has more than ${MAX_MESSAGE_VALUES} values, at byte ${this.#length}`);
    }
    if (this.#open.length > MAX_MESSAGE_DEPTH) {
      throw new FrameError(`a message has more than ${MAX_MESSAGE_DEPTH} levels, at byte ${this.#length}`);
    }
  }

  #finish(lastPart: Uint8Array): Uint8Array {
    const message = this.#chunks.length === 0 ? lastPart : Buffer.concat([...this.#chunks, lastPart]);
    this.#chunks = [];
    this.#length = 0;
    this.#values = 1;
    this.#valuesLeft = 1;
    this.#open = [];
    return message;
  }
}

/** The layout of a value after its first byte. */
interface Layout {
  /** Bytes that hold the length, most significant first. */
  readonly lengthBytes: number;
  /** The length, where the first byte holds it. */
  readonly length: number;
  readonly bytesPerUnit: number;
  readonly valuesPerUnit: number;
  readonly extraBytes: number;
}

function layout(lengthBytes: number, length: number, bytesPerUnit: number, valuesPerUnit = 0, extraBytes = 0): Layout {
  return { lengthBytes, length, bytesPerUnit, valuesPerUnit, extraBytes };
}

const EMPTY = layout(0, 0, 0);
const ARRAY = 1;
const MAP = 2;

/** The formats from 0xc0 to 0xdf, by first byte. 0xc1 is never used. */
const LAYOUTS: readonly (Layout | undefined)[] = [
  EMPTY, // nil
  undefined,
  EMPTY, // false
  EMPTY, // true
  layout(1, 0, 1), // bin 8
  layout(2, 0, 1), // bin 16
  layout(4, 0, 1), // bin 32
  layout(1, 0, 1, 0, 1), // ext 8: a type byte, then the data
  layout(2, 0, 1, 0, 1), // ext 16
  layout(4, 0, 1, 0, 1), // ext 32
  layout(0, 4, 1), // float 32
  layout(0, 8, 1), // float 64
  layout(0, 1, 1), // uint 8
  layout(0, 2, 1), // uint 16
  layout(0, 4, 1), // uint 32
  layout(0, 8, 1), // uint 64
  layout(0, 1, 1), // int 8
  layout(0, 2, 1), // int 16
  layout(0, 4, 1), // int 32
  layout(0, 8, 1), // int 64
  layout(0, 2, 1), // fixext 1
  layout(0, 3, 1), // fixext 2
  layout(0, 5, 1), // fixext 4
  layout(0, 9, 1), // fixext 8
  layout(0, 17, 1), // fixext 16
  layout(1, 0, 1), // str 8
  layout(2, 0, 1), // str 16
  layout(4, 0, 1), // str 32
  layout(2, 0, 0, ARRAY), // array 16
  layout(4, 0, 0, ARRAY), // array 32
  layout(2, 0, 0, MAP), // map 16
  layout(4, 0, 0, MAP), // map 32
];

function layoutOf(first: number): Layout {
  if (first <= 0x7f || first >= 0xe0) return EMPTY;
  if (first <= 0x8f) return layout(0, first & 0x0f, 0, MAP);
  if (first <= 0x9f) return layout(0, first & 0x0f, 0, ARRAY);
  if (first <= 0xbf) return layout(0, first & 0x1f, 1);
  const found = LAYOUTS[first - 0xc0];
  if (found === undefined) throw new FrameError(`a MessagePack value cannot begin with byte 0x${first.toString(16)}`);
  return found;
}
