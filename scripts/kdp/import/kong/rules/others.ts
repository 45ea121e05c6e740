// SPDX-License-Identifier: Apache-2.0

import { CREDENTIALS } from "../kinds.ts";
import { BOOKKEEPING, BOOKKEEPING_NOTE, rulesFor, type KongFieldRule } from "./rule.ts";

/** The rules for plugins as such, consumers, certificates and what else a file can hold. */
export const OTHER_RULES: readonly KongFieldRule[] = [
  ...plugins(),
  ...consumers(),
  ...credentials(),
  ...certificates(),
  ...keys(),
];

function plugins(): KongFieldRule[] {
  const { rules, carried, unneeded, reported } = rulesFor("plugins");
  unneeded(`${BOOKKEEPING} instance_name`, BOOKKEEPING_NOTE);
  carried(
    "name config",
    "An entry of the API's `plugins`, by the rule of the plugin. Secrets are taken out and named.",
  );
  carried("_config", "The shared configuration that the plugin names.");
  carried(
    "service route",
    "Kong takes the configuration of the route before that of the service, and that before the global one.",
  );
  carried("consumer consumer_group", "A plugin for one consumer or group has no place in a table, and is reported.");
  carried("enabled", "A plugin that is switched off is left out.");
  reported("protocols", "by-hand", "A plugin of an API serves all protocols of the gateway.", {
    effect: "The plugin only runs for requests of some protocols.",
    remedy: "Check that it may run for HTTP and HTTPS alike.",
    usual: [
      ["grpc", "grpcs", "http", "https"],
      ["http", "https"],
      ["https", "http"],
    ],
  });
  reported("ordering", "refused", "Kong 3.9 without a license has a fixed order.", {
    effect: "The plugin has a place in the order of plugins that is not its usual one.",
    remedy: "Check that the API works with the usual order.",
    usual: [{}],
  });
  unneeded("run_on", "A field of old versions of Kong, without an effect since 2.0.");
  return rules;
}

function consumers(): KongFieldRule[] {
  const { rules, carried, unneeded, reported } = rulesFor("consumers");
  unneeded(`${BOOKKEEPING} type username_lower`, BOOKKEEPING_NOTE);
  carried("username custom_id", "`consumers[].name` and `consumers[].customId`.");
  carried("acls", "`consumers[].groups`.");
  carried("plugins", "Plugins of one consumer have no place in a table, and are reported.");
  carried(
    [...CREDENTIALS.keys()].join(" "),
    "Counted by kind. `consumers[].credentials` names Secrets; no value is read.",
  );
  reported("groups", "refused", "Consumer groups are a part of Kong Enterprise; ACL groups are carried.", {
    effect: "The consumer belongs to consumer groups, and gets their plugins.",
    remedy: "Give the consumers what their group's plugins did, such as a limit of their own.",
    usual: [[]],
  });
  const acls = rulesFor("acls");
  acls.unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  acls.carried("group consumer", "`consumers[].groups`.");
  const memberships = rulesFor("groups");
  memberships.unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  memberships.carried("name", "Reported with the consumer.");
  const groups = rulesFor("consumer_groups");
  groups.unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  groups.reported("name", "refused", "Consumer groups are a part of Kong Enterprise.", {
    effect: "The file has a consumer group.",
    remedy: "Give the consumers what their group's plugins did, such as a limit of their own.",
  });
  groups.carried("consumers plugins", "Reported with the group.");
  return [...rules, ...acls.rules, ...memberships.rules, ...groups.rules];
}

function credentials(): KongFieldRule[] {
  const fields = new Map([
    ["keyauth_credentials", "key ttl"],
    ["keyauth_enc_credentials", "key ttl"],
    ["basicauth_credentials", "username password"],
    ["hmacauth_credentials", "username secret"],
    ["jwt_secrets", "key secret algorithm rsa_public_key"],
    ["oauth2_credentials", "name client_id client_secret client_type hash_secret redirect_uris"],
    ["mtls_auth_credentials", "subject_name ca_certificate"],
  ]);
  return [...fields].flatMap(([kind, own]) => {
    const { rules, unneeded, carried } = rulesFor(kind);
    unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
    carried(`consumer ${own}`, "Counted only. The owner puts it into a Secret that `consumers[].credentials` names.");
    return rules;
  });
}

function certificates(): KongFieldRule[] {
  const { rules, carried, unneeded } = rulesFor("certificates");
  unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  carried("cert key", "Never read. The owner puts them into a Secret, and names it in `tls.certificates`.");
  carried("cert_alt key_alt", "Never read. A Secret of Kubernetes has one certificate and one key.");
  carried("snis", "The hosts of an entry of `tls.certificates`.");
  const names = rulesFor("snis");
  names.unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  names.carried("name certificate", "A host of an entry of `tls.certificates`.");
  const authorities = rulesFor("ca_certificates");
  authorities.unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
  authorities.carried("cert cert_digest", "Named by the services that use it: `upstreamTls.certificateAuthorities`.");
  return [...rules, ...names.rules, ...authorities.rules];
}

function keys(): KongFieldRule[] {
  const vaults = rulesFor("vaults");
  vaults.unneeded(`${BOOKKEEPING} description config`, BOOKKEEPING_NOTE);
  vaults.carried("name", "Kong's own vault `env` is always there.");
  vaults.reported("prefix", "by-hand", "The chart has Kong's vault `env` alone.", {
    effect: "References {vault://PREFIX/…} of plugins are looked up in this vault.",
    remedy: "Put the values into Secrets, and refer to them as `{vault://env/NAME}` with `proxy.extraEnv`.",
  });
  const all = [vaults.rules];
  const unused: [kind: string, fields: string, word: string][] = [
    ["key_sets", "name keys", "key set"],
    ["keys", "name set kid jwk pem x5t", "key"],
    ["filter_chains", "name enabled route service filters", "chain of WebAssembly filters"],
  ];
  for (const [kind, fields, word] of unused) {
    const { rules, unneeded, reported } = rulesFor(kind);
    unneeded(BOOKKEEPING, BOOKKEEPING_NOTE);
    const [first = "", ...rest] = fields.split(" ");
    reported(first, "refused", "The chart's Kong has none, and no bundled plugin of Kong 3.9 needs it.", {
      effect: `The file has a ${word}.`,
      remedy: "Find out which plugin uses it, and set both up beside the table if they are still needed.",
    });
    unneeded(rest.join(" "), `Reported with the ${word}.`);
    all.push(rules);
  }
  return all.flat();
}
