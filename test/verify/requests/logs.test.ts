// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parseLine } from "../../../scripts/kdp/verify/requests/line/parse-line.ts";
import { ask } from "../../support/http-client.ts";
import { nginxForTests, startNginx, type Nginx } from "../../support/nginx.ts";
import { HOST, startOldCluster } from "../../support/old-cluster.ts";
import { temporaryFolder } from "../../support/plugin-server.ts";
import { askedOf, OLD, readFiles, readText, SHORT } from "../../support/recorded-requests.ts";

const RECORDINGS = join(import.meta.dirname, "..", "..", "recordings");
const TEXT = '192.0.2.1 - - [30/Nov/2026:10:00:00 +0000] "GET /api01/x HTTP/1.1" 200 12 "-" "curl/8"';

describe("the logs of a real nginx", () => {
  nginxForTests();

  /** ingress-nginx's own `upstreaminfo`, with literals for its Lua variables. */
  const UPSTREAMINFO =
    `'$remote_addr - $remote_user [$time_local] "$request" $status $body_bytes_sent "$http_referer" "$http_user_agent" ` +
    `$request_length $request_time [default-api01-service-80] [] 10.0.0.1:80 2 0.001 200 $request_id'`;
  const JSON_FORMAT = `'{"time":"$time_iso8601","host":"$host","method":"$request_method","request_uri":"$request_uri","status":$status,"ua":"$http_user_agent"}'`;
  const WITH_HOST = `'$host:$server_port $remote_addr - $remote_user [$time_local] "$request" $status $bytes_sent'`;

  async function logOf(format: string | undefined, send: (port: number) => Promise<unknown>): Promise<string> {
    const folder = await temporaryFolder();
    stops.push(folder.remove);
    const named = format === undefined ? "" : `log_format own ${format.includes("{") ? "escape=json " : ""}${format};`;
    const nginx = await startNginx(
      `pid /tmp/nginx.pid;\nevents { worker_connections 16384; }\nhttp {\n  ${named}\n  access_log /dev/stdout ${format === undefined ? "combined" : "own"};\n  server { listen 8080; location / { return 200 ok; } location /api01/missing { return 404; } }\n}\n`,
      { upstreams: {} },
    );
    nginxes.push(nginx);
    await send(nginx.ports["8080"] ?? 0);
    await nginx.quit();
    const file = join(folder.path, "access.log");
    await writeFile(file, await nginx.log());
    return file;
  }

  const nginxes: Nginx[] = [];
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const nginx of nginxes.splice(0)) await nginx.stop();
    for (const stop of stops.splice(0)) await stop();
  });

  const some = async (port: number): Promise<void> => {
    await ask(port, { host: SHORT, path: '/api01/a"b\\c?q=%20"' });
    await ask(port, { host: SHORT, path: "/api01/missing/%E4%BD%A0" });
    await ask(port, { host: SHORT, path: "/api02", method: "HEAD" });
    await ask(port, { host: SHORT, path: "/api01", method: "DELETE" });
    await ask(port, { host: "elsewhere.example", path: "/" });
    await sendBytes(port, "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03");
    await sendBytes(port, "GET /api01/\x01 HTTP/1.1\r\nHost: x\r\n\r\n");
  };

  it.each([
    ["nginx access log", undefined, SHORT],
    ["access log in JSON", JSON_FORMAT, SHORT],
    ["access log with hosts", WITH_HOST, SHORT],
    ["ingress-nginx access log", UPSTREAMINFO, OLD],
  ])("give the requests that clients sent: %s", async (kind, format, host) => {
    const read = await readFiles([await logOf(format, some)]);
    const [file] = read.files;
    expect(file).toMatchObject({ kind, notUnderstood: 0, unsafe: 1 });
    // Each of ingress-nginx's lines is of the one Service here.
    const others = host === OLD ? [`GET ${host} /`] : [];
    expect(askedOf(read).sort()).toEqual(
      [
        `GET ${host} /api01/a"b\\c?q=%20"`,
        `GET ${host} /api01/missing/%E4%BD%A0`,
        `HEAD ${host} /api02`,
        ...others,
      ].sort(),
    );
  });

  it("is read as the old cluster's nginx of this project writes it", async () => {
    const { nginx, port } = await startOldCluster({ weight: 0 });
    await ask(port, { host: HOST, path: "/x/y?token=s3cret" });
    await ask(port, { host: "elsewhere.example.com" });
    await expect.poll(async () => (await nginx.log()).split("\n").length).toBe(3);
    const read = await readText(await nginx.log());
    expect(askedOf(read)).toEqual([`GET ${HOST} /x/y`]);
    expect(read.files).toMatchObject([{ kind: "access log of ddd-int-kdp", read: 2, taken: 1, foreign: 1 }]);
  });
});

