// SPDX-License-Identifier: Apache-2.0

import { spawnSync } from "node:child_process";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { helm, helmVersions } from "../support/helm.ts";
import { kubectl } from "../support/kubectl.ts";
import { commandsOf, PLACES, planOf, THIRTY, WHY_NO_ROLE } from "../support/plan-cases.ts";
import { temporaryFolder } from "../support/plugin-server.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const KDP = join(ROOT, "dist", "scripts", "kdp", "main.js");

/** Splits a command line into words, as a shell does; quotes enclose only whole words. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

/** The upgrades that can be rendered without a release. Those with null need one (see lifecycle.test.ts). */
function upgradesOf(commands: readonly string[]): string[] {
  return linesThatBegin(commands, "helm upgrade ").filter((line) => !line.includes("=null"));
}

function linesThatBegin(commands: readonly string[], start: string): string[] {
  return [...new Set(commands.flatMap((command) => command.split("\n")).filter((line) => line.startsWith(start)))];
}

const sample = commandsOf(await planOf(PLACES));
const planOfThirty = await planOf(PLACES, THIRTY);
const thirty = commandsOf(planOfThirty);
const { phases } = planOfThirty;

describe("the commands of a plan", () => {
  it("are valid bash", () => {
    for (const command of [...sample, ...thirty]) {
      const { status, stderr } = spawnSync("bash", ["-n"], { input: command, encoding: "utf8" });
      expect(status, `${command}\n${stderr}`).toBe(0);
    }
  });

  it("have no control character but the ends of lines", () => {
    for (const command of [...sample, ...thirty]) {
      expect(command.split("\n").filter((line) => /\p{Cc}/u.test(line))).toEqual([]);
    }
  });

  it("give kubectl templates that it can parse", async () => {
    const texts = [...sample, ...thirty].join("\n").matchAll(/-o (jsonpath)='([^']*)'/g);
    const templates = new Set([...texts].map(([, format, template]) => `${format}=${template}`));
    expect(templates.size).toBeGreaterThan(0);
    for (const template of templates) {
      const { code, stderr } = await kubectl(["create", "configmap", "any", "--dry-run=client", "-o", template]);
      expect(code, stderr).toBe(0);
    }
  });

  it("name a context for every access to a cluster, never the current one", () => {
    const lines = [...sample, ...thirty].flatMap((command) => command.split("\n"));
    const toClusters = lines.filter((line) => /^(helm|kubectl) /.test(line));
    expect(toClusters.length).toBeGreaterThan(0);
    for (const line of toClusters) expect(line).toMatch(/--(kube-)?context ctx-[ab]\b/);
  });

  it.each(linesThatBegin(sample, "npx kdp verify "))("ask the clusters: %s", async (line) => {
    const folder = await temporaryFolder();
    const args = wordsOf(line).slice(2);
    const output = args.findIndex((word) => word.startsWith("verify-"));
    const asked = args.with(output, join(folder.path, args[output] ?? ""));
    // The clusters are nowhere: it is enough that the command gets as far as asking them.
    const brief = ["--deadline", "1ms", "--timeout", "1ms", "--dns", "none"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [KDP, ...asked, ...brief], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(stdout, stderr).toMatch(/^(UNMEASURED|NO-GO): /m);
    expect(status).toBe(stdout.includes("\nUNMEASURED: ") ? 2 : 1);
    await folder.remove();
  });

  it.each(linesThatBegin(sample, "npx kdp ").filter((line) => !line.startsWith("npx kdp verify ")))(
    "run without an error: %s",
    (line) => {
      const args = wordsOf(line).slice(2);
      const { status, stdout, stderr } = spawnSync(process.execPath, [KDP, ...args], { cwd: ROOT, encoding: "utf8" });
      expect(status, stdout + stderr).toBe(0);
    },
  );

  it.for(upgradesOf(sample))("render without an error: %s", async (line, context) => {
    context.skip(isAboutA(line) && WHY_NO_ROLE !== undefined, WHY_NO_ROLE);
    await expectRender(line, "");
  });

  it.for(upgradesOf(thirty))("render without an error for thirty APIs: %s", async (line, context) => {
    context.skip(isAboutA(line) && WHY_NO_ROLE !== undefined, WHY_NO_ROLE);
    await expectRender(line, THIRTY);
  });
});

function isAboutA(line: string): boolean {
  return line.includes("ctx-a");
}

/** Renders an upgrade with its arguments, except those for a cluster. */
async function expectRender(line: string, values: string): Promise<void> {
  const words = wordsOf(line);
  const rest: string[] = [];
  const withOperand = ["--kube-context", "--timeout"];
  const alone = [
    "helm",
    "upgrade",
    "--install",
    "--reset-then-reuse-values",
    "--reset-values",
    "--wait",
    "--create-namespace",
  ];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (withOperand.includes(word)) i += 1;
    else if (word === "-f") i += 1;
    else if (!alone.includes(word)) rest.push(word === "./chart" ? join(ROOT, "chart") : word);
  }
  // Changes on A build on the existing release, so its values are repeated here.
  const isOnA = isAboutA(line) && !words.includes("role=source");
  const onA = isOnA ? ["--set", "role=source,source.upstreamTls.secret=kdp-upstream"] : [];
  const files = values === "" ? [] : ["--values", "-"];
  const args = ["template", ...rest, ...onA, ...files, "--kube-version", "1.34"];
  const { code, stderr } = await helm(helmVersions.at(-1)?.path ?? "helm", args, values);
  expect(code, stderr).toBe(0);
}

