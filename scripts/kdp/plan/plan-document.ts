// SPDX-License-Identifier: Apache-2.0

import type { Phase, Step } from "./phase.ts";
import type { Plan } from "./plan.ts";
import type { Progress } from "./progress.ts";
import type { Words } from "./words/en.ts";
import type { Block, Cell, Document } from "./document/document.ts";
import { plain } from "./document/inline.ts";
import { contactBlocks, dnsTable, inventoryTable, openPointBlocks, progressBlocks } from "./plan-tables.ts";

/** The origin of a plan, which its document names. */
export interface PlanOrigin {
  readonly lang: string;
  readonly version: string;
  /** The values files. */
  readonly files: string;
  /** The number of APIs in the table. */
  readonly apisOfTable: number;
  /** The progress read from the clusters, and the time of reading; undefined without `--status`. */
  readonly progress?: { readonly at: string; readonly apis: readonly Progress[] };
}

/** The plan as a document, from which both Markdown and HTML are made. */
export function planDocument(plan: Plan, origin: PlanOrigin, words: Words): Document {
  const { sections } = words;
  const { a, b } = plan.clusters;
  const count = plan.inventory.length;
  const isBatch = count < origin.apisOfTable;
  const blocks: Block[] = [
    { kind: "paragraph", text: words.intro(count) },
    { kind: "paragraph", text: words.how },
    { kind: "paragraph", text: words.madeFrom(`\`${origin.files}\``, origin.version) },
    ...(isBatch ? [{ kind: "warning", text: words.batch(count, origin.apisOfTable) } as const] : []),
    heading("clusters", sections.clusters),
    clustersTable(plan, words),
    { kind: "paragraph", text: words.clusters.words },
    heading("overview", sections.overview),
    overviewTable(plan.phases, words),
    heading("emergency", sections.emergency),
    ...emergencyBlocks(plan, words),
    heading("open", sections.open),
    ...openPointBlocks(plan.openPoints, words),
    ...(origin.progress === undefined
      ? []
      : [heading("standing", sections.progress), ...progressBlocks(origin.progress, words)]),
    heading("inventory", sections.inventory),
    inventoryTable(plan.inventory, words),
    { kind: "paragraph", text: words.inventory.methods },
    heading("dns", sections.dns),
    { kind: "paragraph", text: words.dns.intro(plan.ttl) },
    dnsTable(plan.dns, words),
    { kind: "list", items: words.dns.rules },
    heading("go-no-go", sections.goNoGo),
    { kind: "paragraph", text: words.goNoGo.intro },
    { kind: "checklist", items: plan.goNoGo },
    ...plan.phases.flatMap((phase) => phaseBlocks(phase, words)),
    heading("contacts", sections.contacts),
    ...contactBlocks(plan, words),
    heading("cleanup", sections.cleanup),
    { kind: "checklist", items: plan.cleanup },
    heading("risks", sections.risks),
    { kind: "table", head: words.risks.head, rows: words.risks.rows },
  ];
  const title = words.title(plain(a.name), plain(b.name));
  return { lang: origin.lang, title, contents: words.contents, colon: words.colon, blocks };
}

function clustersTable({ clusters: { a, b }, release }: Plan, { clusters }: Words): Block {
  const row = (name: string, ofA: string, ofB: string): Cell[] => [name, `\`${ofA}\``, `\`${ofB}\``];
  return {
    kind: "table",
    head: clusters.head,
    rows: [
      row(clusters.name, a.name, b.name),
      row(clusters.address, a.address, b.address),
      row(clusters.context, a.context, b.context),
      row(clusters.namespace, a.namespace, b.namespace),
      row(clusters.release, release, release),
    ],
  };
}

function overviewTable(phases: readonly Phase[], { overviewHead }: Words): Block {
  const rows = phases.map(({ number, title, goal, effect, back }) => [`**${number} ${title}**`, goal, effect, back]);
  return { kind: "table", head: overviewHead, rows };
}

function emergencyBlocks({ emergency, emergencyNotes }: Plan, { emergency: words, colon, labels }: Words): Block[] {
  return [
    { kind: "warning", text: words.intro },
    ...emergency.flatMap(({ title, ...step }, i): Block[] => [
      subheading(`emergency-${i + 1}`, title),
      ...stepBlocks(undefined, step, `**${labels.expect}**${colon}`),
    ]),
    { kind: "list", items: emergencyNotes },
  ];
}

function phaseBlocks(phase: Phase, words: Words): Block[] {
  const { labels, colon } = words;
  const expected = `**${labels.expect}**${colon}`;
  const { number, title, goal, who, when, effect, back, steps, rollback, gates } = phase;
  return [
    heading(`phase-${number}`, words.phaseTitle(number, title)),
    {
      kind: "facts",
      facts: [
        [labels.goal, goal],
        [labels.who, who],
        [labels.when, when],
        [words.overviewHead[2] ?? "", effect],
        [labels.back, back],
      ],
    },
    ...steps.flatMap((step, i) => stepBlocks(`${number}.${i + 1}`, step, expected)),
    ...(rollback.length === 0 ? [] : [subheading(`rollback-${number}`, labels.rollback)]),
    ...rollback.flatMap((step) => stepBlocks(undefined, step, expected)),
    ...(gates.length === 0 ? [] : [subheading(`gates-${number}`, labels.gates)]),
    ...(gates.length === 0 ? [] : [{ kind: "checklist", items: gates } as const]),
  ];
}

function stepBlocks(number: string | undefined, { say, run, expect, table }: Step, expected: string): Block[] {
  return [
    { kind: "paragraph", text: number === undefined ? say : `**${number}** ${say}` },
    ...codeOf(run),
    ...(table === undefined ? [] : [{ kind: "table", ...table } as const]),
    ...(expect === undefined ? [] : [{ kind: "paragraph", text: `${expected}${expect}` } as const]),
  ];
}

function codeOf(run: string | undefined): Block[] {
  return run === undefined ? [] : [{ kind: "code", text: run }];
}

function heading(id: string, text: string): Block {
  return { kind: "heading", level: 2, id, text };
}

function subheading(id: string, text: string): Block {
  return { kind: "heading", level: 3, id, text };
}
