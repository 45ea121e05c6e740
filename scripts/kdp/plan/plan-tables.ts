// SPDX-License-Identifier: Apache-2.0

import type { DnsRecord } from "./dns.ts";
import type { PlannedApi } from "./inventory.ts";
import type { OpenPoint } from "./open-points.ts";
import type { Plan } from "./plan.ts";
import { describeProgress, type Progress } from "./progress.ts";
import type { Words } from "./words/en.ts";
import type { Block, Cell } from "./document/document.ts";
import { plain } from "./document/inline.ts";

/** The open points, as a table with the field to set. */
export function openPointBlocks(points: readonly OpenPoint[], { open }: Words): Block[] {
  if (points.length === 0) return [{ kind: "paragraph", text: open.none }];
  const rows = points.map(({ what, set, apis }): Cell[] => [
    what,
    `\`${set}\``,
    apis.length === 0 ? open.all : names(apis),
  ]);
  return [
    { kind: "paragraph", text: open.intro },
    { kind: "table", head: open.head, rows },
  ];
}

/** Every API with its hosts and its upstream. */
export function inventoryTable(apis: readonly PlannedApi[], { inventory: words }: Words): Block {
  return {
    kind: "table",
    head: words.head,
    rows: apis.map((api): Cell[] => [
      `\`${api.api}\``,
      api.owner === undefined ? words.nobody : plain(api.owner),
      codes(api.oldHosts, words.none),
      api.newHost === undefined ? words.none : `\`${api.newHost}\``,
      `\`${api.shortUrl}/\``,
      `\`${api.upstream}\``,
      certificatesOf(api, words),
      api.isForwarded ? words.forwards(api.method, api.weight) : words.notForwarded,
    ]),
  };
}

/** Each certificate once, then the hosts without one. */
function certificatesOf({ certificates }: PlannedApi, words: Words["inventory"]): Cell {
  const covered = new Set<string>();
  const bare: string[] = [];
  for (const { host, certificate } of certificates) {
    if (certificate === undefined) bare.push(host);
    else covered.add(certificate === "" ? words.certManager : `\`${certificate}\``);
  }
  if (bare.length === certificates.length) return words.noCertificate;
  return [...covered, ...bare.map((host) => `${words.noCertificate}: \`${host}\``)];
}

/** The records of all phases, grouped by phase. */
export function dnsTable(records: readonly DnsRecord[], { dns }: Words): Block {
  return {
    kind: "table",
    head: dns.head,
    rows: records.map(({ phase, name, count, type, value, ttl, weight, note }) => [
      phase === 0 ? dns.today : String(phase),
      count === 1 ? `\`${name}\`` : dns.every(name, count),
      type,
      type === "" ? value : `\`${value}\``,
      ttl,
      weight,
      note,
    ]),
  };
}

/** The progress of each API, as read from the clusters. */
export function progressBlocks(
  { at, apis }: { readonly at: string; readonly apis: readonly Progress[] },
  words: Words,
): Block[] {
  const rows = apis.map((progress): Cell[] => {
    const { phase, onA, onB } = describeProgress(progress, words);
    return [`\`${progress.api}\``, progress.isLoop ? `**${phase}**` : phase, onA, onB];
  });
  return [
    { kind: "paragraph", text: words.progress.intro(at) },
    { kind: "table", head: words.progress.head, rows },
  ];
}

/** The owners, then the roles of every plan, then a text to send. */
export function contactBlocks({ owners, clusters }: Plan, { contacts, colon }: Words): Block[] {
  const ofOwners = owners.map(({ who, apis, isNamed }): Cell[] => [
    isNamed ? plain(who) : contacts.unknown,
    names(apis),
    contacts.ownerWhen,
  ]);
  return [
    { kind: "table", head: contacts.head, rows: [...ofOwners, ...contacts.roles] },
    { kind: "paragraph", text: `**${contacts.message}**${colon}${contacts.messageText(clusters.b.name)}` },
  ];
}

function names(apis: readonly string[]): string {
  return apis.map((api) => `\`${api}\``).join(", ");
}

function codes(texts: readonly string[], none: string): Cell {
  return texts.length === 0 ? none : texts.map((text) => `\`${text}\``);
}
