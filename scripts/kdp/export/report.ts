// SPDX-License-Identifier: Apache-2.0

import { counted } from "../text/counted.ts";
import { printable } from "../text/printable.ts";
import type { Export } from "./export-objects.ts";
import type { RemarkCode } from "./remark.ts";

/** The kinds of remarks in the order of the report, with their titles. */
const TITLES: readonly (readonly [RemarkCode, string])[] = [
  ["missing", "Missing: these would not work in the new cluster"],
  ["cluster-wide", "Names of things that a cluster has once"],
  ["volume", "Volumes with data"],
  ["old-host", "Old hosts in settings (URLs in environment variables and ConfigMaps: --replace-hosts)"],
  ["host-replaced", "Hosts that were replaced"],
  ["namespace", "Old namespaces by name"],
  ["ingress-part", "Ingresses of which a part is exported"],
  ["cluster-address", "Addresses of the old cluster"],
  ["node-port", "Node ports"],
  ["number", "Numbers"],
];
/** So many lines of one kind are printed; --json has all. */
const MOST_LINES = 20;

/** The report for a terminal, each thing on one line. */
export function formatExport({ exported, leftOut, secrets, remarks, problems }: Export): string {
  const parts = [
    section("Not read, or not exported", problems),
    ...TITLES.map(([code, title]) =>
      section(
        title,
        remarks
          .filter((remark) => remark.code === code)
          .map(({ object, field, message }) => `${object}${field === "" ? "" : ` ${field}`}: ${message}`),
      ),
    ),
    section(
      "Secrets to carry over by their owners (no value of them was written)",
      secrets.map(({ secret, type, keys, usedBy }) => {
        const users = usedBy.length === 0 ? "" : `; for ${usedBy.join(", ")}`;
        return `${secret} (${type}): ${keys.length === 0 ? "no keys" : keys.join(", ")}${users}`;
      }),
    ),
    section("Left out", grouped(leftOut)),
  ];
  const missing = remarks.filter(({ code }) => code === "missing").length;
  const total = `${counted(exported.length, "object")} exported, ${leftOut.length} left out, ${counted(secrets.length, "Secret")} to carry over; ${missing} missing.\n`;
  return [...parts.filter((part) => part !== ""), total].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const shown = lines.slice(0, MOST_LINES).map((line) => `  ${oneLine(line)}\n`);
  const rest = lines.length - shown.length;
  return `${title}:\n${shown.join("")}${rest === 0 ? "" : `  and ${rest} more: --json has all.\n`}`;
}

/** What is left out for the same reason, on one line. */
function grouped(leftOut: Export["leftOut"]): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const { object, reason } of leftOut) {
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [object]);
    else group.push(object);
  }
  return [...groups].map(([reason, objects]) => {
    const more = objects.length > 5 ? ` and ${objects.length - 5} more` : "";
    return `${objects.slice(0, 5).join(", ")}${more}: ${reason}.`;
  });
}

/** Names come from other people: none begins a line, and none moves the cursor. */
function oneLine(text: string): string {
  return printable(text.replaceAll("\n", "\\n").replaceAll("\t", "\\t"));
}
