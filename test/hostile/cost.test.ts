// SPDX-License-Identifier: Apache-2.0

import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "@msgpack/msgpack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FrameReader } from "../../kong/wire/frame.ts";
import { MAX_MESSAGE_DEPTH, MAX_MESSAGE_VALUES } from "../../kong/wire/limits.ts";
import { MAX_DEPTH, MAX_TEXT_BYTES, MAX_VALUES } from "../../plugins/route-table/table/limits.ts";
import { checkTable } from "../../plugins/route-table/table/check.ts";
import { jsonExcess } from "../../plugins/route-table/table/text/json-size.ts";
import { luaBundle } from "../../scripts/dev/lua-bundle.ts";
import { luaLiteral } from "../../scripts/dev/lua-literal.ts";
import { loadTable, type LocatedFinding } from "../../scripts/kdp/values/load-table.ts";
import { runPhase, startInstance, variablesOf } from "../support/kong-side.ts";
import { startLua, type LuaMachine } from "../support/lua-machine.ts";
import { startServerProcess, temporaryFolder, type RunningServer } from "../support/plugin-server.ts";
import { runKdp } from "../support/run-kdp.ts";
import { connectWire } from "../support/wire.ts";

const HEAD = `routeTable:
  shortHosts: [dev-01.example.com]
  clusters: { b: { url: "http://{api}.svc.example.net" } }
  apis:
`;
const TABLE = {
  shortHosts: ["dev-01.example.com"],
  clusters: { b: { url: "http://{api}.svc.example.net" } },
  apis: { api01: {} },
};

function repeated(times: number, part: (i: number) => string): string {
  return Array.from({ length: times }, (_, i) => part(i)).join("");
}

/** Lists inside each other, as many levels deep. */
function nested(depth: number, inner = ""): string {
  return "[".repeat(depth) + inner + "]".repeat(depth);
}

function findingsOf(text: string): readonly LocatedFinding[] {
  return loadTable([{ name: "f.yaml", text }], []).findings;
}

const ALIASED = repeated(8, (i) => `a${i + 1}: &a${i + 1} [${repeated(10, () => `*a${i},`)}]\n`);

describe("a values file that costs too much is refused before it is read", () => {
  it.each([
    ["flow lists in each other", `x: ${nested(1_000)}\n`, "levels deep", 1],
    ["flow maps in each other", `x: ${"{a: ".repeat(1_000)}${"}".repeat(1_000)}\n`, "levels deep", 1],
    ["block lists in each other", `x:\n${"- ".repeat(1_000)}x\n`, "levels deep", 2],
    ["block maps in each other", repeated(200, (i) => `${" ".repeat(i)}a:\n`), "levels deep", 102],
    ["lists without an end", `x: ${"[".repeat(100_000)}`, "levels deep", 1],
    ["aliases of aliases", `a0: &a0 [1,2,3,4,5,6,7,8,9,0]\n${ALIASED}`, "With the values of its aliases", 7],
    [
      "as aliases of a merged map",
      `a: &a {${repeated(3_000, (i) => `k${i}: 1,`)}}\nb: [${"{<<: *a},".repeat(2_000)}]\n`,
      "aliases",
      2,
    ],
    ["more values than that", `x: [${"a,".repeat(MAX_VALUES + 1)}]\n`, `more than ${MAX_VALUES} values`, 1],
    ["more keys than that", `x: {${":,".repeat(MAX_VALUES + 1)}}\n`, `more than ${MAX_VALUES} values`, 1],
  ])("%s", (_, text, words, line) => {
    const findings = findingsOf(text);
    expect(findings.map(({ code }) => code)).toEqual(["too-large"]);
    expect(findings[0]?.message).toContain(words);
    expect(findings[0]).toMatchObject({ file: "f.yaml", line });
    expect(findings[0]?.remedy).toMatch(/^(Take|Write)/);
  });

  it("as a file and on standard input, without reading on", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kdp-"));
    const file = join(folder, "large.yaml");
    try {
      await writeFile(file, "a: b\n");
      await truncate(file, 4 * 1024 ** 3);
      const { code, out } = await runKdp(["validate", "--json", "-f", file]);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ findings: [{ code: "too-large", file, line: 1, column: 1 }] });
    } finally {
      await rm(folder, { recursive: true });
    }
    const long = Buffer.alloc(MAX_TEXT_BYTES + 1, "#");
    expect((await runKdp(["validate", "-f", "-"], long)).out).toContain("error too-large");
  });
});