async function sendBytes(port: number, bytes: string): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((resolve) => {
    socket.on("close", () => {
      resolve();
    });
    socket.on("error", () => undefined);
    socket.on("data", () => undefined);
    socket.end(Buffer.from(bytes, "latin1"));
  });
}

describe("the logs of a real Kong 3.9.3", () => {
  it("have no host as text, so that the path decides", async () => {
    const read = await readFiles([join(RECORDINGS, "kong-access.log")]);
    expect(askedOf(read).sort()).toEqual(
      [
        `GET ${SHORT} /api01/users/17?page=2`,
        `GET ${SHORT} /api01/missing/%E4%BD%A0?q=%22a%22`,
        `GET ${SHORT} /api01/a"b\\c?x=\u00c3\u00a9`,
      ].sort(),
    );
    expect(read.files).toMatchObject([{ kind: "Kong access log", read: 5, notUnderstood: 0, foreign: 2 }]);
    expect(read.files[0]?.remarks.join(" ")).toContain("--requests-host HOST");
  });

  it("have the host as JSON, and headers", async () => {
    const read = await readFiles([join(RECORDINGS, "kong-file-log.jsonl")]);
    expect(read.files).toMatchObject([{ kind: "Kong log in JSON", read: 5, unsafe: 1, foreign: 1, taken: 3 }]);
    const [first] = read.requests.get("api01") ?? [];
    expect(first).toMatchObject({
      method: "GET",
      host: SHORT,
      target: "/api01/users/17?page=2",
      headers: [
        ["user-agent", "curl/7.88.1"],
        ["x-tenant", "t1"],
        ["accept", "*/*"],
      ],
    });
    expect(read.files[0]?.remarks.join(" ")).toContain("Hosts of requests that were left out: elsewhere.example.");
  });
});

describe("a line", () => {
  it.each([
    ["of kubectl logs --prefix", `[pod/kong-abc/proxy] ${TEXT}`],
    ["of kubectl logs --timestamps", `2026-11-30T10:00:00.123456789Z ${TEXT}`],
    ["of a node's file", `2026-11-30T10:00:00.123456789Z stdout F ${TEXT}`],
    ["of Docker", JSON.stringify({ log: `${TEXT}\n`, stream: "stdout", time: "2026-11-30T10:00:00Z" })],
    ["of a list", "https://x/api01/x"],
    ["with a request line in JSON", '{"request":"GET /api01/x HTTP/2.0","status":"200"}'],
    ["of Apache with escaped quotes", TEXT.replace("/api01/x", String.raw`/api01/x?\"`)],
  ])("is read: %s", (_, line) => {
    expect(parseLine(line)).toMatchObject({ kind: "request", recorded: { method: "GET" } });
  });

  it.each([
    ["an empty line", "", "nothing"],
    ["a comment", "# https://x/y", "nothing"],
    ["a closed connection", TEXT.replace("GET /api01/x HTTP/1.1", "-"), "no-request"],
    ["a TLS handshake", TEXT.replace("GET /api01/x HTTP/1.1", String.raw`\x16\x03\x01`), "no-request"],
    [
      "TCP of this project's nginx",
      '{"kdp":{"host":"x"},"request":{"size":1},"response":{"status":200}}',
      "no-request",
    ],
    ["the plugin server's log", '{"level":30,"time":1,"msg":"GET /x HTTP/1.1"}', "no-request"],
    ["nginx's error log", "2026/11/30 10:00:00 [error] 1#1: *1 open() failed", "not-understood"],
    ["a word", "hello", "not-understood"],
    ["a broken object", '{"request":{"method":"GET"', "not-understood"],
    ["another scheme", "ftp://x/y", "not-understood"],
    ["a space in a URL", "GET https://x/a b", "not-understood"],
    ["an unknown option", "GET https://x/a --data y", "not-understood"],
    [
      "Docker in Docker in Docker in Docker",
      ["", "", "", ""].reduce((line) => JSON.stringify({ log: line }), TEXT),
      "not-understood",
    ],
  ])("is %s", (_, line, kind) => {
    expect(parseLine(line).kind).toBe(kind);
  });

  it("of a list has a method and headers", async () => {
    const line = `HEAD https://${SHORT}/api01/x?a=1#there -H 'Accept: text/html; q="1"' -H "X-Tenant: \\"t\\"" -H Origin:https://a.example`;
    const { requests } = await readText(`${line}\n`);
    expect(requests.get("api01")).toEqual([
      {
        method: "HEAD",
        host: SHORT,
        target: "/api01/x?a=1",
        headers: [
          ["accept", 'text/html; q="1"'],
          ["x-tenant", '"t"'],
          ["origin", "https://a.example"],
        ],
        from: "requests:1",
      },
    ]);
  });
});
