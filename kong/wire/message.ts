// SPDX-License-Identifier: Apache-2.0

import { isUtf8 } from "node:buffer";
import { Decoder, Encoder } from "@msgpack/msgpack";
import { EXTENSIONS, KEY_DECODER, originalKey, safeKey } from "./map-keys.ts";

/** A request from Kong: `[0, id, method, [argument]]`. */
export interface RpcRequest {
  readonly id: number;
  /** For example `plugin.HandleEvent`. */
  readonly method: string;
  readonly argument: unknown;
}

/** The answer to a request: `[1, id, error, result]`, with either an error or a result. */
export interface RpcAnswer {
  readonly id: number;
  readonly error: string | null;
  readonly result: unknown;
}

/** A message that is MessagePack but not an RPC. The connection must be closed, since the message cannot be answered. */
export class MessageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "MessageError";
  }
}

const REQUEST = 0;
const ANSWER = 1;
const NOTIFICATION = 2;

const encoder = new Encoder({ ignoreUndefined: true });
const decoder = new Decoder({
  // Otherwise the library decodes texts that are not UTF-8 as well, and loses their bytes.
  rawStrings: true,
  keyDecoder: KEY_DECODER,
  mapKeyConverter: safeKey,
  extensionCodec: EXTENSIONS,
});
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Decodes a request. Texts become strings; a text that is not valid UTF-8 stays bytes, so that nothing is lost.
 *
 * @throws MessageError where the message is not a request.
 */
export function decodeRequest(bytes: Uint8Array): RpcRequest {
  const message = decodeArray(bytes);
  const [type, id, method, args] = message;
  if (type !== REQUEST || typeof id !== "number" || typeof method !== "string" || !Array.isArray(args)) {
    throw new MessageError("a message is not an RPC request");
  }
  return { id, method, argument: args[0] };
}

/** Decodes an answer. `undefined` for a notification, which does not answer anything. */
export function decodeAnswer(bytes: Uint8Array): RpcAnswer | undefined {
  const [type, id, error, result] = decodeArray(bytes);
  if (type === NOTIFICATION) return undefined;
  if (type !== ANSWER || typeof id !== "number") throw new MessageError("a message is not an RPC answer");
  return { id, error: errorText(error), result };
}

function errorText(error: unknown): string | null {
  if (error === null || error === undefined) return null;
  return typeof error === "string" ? error : JSON.stringify(error);
}

/** Encodes a request. */
export function encodeRequest({ id, method, argument }: RpcRequest): Uint8Array {
  return encoder.encode([REQUEST, id, method, [argument]]);
}

/** Encodes an answer. */
export function encodeAnswer({ id, error, result }: RpcAnswer): Uint8Array {
  return encoder.encode([ANSWER, id, error, error === null ? result : null]);
}

function decodeArray(bytes: Uint8Array): readonly unknown[] {
  let message: unknown;
  try {
    message = withTexts(decoder.decode(bytes));
  } catch (error) {
    throw new MessageError(`a message can't be decoded: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!Array.isArray(message)) throw new MessageError("a message is not an array");
  return message as readonly unknown[];
}

/** Converts the texts in a value to strings where they are UTF-8. Lists are changed in place, since nothing else uses them. */
function withTexts(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Uint8Array) return isUtf8(value) ? utf8.decode(value) : value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = withTexts(value[i]);
    return value;
  }
  // Unlike an assignment, this gives a map an entry of its own under any key, __proto__ too.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [originalKey(key), withTexts(item)]));
}
