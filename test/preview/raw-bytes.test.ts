// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { connect } from "node:tls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../support/plugin-server.ts";
import { startPreviewProcess, type PreviewProcess } from "../support/preview-process.ts";

const SHORT = "dev-01.example.com";
const TABLE = `
routeTable:
  shortHosts: [${SHORT}]
  clusters:
    plain: { url: "http://{api}.plain.example.com" }
    tls: { url: "https://{api}.tls.example.com" }
  defaults: { cluster: plain }
  apis:
    one: {}
    two: { cluster: tls }
`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let preview: PreviewProcess;

beforeAll(async () => {
  folder = await temporaryFolder();
  const file = join(folder.path, "own.yaml");
  await writeFile(file, TABLE);
  preview = await startPreviewProcess(["--sample", "-f", file]);
});

afterAll(async () => {
  await preview.end();
  await folder.remove();
});

/** The response to a request whose bytes are these, on a connection of its own. */
async function sendRaw(line: string, body = ""): Promise<{ readonly status: string; readonly body: string }> {
  const { port, ca } = preview;
  const socket = connect({ host: "127.0.0.1", port, ca, servername: SHORT });
  socket.write(
    `${line} HTTP/1.1\r\nHost: ${SHORT}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
  const [head = "", ...rest] = (await text(socket)).split("\r\n\r\n");
  return { status: head.split(" ")[1] ?? "", body: rest.join() };
}

describe("a sample upstream", () => {
  it.each([
    ["a query", "GET /one/x?q=ü", { api: "one", cluster: "plain" }, "/x?q=ü"],
    ["a query over TLS", "GET /two/x?q=订单", { api: "two", cluster: "tls" }, "/x?q=订单"],
    ["a query of ASCII", "GET /one/x?q=u", { api: "one", cluster: "plain" }, "/x?q=u"],
  ])("answers with the bytes that it received, in %s", async (_, line, identity, target) => {
    const { status, body } = await sendRaw(line);
    expect(status, body).toBe("200");
    expect(body).toContain(target);
    expect(body).toContain(`"api": "${identity.api}"`);
    expect(body).toContain(`"cluster": "${identity.cluster}"`);
  });

  it("answers with the body of such a request, and goes on serving", async () => {
    const { status, body } = await sendRaw("POST /one/x?q=ü", "a=ü");
    expect(status, body).toBe("200");
    expect(body).toContain('"method": "POST"');
    expect(body).toContain("a=ü");
    expect((await preview.get(SHORT, "/one/y")).status).toBe(200);
  });
});