describe("a values file that only looks costly is read", () => {
  it.each([
    ["aliases of one anchor", `    a: &a {}\n${repeated(8_000, (i) => `    a${i}: *a\n`)}`],
    ["an anchor for each alias", repeated(4_000, (i) => `    a${i}: &a${i} {}\n    b${i}: *a${i}\n`)],
    ["one map of many keys", repeated(20_000, (i) => `    a${i}: {}\n`)],
    [
      "a plugin's configuration, to the limit",
      `    a: {plugins: [{name: cors, config: {x: ${nested(MAX_DEPTH - 8)}}}]}\n`,
    ],
  ])("%s", (_, apis) => {
    expect(findingsOf(HEAD + apis)).toEqual([]);
  });

  it("and it lists up to a hundred faults", () => {
    const unknown = findingsOf(HEAD + repeated(5_000, (i) => `    a${i}: *z${i}\n`));
    const twice = findingsOf(HEAD + repeated(5_000, () => "    a: {}\n"));
    const broken = findingsOf(repeated(5_000, () => "x: [}\n"));
    for (const findings of [unknown, twice, broken]) {
      expect(findings.slice(0, 100).every(({ code }) => code === "yaml-syntax")).toBe(true);
      expect(findings).toHaveLength(101);
      expect(findings[100]?.message).toContain("these are the first 100");
    }
    expect(twice[0]).toMatchObject({ line: 6, message: "The key a stands twice in one map, first at f.yaml:5:5." });
  });

  it("and its aliases mean what they mean in YAML", () => {
    const { valueAt } = loadTable(
      [{ name: "f.yaml", text: "a: &x {b: &x 1, c: *x}\nd: *x\ne: &x 2\nf: *x\n&k g: *k\nrouteTable: {}\n" }],
      [],
    );
    expect(["a", "d", "f", "g"].map((key) => valueAt([key]))).toEqual([{ b: 1, c: 1 }, 1, 2, "g"]);
  });
});

describe("JSON that costs too much is refused before it is parsed", () => {
  it.each([
    ["lists in each other", nested(100_000), "levels deep"],
    ["lists in each other without an end", "[".repeat(100_000), "levels deep"],
    ["maps in each other", `${'{"a":'.repeat(101)}1${"}".repeat(101)}`, "levels deep"],
    ["empty lists", `[${"[],".repeat(MAX_VALUES)}1]`, "values"],
    ["numbers", `[${"1,".repeat(MAX_VALUES)}1]`, "values"],
    ["a text", `"${" ".repeat(MAX_TEXT_BYTES)}"`, "bytes"],
  ])("%s", (_, text, words) => {
    expect(jsonExcess(text)).toContain(words);
  });

  it.each([
    ["levels to the limit", nested(MAX_DEPTH)],
    ["brackets in texts", JSON.stringify({ a: "[".repeat(1_000), b: '"[[\\'.repeat(1_000), "[": "\\" })],
    ["a text without an end", `"${"[".repeat(1_000)}`],
    [
      "a hundred thousand APIs",
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (__, i) => [i, [{}]]))),
    ],
  ])("but not %s", (_, text) => {
    expect(jsonExcess(text)).toBeUndefined();
  });
});

