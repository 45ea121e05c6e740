// SPDX-License-Identifier: Apache-2.0

import { createSocket } from "node:dgram";

/** A DNS server on this machine with settable answers, which are valid for one second. */
export interface DnsServer {
  /** Such as 127.0.0.1:5353. */
  readonly address: string;
  /** The address of each name (A). Other names have none. */
  readonly names: Map<string, string>;
  close(): Promise<void>;
}

const HEADER = 12;
const TYPE_A = 1;

export async function startDns(names: Readonly<Record<string, string>>): Promise<DnsServer> {
  const known = new Map(Object.entries(names));
  const socket = createSocket("udp4");
  socket.on("message", (query, { port, address }) => {
    socket.send(answerTo(query, known), port, address);
  });
  await new Promise<void>((resolve) => {
    socket.bind(0, "127.0.0.1", resolve);
  });
  return {
    address: `127.0.0.1:${socket.address().port}`,
    names: known,
    close: () =>
      new Promise((resolve) =>
        socket.close(() => {
          resolve();
        }),
      ),
  };
}

/** An answer (RFC 1035 section 4.1) to a query with one question. */
function answerTo(query: Buffer, names: ReadonlyMap<string, string>): Buffer {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += length + 1;
  }
  const type = query.readUInt16BE(at + 1);
  const question = query.subarray(HEADER, at + 5);
  const address = type === TYPE_A ? names.get(labels.join(".").toLowerCase()) : undefined;
  const header = Buffer.from(query.subarray(0, HEADER));
  // A response, recursion available; NXDOMAIN for an unknown name.
  header.writeUInt16BE(0x8180 | (names.has(labels.join(".").toLowerCase()) ? 0 : 3), 2);
  header.writeUInt16BE(address === undefined ? 0 : 1, 6);
  header.fill(0, 8, HEADER);
  if (address === undefined) return Buffer.concat([header, question]);
  // A pointer to the question's name, type A, class IN, one second, four bytes.
  const record = Buffer.from([0xc0, HEADER, 0, TYPE_A, 0, 1, 0, 0, 0, 1, 0, 4, ...address.split(".").map(Number)]);
  return Buffer.concat([header, question, record]);
}
