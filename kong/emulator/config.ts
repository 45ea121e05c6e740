// SPDX-License-Identifier: Apache-2.0

/** The configuration of the emulator, with Kong's names: routes, each with its service. */
export interface EmulatorConfig {
  readonly routes: readonly KongRoute[];
  /** Named pools of targets that a plugin can choose with set_upstream. */
  readonly upstreams: readonly KongUpstream[];
  /** The plugins that run on every route that does not name its own. */
  readonly plugins: readonly KongPlugin[];
  /** Whether Kong would have loaded the plugin server's companion (in-process/messages.ts), whose part the emulator plays itself. */
  readonly hasCompanion?: boolean;
  /** The table that Kong's configuration has for the plugin server (`json` of route-table-guard). */
  readonly table?: string;
  /** Whether the companion would refuse, at the end of the access phase, a request that no plugin has sent anywhere. */
  readonly refusesUndecided?: boolean;
  /** Whether Kong would run the plugin route-table-guard, which puts hosts into the form in which Kong's router compares them. */
  readonly hasGuard?: boolean;
}

/** A route of Kong: which requests it matches, and how it changes their path and Host. */
export interface KongRoute {
  readonly name: string;
  /** Exact names, or names with one wildcard label at either end. Empty for any host. */
  readonly hosts: readonly string[];
  /** String prefixes; with a leading `~`, regular expressions. */
  readonly paths: readonly string[];
  readonly stripPath: boolean;
  readonly preserveHost: boolean;
  readonly requestBuffering: boolean;
  readonly responseBuffering: boolean;
  readonly service: KongService;
  /** Replaces the global plugins on this route. */
  readonly plugins?: readonly KongPlugin[];
}

/** A service of Kong: where a route leads without a plugin. */
export interface KongService {
  readonly name: string;
  readonly protocol: "http" | "https";
  readonly host: string;
  readonly port: number;
  /** The base path; `/` for none. */
  readonly path: string;
  /** How often Kong repeats a failed attempt. */
  readonly retries: number;
  readonly timeouts: KongTimeouts;
  /** Whether Kong checks the certificate of an https upstream. */
  readonly tlsVerify: boolean;
}

/** Milliseconds. */
export interface KongTimeouts {
  readonly connect: number;
  readonly write: number;
  readonly read: number;
}

/** A pool of targets, each `host:port`. */
export interface KongUpstream {
  readonly name: string;
  readonly hostHeader?: string;
  readonly targets: readonly { readonly host: string; readonly port: number }[];
}

/** A plugin entity: the plugin's name and configuration, and an id that does not change with the configuration. */
export interface KongPlugin {
  readonly id: string;
  readonly name: string;
  readonly config: Readonly<Record<string, unknown>>;
}

/** Kong's defaults for a service. */
export const SERVICE_DEFAULTS = {
  path: "/",
  retries: 5,
  timeouts: { connect: 60_000, write: 60_000, read: 60_000 },
  tlsVerify: false,
} as const;

/** Kong's defaults for a route. */
export const ROUTE_DEFAULTS = {
  stripPath: true,
  preserveHost: false,
  requestBuffering: true,
  responseBuffering: true,
} as const;
