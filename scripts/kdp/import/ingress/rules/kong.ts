// SPDX-License-Identifier: Apache-2.0

import { annotationRules, type AnnotationRule } from "./annotation-rule.ts";

/** The annotations of Kong's ingress controller 3.5, on Ingresses and Services. */
export const KONG_RULES: readonly AnnotationRule[] = [
  ...annotationRules("konghq.com/", "carried", {
    "strip-path": ["Whether the matched path is taken off; it is not by default.", "It becomes `stripPath`."],
    "preserve-host": [
      "Whether the upstream gets the client's Host; it does by default.",
      "It becomes the upstream's `host`.",
    ],
    "host-header": ["The Host header that the upstream gets.", "It becomes the upstream's `host`."],
    "host-aliases": ["More hosts of the same rules.", "They become hosts of the same API."],
    protocol: ["How the Service is spoken to: http, https, grpc or grpcs.", "It becomes the upstream's scheme."],
    protocols: [
      "Whether clients come by HTTP or HTTPS.",
      "HTTPS alone becomes the redirect of the host's routes. TCP and TLS are reported.",
    ],
    "https-redirect-status-code": [
      "The status of the redirect to HTTPS; 426 by default.",
      "It becomes the redirect of the host's routes.",
    ],
    path: ["What is put in front of the path for the Service.", "It becomes the upstream's base path."],
    "connect-timeout": [
      "How long to wait for the Service's connection, in milliseconds.",
      "It becomes `timeouts.connect`.",
    ],
    "read-timeout": ["How long to wait between two reads, in milliseconds.", "It becomes `timeouts.read`."],
    "write-timeout": ["How long to wait between two writes, in milliseconds.", "It becomes `timeouts.send`."],
    retries: ["How often a failed request is repeated; 5 by default.", "It becomes `retries`."],
    methods: ["The methods that match.", "They stay with the route, which the table reports if it can't mean them."],
    "headers.*": [
      "A request header that must match.",
      "It stays with the route, which the table reports if it can't mean it.",
    ],
    rewrite: [
      "Replaces the path by one with captures.",
      "A prefix that is replaced becomes `stripPath` and a base path. Others are reported.",
    ],
    plugins: [
      "The plugins of the Ingress or Service.",
      "They become the row's plugins. Secrets in them are taken out and named.",
    ],
    "tls-verify": ["Whether the Service's certificate is checked.", "It becomes the upstream's own setting."],
    "client-cert": [
      "The Secret with the client certificate for the Service.",
      "The route names it. Its content stays where it is.",
      "Carry the Secret over, and make it a `certificate` of Kong.",
    ],
  }),
  ...annotationRules("konghq.com/", "not-needed", {
    "regex-priority": [
      "Which of two regular expressions is asked first.",
      "It decides the order in which routes are read here.",
    ],
    "regex-prefix": ["The mark of a regular expression in a path.", "Paths are read by it."],
    snis: [
      "The server names of TLS that match.",
      "The gateway answers for a host by its own certificate. Requests with another name get 421.",
    ],
    tags: ["Names for Kong's own objects.", "Nothing is decided by them."],
    "path-handling": [
      "How base path, path and rest are joined.",
      "The default (v0) is what the table does; v1 is reported where it differs.",
    ],
  }),
  ...annotationRules("konghq.com/", "by-hand", {
    override: [
      "A KongIngress with more settings.",
      "The controller has given it up; its fields are read only where other annotations have none.",
      "Write the fields of the KongIngress as annotations, or into the row.",
    ],
    "upstream-policy": [
      "Balancing and health checks of the Service's pods.",
      "The table leads to the Service by its name.",
      "Carry the KongUpstreamPolicy over, and keep it at the Service.",
    ],
    "request-buffering": [
      "Whether an upload is kept until it is complete.",
      "The table has no field for it.",
      "Set `request_buffering` on the API's routes.",
    ],
    "response-buffering": [
      "Whether an answer is kept until it is complete.",
      "The table has no field for it.",
      "Set `response_buffering` on the API's routes.",
    ],
    "ca-certificates-secrets": [
      "The authorities of the Service's certificate.",
      "Their content is not read here.",
      "Carry the Secrets over, and give them to the upstream.",
    ],
    "ca-certificates-secret": [
      "The authorities of the Service's certificate.",
      "Their content is not read here.",
      "Carry the Secrets over, and give them to the upstream.",
    ],
    "ca-certificates-configmap": [
      "The authorities of the Service's certificate.",
      "Their content is not read here.",
      "Carry the ConfigMap over, and give it to the upstream.",
    ],
    "ca-certificates": [
      "The authorities of the Service's certificate.",
      "Their content is not read here.",
      "Carry the Secrets over, and give them to the upstream.",
    ],
    "tls-verify-depth": [
      "How long the chain of the Service's certificate may be.",
      "The table has no field for it.",
      "Set Kong's `lua_ssl_verify_depth`.",
    ],
  }),
];
