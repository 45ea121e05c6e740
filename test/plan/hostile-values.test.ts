// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hereDocument, shell } from "../../scripts/kdp/text/shell-word.ts";
import { commandsOf, planOf, THIRTY } from "../support/plan-cases.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { runKdp } from "../support/run-kdp.ts";

/** Each of these makes a file where a shell takes it for anything but text. */
const HOSTILE = [
  "x;touch seen",
  "$(touch seen)",
  "`touch seen`",
  "'; touch seen; '",
  '"; touch seen; "',
  "x\ntouch seen",
];
/** Programs that do nothing: what they are given is not asked here. */
const STAND_INS = ["curl", "dig", "helm", "kubectl", "npx", "openssl", "iconv"];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, "bin"));
  for (const name of STAND_INS) {
    await writeFile(join(folder.path, "bin", name), "#!/bin/sh\nexit 0\n");
    await chmod(join(folder.path, "bin", name), 0o755);
  }
});
afterAll(() => folder.remove());

/** Runs a command; the files that there are afterwards, but for those that a plan writes. */
async function filesAfter(command: string): Promise<string[]> {
  const work = join(folder.path, `work-${Math.random()}`);
  await mkdir(work);
  await writeFile(join(work, "hosts.txt"), "api1 a.example.com / https://b.example.com -\n");
  const env = { PATH: `${join(folder.path, "bin")}:${process.env["PATH"] ?? ""}` };
  spawnSync("bash", ["--norc", "-c", command], { cwd: work, env, timeout: 20_000 });
  const written = ["hosts.txt", "a-hosts.txt", "a-before.yaml"];
  return (await readdir(work)).filter((name) => !written.includes(name));
}

describe("the commands of a plan with hostile values run nothing else", () => {
  it.each(HOSTILE)("%j", async (hostile) => {
    const values = JSON.stringify({
      ...(JSON.parse(THIRTY) as object),
      nameOverride: hostile,
      source: { upstreamTls: { secret: hostile } },
      tls: { certificates: [{ secretName: hostile, hosts: [] }] },
    });
    const places = ["--context-a", "--context-b", "--namespace", "--namespace-a", "--release", "--chart"].flatMap(
      (option) => (option === "--chart" ? [] : [option, hostile]),
    );
    const named = commandsOf(await planOf([...places, "--set", `fullnameOverride=${hostile}`], values));
    expect(named.length).toBeGreaterThan(20);
    expect(await filesAfter(named.join("\n"))).toEqual([]);
    for (const command of named) {
      const { status, stderr } = spawnSync("bash", ["-n"], { input: command, encoding: "utf8" });
      expect(status, `${command}\n${stderr}`).toBe(0);
    }
  });

  it("and neither do those of a plan from a file with a hostile name", async () => {
    for (const hostile of HOSTILE.filter((name) => !name.includes("\n"))) {
      const file = join(folder.path, hostile);
      await writeFile(file, THIRTY);
      const { code, out } = await runKdp(["plan", "--json", "-f", file]);
      expect(code).toBe(0);
      expect(await filesAfter(commandsOf(JSON.parse(out) as Awaited<ReturnType<typeof planOf>>).join("\n"))).toEqual(
        [],
      );
      await writeFile(file, Buffer.from("routeTable: \xff", "latin1"));
      const said = await runKdp(["validate", "-f", file]);
      const [, command = ""] = /by: (iconv .*) > NEW_FILE/.exec(said.out) ?? [];
      expect(command).not.toBe("");
      expect(await filesAfter(command)).toEqual([]);
    }
  });
});

describe("a command that could do harm where a value is not quoted", () => {
  it("does harm in this test, too", async () => {
    expect(await filesAfter(`kubectl ${HOSTILE[0] ?? ""}`)).toEqual(["seen"]);
  });
});

describe("the lines of a here document", () => {
  it("stay lines of it, whatever they are", async () => {
    const lines = ["END", "$(touch seen)", "ENDD", "x\nEND\ntouch seen"];
    expect(await filesAfter(shell`cat > hosts.txt ${hereDocument(lines)}`)).toEqual([]);
  });
});
