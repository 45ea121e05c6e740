// SPDX-License-Identifier: Apache-2.0

import { annotationRules, type AnnotationRule } from "./annotation-rule.ts";

/** The rules of Alibaba Cloud's ingress controllers: of ACK's nginx, ALB, MSE and Higress. */
export const ALIYUN_RULES: readonly AnnotationRule[] = [
  ...annotationRules("nginx.ingress.kubernetes.io/", "carried", {
    "service-match": [
      "Sends the requests with a header, cookie or query parameter to one of two Services on a path.",
      "It becomes a rule of the split. Together with `service-weight` it is reported.",
    ],
    "service-weight": ["The shares of two Services on a path.", "They become the weights of the split."],
  }),
  ...annotationRules("alb.ingress.kubernetes.io/", "carried", {
    "ssl-redirect": ["Redirects HTTP to HTTPS.", "It becomes the redirect of the host's routes."],
    "backend-protocol": ["How the upstream is spoken to: http, https or grpc.", "It becomes the upstream's scheme."],
    canary: ["Makes the Ingress the canary of another one.", "The two become a split."],
    "canary-by-header": ["The header that sends a request to the canary.", "It becomes rules of the split."],
    "canary-by-header-value": ["The value of that header.", "It becomes a rule of the split."],
    "canary-by-cookie": ["The cookie that sends a request to the canary.", "It becomes rules of the split."],
    "canary-weight": ["The share of the canary.", "It becomes a weight of the split."],
    "rewrite-target": [
      "Replaces the path.",
      "A prefix that is taken off becomes `stripPath`. Other rewrites are reported.",
    ],
    "use-regex": ["Makes the paths regular expressions.", "Expressions that mean a prefix become one."],
  }),
  ...annotationRules("alb.ingress.kubernetes.io/", "not-needed", {
    "listen-ports": [
      "The ports of the load balancer.",
      "The gateway's Service has its own ports (values: `proxy.http`, `proxy.tls`).",
    ],
    order: [
      "The order of Ingresses.",
      "A table's rows have no order: the most exact host and the longest prefix count.",
    ],
    "healthcheck-enabled": [
      "Whether pods are checked.",
      "Kubernetes checks pods; the table's `healthCheck` is for clusters.",
    ],
    "healthcheck-path": [
      "The path of health checks.",
      "Kubernetes checks pods; the table's `healthCheck` is for clusters.",
    ],
    "healthcheck-protocol": ["The protocol of health checks.", "Kubernetes checks pods."],
    "healthcheck-method": ["The method of health checks.", "Kubernetes checks pods."],
    "healthcheck-httpcode": ["The statuses of healthy pods.", "Kubernetes checks pods."],
    "healthcheck-code": ["The statuses of healthy pods.", "Kubernetes checks pods."],
    "healthcheck-timeout-seconds": ["How long a check may take.", "Kubernetes checks pods."],
    "healthcheck-interval-seconds": ["How often pods are checked.", "Kubernetes checks pods."],
    "healthcheck-interval": ["How often pods are checked.", "Kubernetes checks pods."],
    "healthcheck-connect-port": ["The port of health checks.", "Kubernetes checks pods."],
    "healthy-threshold-count": ["After how many checks a pod is healthy.", "Kubernetes checks pods."],
    "unhealthy-threshold-count": ["After how many checks a pod is not healthy.", "Kubernetes checks pods."],
    "backend-scheduler": [
      "How requests are balanced over the pods.",
      "The table leads to the Service, and Kubernetes balances.",
    ],
    "backend-keepalive": ["Whether connections to pods stay open.", "Kong keeps them open."],
  }),
  ...annotationRules("alb.ingress.kubernetes.io/", "by-hand", {
    "sticky-session": [
      "Keeps a client on one pod.",
      "The table does not know pods.",
      "Set a KongUpstreamPolicy with `hashOn`.",
    ],
    "sticky-session-type": [
      "How a client is kept on one pod.",
      "The table does not know pods.",
      "Set a KongUpstreamPolicy with `hashOn`.",
    ],
    "cookie-timeout": [
      "How long a client is kept on one pod.",
      "The table does not know pods.",
      "Set a KongUpstreamPolicy with `hashOn`.",
    ],
    "traffic-limit-ip-qps": [
      "How many requests an address may send in a second.",
      "Kong counts otherwise.",
      "Give the API Kong's plugin rate-limiting with `limit_by: ip`.",
    ],
    "traffic-limit-qps": [
      "How many requests pass in a second.",
      "It counts on all of a load balancer.",
      "Give the API Kong's plugin rate-limiting.",
    ],
    "enable-cors": ["Answers preflights.", "It is not read here.", "Set the row's `cors`."],
    "cors-allow-origin": ["The origins that are allowed.", "It is not read here.", "Set the row's `cors`."],
    "cors-allow-methods": ["The methods that are allowed.", "It is not read here.", "Set the row's `cors`."],
    "cors-allow-headers": ["The request headers that are allowed.", "It is not read here.", "Set the row's `cors`."],
    "cors-expose-headers": [
      "The response headers that scripts may read.",
      "It is not read here.",
      "Set the row's `cors`.",
    ],
    "cors-allow-credentials": ["Whether credentials are allowed.", "It is not read here.", "Set the row's `cors`."],
    "cors-max-age": ["How long a preflight counts.", "It is not read here.", "Set the row's `cors`."],
    "tls-security-policy": [
      "The versions of TLS for clients.",
      "Kong has one list for the whole gateway.",
      "Set `ssl_protocols` of Kong.",
    ],
    "acl-name-suffix": [
      "An access list of the load balancer.",
      "It is kept outside the cluster.",
      "Give the API Kong's plugin ip-restriction.",
    ],
    "acl-type": [
      "Whether that list lets in or refuses.",
      "It is kept outside the cluster.",
      "Give the API Kong's plugin ip-restriction.",
    ],
  }),
];

/** Names that end with what they apply to: `actions.NAME`, `conditions.NAME`, and more of the kind. */
export const ALIYUN_FAMILIES: readonly AnnotationRule[] = annotationRules("alb.ingress.kubernetes.io/", "refused", {
  "actions.*": [
    "Answers, redirects or forwards by a rule of the load balancer.",
    "The rule is a language of its own, which is not understood here.",
    "Read it, and set what it does by fields of the table or by plugins of Kong.",
  ],
  "conditions.*": [
    "Chooses requests by a rule of the load balancer.",
    "The rule is a language of its own, which is not understood here.",
    "Read it, and set what it does by fields of the table or by plugins of Kong.",
  ],
  "rule-direction.*": [
    "Whether a rule is for requests or responses.",
    "The rule is a language of its own, which is not understood here.",
    "Read it, and set what it does by fields of the table or by plugins of Kong.",
  ],
});
