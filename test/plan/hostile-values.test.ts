// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hereDocument, shell } from "../../scripts/kdp/text/shell-word.ts";
import { filesMadeBy, HOSTILE_WORDS } from "../support/hostile-words.ts";
import { commandsOf, planOf, THIRTY } from "../support/plan-cases.ts";
import { temporaryFolder } from "../support/plugin-server.ts";
import { runKdp } from "../support/run-kdp.ts";

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

/** The files that a command makes, but for those that a plan writes. */
async function filesAfter(command: string): Promise<string[]> {
  const written = ["hosts.txt", "a-hosts.txt", "a-before.yaml"];
  return (await filesMadeBy(command)).filter((name) => !written.includes(name));
}

describe("the commands of a plan with hostile values run nothing else", () => {
  it.each(HOSTILE_WORDS)("%j", async (hostile) => {
    const values = JSON.stringify({
      ...(JSON.parse(THIRTY) as object),
      nameOverride: hostile,
      source: { upstreamTls: { secret: hostile } },
      tls: { certificates: [{ secretName: hostile, hosts: [] }] },
    });
    const options = ["--context-a", "--context-b", "--namespace", "--namespace-a", "--release"];
    const places = options.flatMap((option) => [option, hostile]);
    const named = commandsOf(await planOf([...places, "--set", `fullnameOverride=${hostile}`], values));
    expect(named.length).toBeGreaterThan(20);
    expect(await filesAfter(named.join("\n"))).toEqual([]);
    for (const command of named) {
      const { status, stderr } = spawnSync("bash", ["-n"], { input: command, encoding: "utf8" });
      expect(status, `${command}\n${stderr}`).toBe(0);
    }
  });

  it("and neither do those of a plan from a file with a hostile name", async () => {
    for (const hostile of HOSTILE_WORDS.filter((name) => !name.includes("\n"))) {
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
    expect(await filesAfter(`kubectl ${HOSTILE_WORDS[0] ?? ""}`)).toEqual(["seen"]);
  });
});

describe("the lines of a here document", () => {
  it("stay lines of it, whatever they are", async () => {
    const lines = ["END", "$(touch seen)", "ENDD", "x\nEND\ntouch seen"];
    expect(await filesAfter(shell`cat > hosts.txt ${hereDocument(lines)}`)).toEqual([]);
  });
});
