// SPDX-License-Identifier: Apache-2.0

import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { Duplex } from "node:stream";
import { readRequestLine, type RequestLine } from "./request-line.ts";

const LINE_FEED = 0x0a;
/** A first line that is longer is Node's parser's to refuse. */
const LONGEST_FIRST_LINE = 131_072;

/**
 * A client's connection on its way to Node's parser: all bytes pass as they are, but for request lines that nginx takes and
 * the parser does not. Those pass in a form that it takes, and what was sent is kept beside it.
 */
export class ClientConnection extends Duplex {
  readonly #socket: Socket;
  /** The beginning of a request whose first line is not complete. */
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

  /** Whether no request is under way. */
  get isIdle(): boolean {
    return this.#expectsRequest && this.#firstLine.length === 0;
  }

  /** The request line as it was sent, where the parser got another; `target` is the one that the parser gave. */
  lineAsSent(target: string | undefined): RequestLine | undefined {
    return this.#rewritten?.acceptedTarget === target ? this.#rewritten : undefined;
  }

  /** Says that the parser has seen a request. */
  beginRequest(): void {
    this.#requestsUnderWay += 1;
  }

  /**
   * Says that a request has its response, so that what comes next may begin another one.
   *
   * @param isComplete - Whether the whole of its body has come.
   */
  endRequest(isComplete: boolean): void {
    this.#requestsUnderWay -= 1;
    this.#expectsRequest = isComplete && this.#requestsUnderWay === 0;
  }

  /** What Node's server calls on its sockets. Milliseconds; 0 for no timeout. */
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

  /** Passes bytes on; false where the reader can't take more now. */
  #pass(chunk: Buffer): boolean {
    if (!this.#expectsRequest) return this.push(chunk);
    const bytes = Buffer.concat([this.#firstLine, chunk]);
    const end = bytes.indexOf(LINE_FEED);
    if (end === -1 && bytes.length <= LONGEST_FIRST_LINE) {
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
