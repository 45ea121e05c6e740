// SPDX-License-Identifier: Apache-2.0

import { effectiveApis } from "../../../../plugins/route-table/table/effective-api.ts";
import type { OldHostLifecycle } from "../../../../plugins/route-table/table/schema/old-host-fields.ts";
import type { RouteTable } from "../../../../plugins/route-table/table/schema/route-table.ts";
import { shell, shellLines, shellWord } from "../../text/shell-word.ts";
import * as run from "../shell-commands.ts";
import { rehearsedHost } from "../old-host-ends.ts";
import type { Phase, PhaseContext, Step } from "../phase.ts";
import { verifyStep } from "./verified.ts";

/** Phase 5: clients change to the short URL, and old hosts end. */
export function shortDomain(context: PhaseContext): Phase {
  const { table, apis, settings, words } = context;
  const said = words.phases.short;
  const first = apis.find(({ oldHosts }) => oldHosts.length > 0) ?? apis[0];
  const api = first?.api ?? "";
  const end = rehearsedHost(first?.ends ?? [], settings.time);
  const dates = datesOf(table, settings.apis);
  const steps: Step[] = [
    { say: said.tell },
    { say: said.check, run: run.byName("$short"), expect: said.checkExpect },
    dates.length === 0 ? { say: said.noDates } : { say: said.dates, table: { head: said.datesHead, rows: dates } },
    { say: said.callers, run: run.countInLog(settings, "host", "24h"), expect: said.callersExpect },
  ];
  if (end !== undefined) {
    const at = end.sunset === undefined ? [] : ["--at", end.sunset];
    const url = `https://${end.host}${first?.checkPath ?? "/"}`;
    steps.push({
      say: said.redirect(api),
      run: shellLines(
        run.changeB(settings, `routeTable.apis.${api}.legacy=redirect`),
        shell`curl -sI ${shellWord(url)} | head -n 20`,
      ),
      expect: said.redirectExpect,
    });
    steps.push({
      say: said.rehearse,
      run: run.kdp(settings, "explain", url, ...at),
      expect: said.rehearseExpect,
    });
  }
  steps.push(verifyStep(context, 5));
  return {
    ...{ number: 5, title: said.title, goal: said.goal, who: said.who, when: said.when },
    ...{ effect: said.effect, back: said.back, gates: said.gates, steps },
    rollback: [{ say: said.rollback(api), run: run.changeB(settings, `routeTable.apis.${api}.legacy=proxy`) }],
  };
}

/** Phase 6: resources that only the migration needed are removed. */
export function cleanUp({ apis, settings, words }: PhaseContext): Phase {
  const said = words.phases.cleanup;
  const { a, release } = settings;
  const steps: Step[] = [
    { say: said.last, run: run.countInLog(settings, "host", "168h"), expect: said.lastExpect },
    { say: said.dns },
  ];
  if (apis.some(({ isForwarded }) => isForwarded)) {
    steps.push({ say: said.forward, run: run.uninstall(a, release), expect: said.forwardExpect });
  }
  steps.push({
    say: said.table,
    run: shellLines(run.kdp(settings, "validate"), run.upgradeFromFiles(settings)),
    expect: said.tableExpect,
  });
  steps.push({ say: said.rest });
  return {
    ...{ number: 6, title: said.title, goal: said.goal, who: said.who, when: said.when },
    ...{ effect: said.effect, back: said.back, gates: said.gates, steps, rollback: [] },
  };
}

/** The dates of old hosts: one row for each pattern, and for each API with dates of its own. */
function datesOf(table: RouteTable, apis: readonly string[]): string[][] {
  const rows = (table.legacyHosts ?? []).map((pattern) => rowOf(`\`${pattern.host}\``, pattern));
  for (const { name, settings } of effectiveApis(table)) {
    if (apis.includes(name) && settings.oldHosts !== undefined) rows.push(rowOf(`\`${name}\``, settings.oldHosts));
  }
  return rows.filter((row) => row.slice(1).some((cell) => cell !== ""));
}

function rowOf(
  name: string,
  { deprecated = "", sunset = "", afterSunset, brownouts = [] }: OldHostLifecycle,
): string[] {
  const after = sunset === "" ? "" : (afterSunset ?? "serve");
  const times = brownouts.map(({ from, until, status }) => `${from} – ${until} (${status ?? 503})`);
  return [name, deprecated, sunset, after, times.join(", ")];
}
