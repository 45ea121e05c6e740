// SPDX-License-Identifier: Apache-2.0

/** A panel of the dashboard: title, unit, and queries, each with the legend of its series. */
export interface Panel {
  readonly title: string;
  readonly type: "timeseries" | "stat" | "table";
  readonly unit: string;
  readonly description?: string;
  /** The width in columns, of 24. */
  readonly width: number;
  readonly queries: Readonly<Record<string, string>>;
}

/** A row of panels under one heading. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** Selects the series of the chosen releases. */
export const OWN = 'namespace=~"$namespace", job=~"$job"';
const OF_API = `${OWN}, api=~"$api"`;
const P95 = "histogram_quantile(0.95, ";
const ANSWERED = `sum by (api, cluster) (rate(kdp_responses_total{${OF_API}, cluster!=""}[$__rate_interval]))`;
const FAILED = `sum by (api, cluster) (rate(kdp_responses_total{${OF_API}, cluster!="", outcome="5xx"}[$__rate_interval]))`;

/** The dashboard, row by row. */
export const ROWS: readonly Row[] = [
  {
    title: "The migration",
    panels: [
      stat("APIs by cluster", "short", {
        "{{cluster}}": `count by (cluster) (max by (api, cluster) (kdp_api_cluster{${OWN}}))`,
      }),
      stat("Requests by cluster", "percentunit", {
        "{{cluster}}": `sum by (cluster) (rate(kdp_requests_total{${OF_API}, cluster!=""}[$__rate_interval])) / ignoring (cluster) group_left () sum (rate(kdp_requests_total{${OF_API}, cluster!=""}[$__rate_interval]))`,
      }),
      stat("Requests on old hosts", "percentunit", {
        "": `sum(rate(kdp_requests_total{${OF_API}, entry="legacy"}[$__rate_interval])) / sum(rate(kdp_requests_total{${OF_API}, entry!=""}[$__rate_interval]))`,
      }),
      stat("Days to the next sunset", "short", {
        "{{host}}{{api}}": `(min by (host, api) (kdp_old_host_sunset_timestamp_seconds{${OWN}}) - time()) / 86400`,
      }),
      {
        title: "Requests by API and cluster",
        type: "timeseries",
        unit: "reqps",
        width: 12,
        queries: {
          "{{api}} in {{cluster}}": `sum by (api, cluster) (rate(kdp_requests_total{${OF_API}, cluster!=""}[$__rate_interval]))`,
        },
      },
      {
        title: "A split's share beside its weight",
        description: "What the cluster gets of the requests that the split decides, and what it should get.",
        type: "timeseries",
        unit: "percentunit",
        width: 12,
        queries: {
          "{{api}} in {{cluster}}": `sum by (api, cluster) (rate(kdp_requests_total{${OF_API}, reason=~"bucket|random"}[$__rate_interval])) / on (api) group_left () sum by (api) (rate(kdp_requests_total{${OF_API}, reason=~"bucket|random"}[$__rate_interval]))`,
          "{{api}} in {{cluster}}: weight": `max by (api, cluster) (kdp_split_weight_ratio{${OF_API}})`,
        },
      },
      {
        title: "Old hosts",
        type: "timeseries",
        unit: "reqps",
        width: 12,
        queries: {
          "{{host}}": `sum by (host) (rate(kdp_requests_total{${OF_API}, entry="legacy"}[$__rate_interval]))`,
        },
      },
      {
        title: "Who still calls old hosts that end (a day)",
        type: "table",
        unit: "short",
        width: 12,
        queries: {
          "": `sum by (host, api, consumer) (increase(kdp_old_host_requests_total{${OF_API}}[1d])) > 0`,
        },
      },
    ],
  },
  {
    title: "One cluster beside another",
    panels: [
      {
        title: "Errors (5xx)",
        type: "timeseries",
        unit: "percentunit",
        width: 12,
        queries: { "{{api}} in {{cluster}}": `(${FAILED} or 0 * ${ANSWERED}) / ${ANSWERED}` },
      },
      {
        title: "Time until the upstream answers (95th percentile)",
        type: "timeseries",
        unit: "s",
        width: 12,
        queries: {
          "{{api}} in {{cluster}}": `${P95}sum by (api, cluster, le) (rate(kdp_upstream_duration_seconds_bucket{${OF_API}}[$__rate_interval])))`,
        },
      },
      {
        title: "Responses by class",
        type: "timeseries",
        unit: "reqps",
        width: 12,
        queries: {
          "{{outcome}} in {{cluster}}": `sum by (cluster, outcome) (rate(kdp_responses_total{${OF_API}}[$__rate_interval]))`,
        },
      },
      {
        title: "Unhealthy, and requests led away",
        type: "timeseries",
        unit: "short",
        width: 12,
        queries: {
          "{{api}} in {{cluster}}: pods that find it unhealthy": `sum by (api, cluster) (kdp_unhealthy_upstreams{${OF_API}})`,
          "{{api}} to {{cluster}}: requests a second": `sum by (api, cluster) (rate(kdp_failovers_total{${OF_API}}[$__rate_interval]))`,
        },
      },
    ],
  },
  {
    title: "Why",
    panels: [
      {
        title: "Reasons",
        type: "timeseries",
        unit: "reqps",
        width: 12,
        queries: {
          "{{reason}}": `sum by (reason) (rate(kdp_requests_total{${OF_API}}[$__rate_interval]))`,
        },
      },
      {
        title: "Requests that no API has",
        type: "timeseries",
        unit: "reqps",
        width: 12,
        queries: {
          "{{reason}}": `sum by (reason) (rate(kdp_requests_total{${OWN}, api=""}[$__rate_interval]))`,
        },
      },
    ],
  },
  {
    title: "Kong",
    panels: [
      {
        title: "Requests by route and status",
        type: "timeseries",
        unit: "reqps",
        width: 12,
        queries: {
          "{{route}} {{code}}": `sum by (route, code) (rate(kong_http_requests_total{${OWN}}[$__rate_interval]))`,
        },
      },
      {
        title: "Time (95th percentile)",
        type: "timeseries",
        unit: "ms",
        width: 12,
        queries: {
          "{{route}}": `${P95}sum by (route, le) (rate(kong_request_latency_ms_bucket{${OWN}}[$__rate_interval])))`,
          "{{route}}, Kong's own": `${P95}sum by (route, le) (rate(kong_kong_latency_ms_bucket{${OWN}}[$__rate_interval])))`,
        },
      },
    ],
  },
  {
    title: "The plugin server",
    panels: [
      stat("Table in force", "short", { "{{version}}": `count by (version) (kdp_table_info{${OWN}})` }),
      stat("Its age", "s", { "": `time() - max(kdp_table_loaded_timestamp_seconds{${OWN}})` }),
      stat("Findings", "short", { "{{severity}}": `max by (severity) (kdp_table_findings{${OWN}})` }),
      stat("Tables refused", "short", {
        now: `sum(kdp_plugin_server_refused_entities{${OWN}})`,
        "in a day": `sum(increase(kdp_plugin_server_refused_configs_total{${OWN}}[1d]))`,
      }),
      {
        title: "Time of a decision",
        type: "timeseries",
        unit: "s",
        width: 12,
        queries: {
          "95th percentile": `${P95}sum by (le) (rate(kdp_decision_duration_seconds_bucket{${OWN}}[$__rate_interval])))`,
          "half of them": `histogram_quantile(0.5, sum by (le) (rate(kdp_decision_duration_seconds_bucket{${OWN}}[$__rate_interval])))`,
        },
      },
      {
        title: "What failed",
        type: "timeseries",
        unit: "ops",
        width: 12,
        queries: {
          "call: {{method}}": `sum by (method) (rate(kdp_plugin_server_rpcs_total{${OWN}, outcome="error"}[$__rate_interval]))`,
          "phase: {{reason}}": `sum by (reason) (rate(kdp_plugin_server_failed_phases_total{${OWN}}[$__rate_interval]))`,
          "connection: {{reason}}": `sum by (reason) (rate(kdp_plugin_server_broken_connections_total{${OWN}}[$__rate_interval]))`,
        },
      },
      {
        title: "Event loop",
        type: "timeseries",
        unit: "s",
        width: 12,
        queries: { "{{pod}}": `max by (pod) (nodejs_eventloop_lag_p99_seconds{${OWN}})` },
      },
      {
        title: "Memory",
        type: "timeseries",
        unit: "bytes",
        width: 12,
        queries: {
          "{{pod}}": `max by (pod) (process_resident_memory_bytes{${OWN}})`,
          "{{pod}}, a worker's Lua": `max by (pod) (kong_memory_workers_lua_vms_bytes{${OWN}})`,
        },
      },
    ],
  },
];

function stat(title: string, unit: string, queries: Panel["queries"]): Panel {
  return { title, type: "stat", unit, width: 6, queries };
}
