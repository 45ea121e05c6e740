// SPDX-License-Identifier: Apache-2.0

import { OWN, ROWS, type Panel } from "./panels.ts";

/** The Grafana dashboard of a migration, as JSON. */
export function dashboard(): string {
  const panels: object[] = [];
  let y = 0;
  let id = 0;
  for (const row of ROWS) {
    panels.push({
      id: ++id,
      type: "row",
      title: row.title,
      collapsed: false,
      panels: [],
      gridPos: { x: 0, y: y++, w: 24, h: 1 },
    });
    let x = 0;
    let height = 0;
    for (const panel of row.panels) {
      const h = panel.type === "stat" ? 4 : 8;
      if (x + panel.width > 24) {
        x = 0;
        y += height;
      }
      height = h;
      panels.push({ id: ++id, ...panelOf(panel), gridPos: { x, y, w: panel.width, h } });
      x += panel.width;
    }
    y += height;
  }
  const variables = [
    { name: "datasource", label: "Data source", type: "datasource", query: "prometheus" },
    variable("namespace", "Namespace", "label_values(kong_node_info, namespace)"),
    variable("job", "Release", 'label_values(kong_node_info{namespace=~"$namespace"}, job)'),
    { ...variable("api", "API", `label_values(kdp_api_cluster{${OWN}}, api)`), allValue: ".*" },
  ];
  return JSON.stringify({
    uid: "ddd-int-kdp",
    title: "ddd-int-kdp",
    description: "A migration from one cluster to another: how far it is, and one cluster beside the other.",
    tags: ["kong", "migration"],
    schemaVersion: 39,
    editable: true,
    refresh: "30s",
    time: { from: "now-6h", to: "now" },
    templating: { list: variables },
    panels,
  });
}

function panelOf({ title, description, type, unit, queries }: Panel): object {
  return {
    title,
    type,
    ...(description !== undefined && { description }),
    datasource: SOURCE,
    fieldConfig: { defaults: { unit }, overrides: [] },
    ...(type === "timeseries" && {
      options: { legend: { displayMode: "list", placement: "bottom" }, tooltip: { mode: "multi" } },
    }),
    targets: Object.entries(queries).map(([legendFormat, expr], i) => ({
      refId: String.fromCharCode(65 + i),
      datasource: SOURCE,
      expr,
      legendFormat: legendFormat === "" ? "__auto" : legendFormat,
      ...(type !== "timeseries" && { instant: true }),
      ...(type === "table" && { format: "table" }),
    })),
  };
}

const SOURCE = { type: "prometheus", uid: "${datasource}" };

function variable(name: string, label: string, query: string): object {
  return {
    name,
    label,
    type: "query",
    datasource: SOURCE,
    query,
    refresh: 2,
    includeAll: true,
    multi: true,
    current: { text: "All", value: "$__all" },
  };
}
