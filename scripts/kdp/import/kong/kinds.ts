// SPDX-License-Identifier: Apache-2.0

/** What is known about the entities of one kind. */
export interface Kind {
  /** One of them, in words. */
  readonly word: string;
  /** The lists that stand inside of such an entity. */
  readonly nested?: readonly string[];
  /** The field that a text alone stands for. */
  readonly shortField?: string;
  /** Whether all that it holds is secret. */
  readonly isSecret?: boolean;
}

/** The credentials of consumers, by the plugin that asks for them. */
export const CREDENTIALS: ReadonlyMap<string, string> = new Map([
  ["keyauth_credentials", "key-auth"],
  ["basicauth_credentials", "basic-auth"],
  ["hmacauth_credentials", "hmac-auth"],
  ["jwt_secrets", "jwt"],
  ["oauth2_credentials", "oauth2"],
  ["mtls_auth_credentials", "mtls-auth"],
  ["keyauth_enc_credentials", "key-auth-enc"],
]);

/** The kinds of entities of Kong's configuration, by the name of their list. */
export const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["services", { word: "service", nested: ["routes", "plugins"] }],
  ["routes", { word: "route", nested: ["plugins"] }],
  ["upstreams", { word: "upstream", nested: ["targets"] }],
  ["targets", { word: "target", shortField: "target" }],
  ["plugins", { word: "plugin" }],
  ["consumers", { word: "consumer", nested: ["plugins", "acls", "groups", ...CREDENTIALS.keys()] }],
  ["consumer_groups", { word: "consumer group", nested: ["plugins"] }],
  ["groups", { word: "membership", shortField: "name" }],
  ["acls", { word: "ACL group", shortField: "group" }],
  ["certificates", { word: "certificate", nested: ["snis"] }],
  ["snis", { word: "server name", shortField: "name" }],
  ["ca_certificates", { word: "CA certificate" }],
  ["vaults", { word: "vault" }],
  ["key_sets", { word: "key set", nested: ["keys"] }],
  ["keys", { word: "key", isSecret: true }],
  ["filter_chains", { word: "filter chain" }],
  ...[...CREDENTIALS].map(([kind, plugin]): [string, Kind] => [
    kind,
    { word: `credential for ${plugin}`, isSecret: true },
  ]),
]);

/** The keys of a file that hold no entities, each with what it says. */
export const METADATA: ReadonlyMap<string, string> = new Map([
  ["_format_version", "The version of the format. Before 3.0, a path with special characters is a regular expression."],
  ["_transform", "Whether credentials are hashed when the file is loaded."],
  [
    "_info",
    "`select_tags` says that only entities with these tags were dumped; `defaults` are values of absent fields.",
  ],
  ["_comment", "A comment."],
  ["_ignore", "Parts of the file that Kong ignores."],
  ["_workspace", "The workspace of Kong Enterprise that was dumped."],
  ["_konnect", "The control plane of Konnect that was dumped."],
  ["_plugin_configs", "Configurations that several plugins share (`_config`)."],
]);