/** A stand-in for a program, as a bash body that sees the arguments. */
const STAND_INS = {
  curl: `case "$*" in *"api2."*10.98.11.99*|*10.98.11.99*"api2."*) printf 503 ;; *"-D -"*) printf 'HTTP/2 200\\r\\nx-kdp-cluster: b; because="default"\\r\\n' ;; *) printf 200 ;; esac`,
  dig: `echo "\${!#}. 60 IN A 10.98.10.88"`,
  openssl: `case "$*" in *api3.*) echo "Verification error: hostname mismatch" ;; *) echo "Verification: OK" ;; esac`,
  kubectl: `case "$*" in
*"get ingress -A -o jsonpath"*) printf '%s\\n' api1.source-team1.dev.aliyun.cloud.cn.aibang forgotten.source-team1.dev.aliyun.cloud.cn.aibang other.example.com ;;
*logs*) printf '%s\\n' '{"kdp":{"api":"api1","host":"x"}}' '{"kdp":{"api":"api1","host":"x"}}' '{"kdp":{"api":"api2","host":"y"}}' ;;
esac`,
};

describe("the loops of a plan, with programs that stand in for the real ones", () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    folder = await temporaryFolder();
    const bin = join(folder.path, "bin");
    await mkdir(bin);
    for (const [name, script] of Object.entries(STAND_INS)) {
      await writeFile(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
      await chmod(join(bin, name), 0o755);
    }
    run(1, 3);
  });
  afterAll(() => folder.remove());

  /** The output of a step. */
  function run(phase: number, step: number): string[] {
    const command = phases[phase - 1]?.steps[step - 1]?.run ?? "";
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", command], {
      cwd: folder.path,
      encoding: "utf8",
      env: { PATH: `${join(folder.path, "bin")}:${process.env["PATH"] ?? ""}` },
    });
    expect(stderr).toBe("");
    return stdout.trimEnd().split("\n");
  }

  it("count in step 1.3 as many hosts as the plan expects", () => {
    expect(run(1, 3)).toEqual(["30 hosts.txt"]);
    expect(phases[0]?.steps[2]?.expect).toBe("`30 hosts.txt`");
  });

  it("find in step 1.4 the forgotten host, and no hosts of others", () => {
    expect(run(1, 4)).toEqual(["forgotten.source-team1.dev.aliyun.cloud.cn.aibang"]);
  });

  it("query DNS in step 1.6 for every host", () => {
    expect(run(1, 6)).toHaveLength(30);
  });

  it("print in step 2.5 for each URL whether the answers are the same", () => {
    const lines = run(2, 5);
    expect(lines[0]).toBe("same api1 api1.source-team1.dev.aliyun.cloud.cn.aibang A=200 B=200 short=200");
    expect(lines[1]).toBe("DIFFERENT api2 api2.source-team1.dev.aliyun.cloud.cn.aibang A=200 B=503 short=200");
    expect(lines.filter((line) => line.startsWith("same "))).toHaveLength(29);
  });

  it("verify in step 2.6 the certificate of every name", () => {
    const lines = run(2, 6);
    expect(lines).toHaveLength(61);
    expect(lines[0]).toBe("dev-01.aliyun.cloud.cn.aibang Verification: OK");
    expect(lines.filter((line) => line.endsWith("Verification error: hostname mismatch"))).toHaveLength(2);
  });

  it("count requests in step 3.2, and print the cluster in step 3.3", () => {
    expect(
      run(3, 2)
        .slice(-2)
        .map((line) => line.trim()),
    ).toEqual(['2 "api":"api1"', '1 "api":"api2"']);
    expect(run(3, 3)[0]).toBe('api1 api1.source-team1.dev.aliyun.cloud.cn.aibang x-kdp-cluster: b; because="default"');
  });

  it("print in step 4.2 a record for each host", () => {
    const lines = run(4, 2);
    expect(lines).toHaveLength(30);
    expect(lines[0]).toBe("api1.source-team1.dev.aliyun.cloud.cn.aibang A 10.98.11.99 TTL 60");
  });

  it("request URLs by name in steps 4.6 and 5.2", () => {
    expect(run(4, 6)[0]).toBe("200 https://api1.source-team1.dev.aliyun.cloud.cn.aibang/healthz");
    expect(run(5, 2)[0]).toBe("200 https://dev-01.aliyun.cloud.cn.aibang/api1/healthz");
  });
});