describe("a table that costs too much is refused in every runtime", () => {
  const request = variablesOf({ method: "GET", host: "dev-01.example.com", target: "/api01" });
  const deep = (depth: number): object => ({
    ...TABLE,
    apis: { api01: { plugins: [{ name: "cors", config: { x: JSON.parse(nested(depth)) as unknown } }] } },
  });
  const TOO_DEEP = MAX_DEPTH - 5;
  let machine: LuaMachine;
  let core: LuaMachine;
  let folder: { path: string; remove: () => Promise<void> };
  let server: RunningServer;

  beforeAll(async () => {
    machine = startLua(readFileSync(join(import.meta.dirname, "../../chart/files/route-table-handler.lua"), "utf8"));
    core = startLua(luaBundle("test/lua/core.ts", "a test"));
    folder = await temporaryFolder();
    server = await startServerProcess(join(folder.path, "s"));
  });

  afterAll(async () => {
    machine.close();
    core.close();
    await server.stop();
    await folder.remove();
  });

  it("in Node and in Lua, with the same words", () => {
    for (const depth of [TOO_DEEP, 1_000]) {
      const { findings, table } = checkTable(deep(depth));
      expect(table).toBeUndefined();
      expect(findings).toMatchObject([{ code: "too-large", path: ["apis", "api01", "plugins", 0, "config"] }]);
    }
    const { findings } = checkTable(deep(TOO_DEEP));
    const messages = core.evaluate(`to_json(module.messages(module, ${luaLiteral(deep(TOO_DEEP))}))`);
    expect(Object.values(JSON.parse(messages) as object)).toEqual(
      findings.map(({ code, message }) => `${code} ${message}`),
    );
    expect(checkTable(deep(TOO_DEEP - 1)).findings).toEqual([]);
  });

  it("as JSON in the plugin server and in process: there is a 503, and the next good one serves", async () => {
    const json = JSON.stringify({ ...TABLE, x: JSON.parse(nested(1_000)) as unknown });
    const wire = await connectWire(server.socket);
    const refused = await runPhase(wire, await startInstance(wire, { json }), request);
    expect(refused.calls[0]?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
    const good = await runPhase(wire, await startInstance(wire, { json: JSON.stringify(TABLE) }), request);
    expect(good.calls.map(([method]) => method)).toContain("kong.service.set_target");
    wire.close();
    machine.evaluate(
      `(function() given = { time = 0 }; vars = ${luaLiteral(request)}; config = ${luaLiteral({ json, __plugin_id: "p" })}; return "" end)()`,
    );
    const calls = JSON.parse(machine.evaluate("run(module.access, module, config)")) as unknown[][];
    expect(calls[0]?.join(" ")).toContain("[too-large]");
    expect(calls[1]?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
  });

  it("as JSON of a configuration whose fields are too deep", async () => {
    const wire = await connectWire(server.socket);
    const { calls } = await runPhase(
      wire,
      await startInstance(wire, { ...TABLE, x: JSON.parse(nested(1_000)) as unknown }),
      request,
    );
    expect(calls[0]?.slice(0, 2)).toEqual(["kong.response.exit", 503]);
    wire.close();
  });

  it("and a message repeats only the beginning of a long text", () => {
    const { findings } = checkTable("x".repeat(1_000_000));
    expect(findings.map(({ code }) => code)).toEqual(["wrong-type"]);
    expect(JSON.stringify(findings).length).toBeLessThan(1_000);
    const long = { ...TABLE, shortHosts: ["ä".repeat(1_000_000)], ["y".repeat(1_000_000)]: 1 };
    expect(checkTable(long).findings.every(({ message, remedy }) => message.length + remedy.length < 2_000)).toBe(true);
  });
});

describe("a message that costs too much is refused before it is decoded", () => {
  const listOf = (length: number): Uint8Array =>
    Uint8Array.of(0xdd, length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255);

  it.each([
    [
      "a list of 14 million empty lists, by its header",
      listOf(14_000_000),
      `more than ${MAX_MESSAGE_VALUES} values, at byte 5`,
    ],
    ["lists of lists", Buffer.concat([listOf(2), listOf(MAX_MESSAGE_VALUES)]), "values, at byte 10"],
    ["a map", Uint8Array.of(0xdf, 0, 0, 0xc3, 0x51), "values"],
    ["lists in each other", new Uint8Array(1_000).fill(0x91), `more than ${MAX_MESSAGE_DEPTH} levels, at byte 101`],
    ["maps in each other", Buffer.from("81a16b".repeat(1_000), "hex"), "levels"],
  ])("%s", (_, bytes, words) => {
    expect(() => new FrameReader().push(bytes)).toThrow(words);
  });

  it("but no message at the limits, and none for those before it", () => {
    const reader = new FrameReader();
    const deepest = JSON.parse(nested(MAX_MESSAGE_DEPTH)) as unknown;
    const wide = Array.from({ length: 999 }, () => Array.from({ length: 99 }, () => []));
    for (let i = 0; i < 3; i++) {
      expect(reader.push(encode(deepest, { maxDepth: 200 }))).toHaveLength(1);
      expect(reader.push(encode(wide))).toHaveLength(1);
    }
    const after = [nested(60), nested(60), nested(60)].map((text) => JSON.parse(text) as unknown);
    expect(reader.push(encode(after, { maxDepth: 200 })), "the levels of what has ended do not count").toHaveLength(1);
  });
});
