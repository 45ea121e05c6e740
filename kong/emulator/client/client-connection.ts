// SPDX-License-Identifier: Apache-2.0

import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { Duplex } from "node:stream";
import { readRequestLine, type RequestLine } from "./request-line.ts";

const LINE_FEED = 0x0a;
/** Node's parser refuses a longer first line. */
const MAX_FIRST_LINE_BYTES = 131_072;

/**
 * A client's connection, in front of Node's parser. It passes all bytes unchanged, except for request lines that nginx accepts and the
 * parser refuses. It rewrites such a line to a form that the parser accepts, and keeps the line as sent.
 */
export class ClientConnection extends Duplex {
  readonly #socket: Socket;
  /** The start of a request whose first line is incomplete. */
  #firstLine: Buffer = Buffer.alloc(0);
  #expectsRequest = true;
  #requestsUnderWay = 0;
  #rewritten: RequestLine | undefined;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.on("data", (chunk) => {
      if (!this.#pass(chunk)) socket.pause();
    });
    socket.on("end", () => {
      this.push(this.#firstLine);
      this.push(null);
    });
    socket.on("timeout", () => this.emit("timeout"));
    socket.on("error", (error) => this.destroy(error));
    socket.on("close", () => this.destroy());
  }

  get remoteAddress(): string | undefined {
    return this.#socket.remoteAddress;
  }

  get remotePort(): number | undefined {
    return this.#socket.remotePort;
  }

  /** The server name of the client's TLS handshake. */
  get servername(): unknown {
    return (this.#socket as Partial<TLSSocket>).servername;
  }

  /** Whether the connection has no open request. */
  get isIdle(): boolean {
    return this.#expectsRequest && this.#firstLine.length === 0;
  }

  /** The request line as sent, if it was rewritten for the parser. `target` is the request target from the parser. */
  lineAsSent(target: string | undefined): RequestLine | undefined {
    return this.#rewritten?.acceptedTarget === target ? this.#rewritten : undefined;
  }

  /** To be called when the parser has read a request. */
  beginRequest(): void {
    this.#requestsUnderWay += 1;
  }

  /**
   * To be called after the response to a request. The next bytes may then begin another request.
   *
   * @param isComplete - Whether the request's whole body has been received.
   */
  endRequest(isComplete: boolean): void {
    this.#requestsUnderWay -= 1;
    this.#expectsRequest = isComplete && this.#requestsUnderWay === 0;
  }

  /** Sets the timeout in milliseconds; 0 for none. Node's server calls it on its sockets. */
  setTimeout(timeout: number): this {
    this.#socket.setTimeout(timeout);
    return this;
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(chunk, done);
  }

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#socket.write(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  /** Passes bytes to the parser. False where it cannot accept more now. */
  #pass(chunk: Buffer): boolean {
    if (!this.#expectsRequest) return this.push(chunk);
    const bytes = Buffer.concat([this.#firstLine, chunk]);
    const end = bytes.indexOf(LINE_FEED);
    if (end === -1 && bytes.length <= MAX_FIRST_LINE_BYTES) {
      this.#firstLine = bytes;
      return true;
    }
    this.#firstLine = Buffer.alloc(0);
    const line = bytes.subarray(0, Math.max(end, 0)).toString("latin1").replace(/\r$/, "");
    // Empty lines before a request are allowed (RFC 9112 section 2.2).
    if (end !== -1 && line === "") return this.push(bytes.subarray(0, end + 1)) && this.#pass(bytes.subarray(end + 1));
    this.#expectsRequest = false;
    this.#rewritten = readRequestLine(line);
    if (this.#rewritten === undefined) return this.push(bytes);
    return this.push(Buffer.concat([Buffer.from(this.#rewritten.accepted, "latin1"), bytes.subarray(line.length)]));
  }
}
