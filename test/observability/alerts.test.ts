// SPDX-License-Identifier: Apache-2.0

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../support/plugin-server.ts";
import { hasProgram } from "../support/has-program.ts";
import { ALL_ALERTS, NO_PROMETHEUS, renderRules, runbookQueries, textOf } from "../support/prometheus.ts";
import { dashboardQueries } from "../support/prometheus.ts";
import { run, type Run } from "../../scripts/support/run.ts";

interface UnitTests {
  readonly tests: readonly {
    readonly name: string;
    readonly alert_rule_test: readonly { readonly alertname: string; readonly exp_alerts: readonly object[] }[];
  }[];
}

const UNIT_TESTS = textOf("test/observability/alerts.yaml");
const { tests } = parse(UNIT_TESTS) as UnitTests;
const rules = await renderRules(ALL_ALERTS);
const alerts = rules.groups.flatMap((group) => group.rules).flatMap(({ alert }) => alert ?? []);

/** Runs promtool in a folder with the given files. */
async function promtool(args: readonly string[], files: Readonly<Record<string, string>>): Promise<Run> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder.path, name), text);
  const result = await run(
    "promtool",
    args.map((each) => (each in files ? join(folder.path, each) : each)),
  );
  await folder.remove();
  return result;
}

/** The groups that the chart renders with the given values. */
async function groupsWith(values: object): Promise<string[]> {
  return (await renderRules(values)).groups.map(({ name }) => name);
}

describe("the alerts", () => {
  it("are valid Prometheus rules", async (context) => {
    context.skip(!hasProgram("promtool"), NO_PROMETHEUS);
    const { code, stdout, stderr } = await promtool(["check", "rules", "--lint-fatal", "rules.yaml"], {
      "rules.yaml": JSON.stringify(rules),
    });
    expect(code, stdout + stderr).toBe(0);
  });

  it.for(tests)("$alert_rule_test.0.alertname: $name", async (test, context) => {
    context.skip(!hasProgram("promtool"), NO_PROMETHEUS);
    const file = { ...(parse(UNIT_TESTS) as object), tests: [test] };
    const files = { "rules.yaml": JSON.stringify(rules), "tests.yaml": JSON.stringify(file) };
    const { code, stdout, stderr } = await promtool(["test", "rules", "tests.yaml"], files);
    expect(code, stdout + stderr).toBe(0);
  });

  it.each(alerts)("include %s with a test in which it fires and one in which it does not", (alert) => {
    const own = tests.flatMap((test) => test.alert_rule_test).filter(({ alertname }) => alertname === alert);
    expect(own.map(({ exp_alerts }) => exp_alerts.length > 0)).toEqual(expect.arrayContaining([true, false]));
  });

  it("are rendered only for enabled features", async () => {
    const enabled = { enabled: true };
    expect(await groupsWith({ metrics: { prometheusRule: enabled } })).toEqual([
      "kdp-kong",
      "kdp-outcomes",
      "kdp-plugin-server",
    ]);
    expect(await groupsWith({ metrics: { prometheusRule: enabled, outcomes: "never" } })).not.toContain("kdp-outcomes");
    expect(await groupsWith({ runtime: "inProcess", metrics: { prometheusRule: enabled } })).toEqual(["kdp-kong"]);
    const certManager = { enabled: true, issuerRef: { name: "ca" } };
    const withCertManager = { tls: { certManager }, metrics: { prometheusRule: enabled } };
    expect(await groupsWith(withCertManager)).toContain("kdp-certificates");
    expect(JSON.stringify(await renderRules(withCertManager))).toContain(
      "ddd-int-kdp-short-tls|ddd-int-kdp-legacy-0-tls",
    );
  });

  it("use every threshold, and a custom selector", async () => {
    const text = JSON.stringify(rules);
    expect(text).not.toMatch(/<[a-zA-Z0-9]+>/);
    const thresholds = { errorRatio: 0.25, sunsetDays: 30 };
    const prometheusRule = { enabled: true, selector: 'app="x"', thresholds };
    const other = JSON.stringify(await renderRules({ metrics: { prometheusRule } }));
    expect(other).toContain("> 0.25");
    expect(other).toContain("< 30 * 86400");
    expect(other).toContain('{app=\\"x\\", code=~');
    expect(other).not.toContain("job=");
  });
});

describe("chart/RUNBOOK.md", () => {
  const runbook = textOf("chart/RUNBOOK.md");
  const sections = new Map(
    [...runbook.matchAll(/^## (\S+)\n(.*?)(?=^## |$(?![^]))/gms)].map(([, name = "", text = ""]) => [name, text]),
  );

  it("has exactly one section for each alert", () => {
    expect([...sections.keys()].sort()).toEqual([...alerts].sort());
  });

  it.each(alerts)("has queries, commands and an end condition for %s", (alert) => {
    const text = sections.get(alert) ?? "";
    expect(text).toMatch(/```promql|certmanager_/);
    expect(text).toMatch(/```sh|`up --set|`kubectl/);
    expect(text).toMatch(/^Over when /m);
  });

  it("is the target of the alerts' links", () => {
    for (const { alert, annotations } of rules.groups.flatMap((group) => group.rules)) {
      if (alert === undefined) continue;
      const anchor = `#${alert.toLowerCase()}`;
      expect(annotations?.["runbook_url"]).toBe(`https://example.com/ddd-int-kdp/RUNBOOK.md${anchor}`);
    }
  });
});

describe("the queries of dashboard and runbook", () => {
  it("are valid PromQL", async (context) => {
    context.skip(!hasProgram("promtool"), NO_PROMETHEUS);
    const queries = [...dashboardQueries().map(({ expr }) => expr), ...runbookQueries()];
    expect(queries.length).toBeGreaterThan(0);
    const file = { groups: [{ name: "queries", rules: queries.map((expr, i) => ({ record: `query:${i}`, expr })) }] };
    const { code, stdout, stderr } = await promtool(["check", "rules", "rules.yaml"], {
      "rules.yaml": JSON.stringify(file),
    });
    expect(code, stdout + stderr).toBe(0);
  });
});
