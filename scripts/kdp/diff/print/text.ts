// SPDX-License-Identifier: Apache-2.0

import type { KeyMoves } from "../compare/key-moves.ts";
import type { TableChange } from "../compare/table-changes.ts";
import { counted } from "../../text/counted.ts";
import { labelled } from "../../text/labelled.ts";
import { printable } from "../../text/printable.ts";
import type { Report, ReportedSet } from "../report.ts";
import { apisOf, areaLines, conditionLines, differences, exampleText, TITLES, whose } from "./words.ts";

/** A report for a terminal; empty where no request changes. */
export function formatReport({ sets, keys, others, from: time }: Report): string {
  const from = Date.parse(time) / 1_000;
  const blocks = [...sets.map((set) => setBlock(set, from)), ...keysBlock(keys), ...others.map(otherBlock)];
  return printable(blocks.map((lines) => `${lines.join("\n")}\n`).join("\n"));
}

function setBlock(set: ReportedSet, from: number): string[] {
  return [
    `${apisOf(set)}: ${TITLES[set.kind]}`,
    ...labelled("requests", areaLines(set.areas)),
    ...labelled("when", conditionLines(set, from)),
    ...differences(set).flatMap(({ name, old, new: changed }) => labelled(name, changeLines(old, changed))),
    ...labelled("example", [set.example === undefined ? "none found" : exampleText(set.example)]),
  ];
}

/** Two short texts on one line, long ones below each other. */
function changeLines(old: string, changed: string): string[] {
  const line = `${old} → ${changed}`;
  return line.length <= 100 ? [line] : [old, `→ ${changed}`];
}

function keysBlock(keys: readonly KeyMoves[]): string[][] {
  return keys.length === 0 ? [] : [["Keys that change their cluster:", ...keys.map((each) => `  ${keysText(each)}`)]];
}

/** How the keys of some APIs move, in one sentence. */
export function keysText(keys: KeyMoves): string {
  const { entry, pin, perCent, moves, isRehashed } = keys;
  const on = entry === undefined ? "" : ` on ${entry === "short" ? "short" : "old"} hosts`;
  const moved = moves.map(({ from, to, perCent: share }) => `${from} → ${to} ${share} %`).join(", ");
  const anew = isRehashed && moves.length > 0 ? "; keys are hashed anew, so any of them may move" : "";
  const how = perCent === 0 ? "no key moves" : `${perCent} % move (${moved})${anew}`;
  return `${whose(keys)}${on}: ${pinText(pin)}${how}`;
}

function pinText({ old, new: changed }: KeyMoves["pin"]): string {
  if (old === changed) return "";
  if (changed === null) return `the pin on ${old ?? ""} goes; `;
  return `pinned to ${changed}, which gets all requests; `;
}

function otherBlock({ kind, names, said, example }: TableChange): string[] {
  const shown = example === undefined ? [] : labelled("example", [exampleText(example)]);
  return [`${names.length === 0 ? "all APIs" : whose({ names })}: ${TITLES[kind]}`, `  ${said}`, ...shown];
}

/** One line about all of a report. */
export function summaryOf({ old, new: changed, apis: all, sets, others, isWhole }: Report): string {
  const names = new Set([...sets, ...others].flatMap((each) => each.names)).size;
  const whole = isWhole ? "" : " A running release does not say plugins and source, so these were not compared.";
  if (sets.length + others.length === 0) {
    return printable(
      `No request changes from ${old.name} to ${changed.name} (${counted(changed.apis, "API")}).${whole}\n`,
    );
  }
  const refused = sets.filter(({ kind }) => kind === "refused").length;
  const lost = refused === 0 ? "no request is newly refused" : `${counted(refused, "set")} newly refused`;
  const found = `${counted(sets.length, "set")} of requests${others.length > 0 ? ` and ${counted(others.length, "other change")}` : ""}`;
  const both = all > changed.apis ? " of both tables" : "";
  const apis = `${counted(names, "API")} of ${all.toLocaleString("en")}${both}`;
  return printable(`${old.name} → ${changed.name}: ${found}, ${apis}; ${lost}.${whole}\n`);
}
