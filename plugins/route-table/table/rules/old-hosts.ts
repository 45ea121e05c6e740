// SPDX-License-Identifier: Apache-2.0

import { finding, type Finding, type Path } from "../finding.ts";
import { parseDate } from "../text/date.ts";
import { declaredSettings } from "../effective-api.ts";
import type { OldHostLifecycle, Redirect } from "../schema/old-host-fields.ts";
import type { RouteTable } from "../schema/route-table.ts";
import { parseUpstreamUrl } from "../text/upstream-url.ts";

/** Checks that the lifecycle of each old host is in order, and that redirects lead to a short host. */
export function checkOldHosts(table: RouteTable): Finding[] {
  const findings: Finding[] = [];
  (table.legacyHosts ?? []).forEach((legacyHost, i) => {
    findings.push(...checkLifecycle(legacyHost, ["legacyHosts", i]));
  });
  for (const [path, { oldHosts, redirect }] of declaredSettings(table)) {
    if (oldHosts !== undefined) findings.push(...checkLifecycle(oldHosts, [...path, "oldHosts"]));
    if (redirect !== undefined) findings.push(...checkRedirect(redirect, table.shortHosts, [...path, "redirect"]));
  }
  return findings;
}

function checkLifecycle(lifecycle: OldHostLifecycle, path: Path): Finding[] {
  const findings: Finding[] = [];
  const from = lifecycle.deprecated === undefined ? undefined : parseDate(lifecycle.deprecated);
  const sunset = lifecycle.sunset === undefined ? undefined : parseDate(lifecycle.sunset);
  if (from !== undefined && sunset !== undefined && sunset < from) {
    const message = `The host's sunset, ${lifecycle.sunset ?? ""}, is before its deprecation, ${lifecycle.deprecated ?? ""}.`;
    findings.push(finding("sunset-too-early", [...path, "sunset"], message));
  }
  if (lifecycle.afterSunset !== undefined && lifecycle.sunset === undefined) {
    const message = "afterSunset is set, but there is no sunset.";
    findings.push(finding("no-sunset", [...path, "afterSunset"], message));
  }
  return [...findings, ...checkBrownouts(lifecycle, sunset, [...path, "brownouts"])];
}

function checkBrownouts({ brownouts = [] }: OldHostLifecycle, sunset: number | undefined, path: Path): Finding[] {
  const findings: Finding[] = [];
  let last = -1;
  brownouts.forEach((brownout, i) => {
    const from = parseDate(brownout.from);
    const until = parseDate(brownout.until);
    if (from === undefined || until === undefined) return;
    const report = (what: string): void => {
      findings.push(
        finding("brownout-order", [...path, i], `The brownout from ${brownout.from} to ${brownout.until} ${what}.`),
      );
    };
    if (until <= from) report("ends before it begins");
    if (sunset !== undefined && until > sunset) report("goes on after the host's sunset");
    if (from < last) report("begins before the previous one is over");
    last = Math.max(last, until);
  });
  return findings;
}

function checkRedirect({ status, permanent, origin }: Redirect, shortHosts: readonly string[], path: Path): Finding[] {
  const findings: Finding[] = [];
  if (status === 308 && permanent !== true) {
    const message = "Clients remember a 308, so a rollback does not reach them.";
    findings.push(finding("redirect-not-signed-off", [...path, "status"], message));
  }
  const host = origin === undefined ? undefined : parseUpstreamUrl(origin)?.host;
  if (host !== undefined && !shortHosts.includes(host)) {
    findings.push(finding("redirect-elsewhere", [...path, "origin"], `${host} is not one of the short hosts.`));
  }
  return findings;
}
