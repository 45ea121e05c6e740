// SPDX-License-Identifier: Apache-2.0

/** The codes of findings in the chart's values around the table. helm names them, too. A released code keeps its meaning. */
export const CHART_CODES = {
  "object-name-taken": {
    severity: "error",
    when: "A Kubernetes object of an API would have the name of another object of the release.",
    remedy: "Give the API another name, and its path by path:.",
  },
  "plugin-repeated": {
    severity: "error",
    when: "An API has a plugin twice. Kong runs one of a name for a route.",
    remedy: "Keep one of them.",
  },
  "plugin-is-ours": {
    severity: "error",
    when: "An API names one of this gateway's own plugins.",
    remedy: "Take it out.",
  },
  "plugin-without-route": {
    severity: "error",
    when: "An API has plugins, and with routes: perHost Kong has no route of the API's own for them.",
    remedy: "Use routes: perApi, or take them out.",
  },
  "plugin-without-controller": {
    severity: "error",
    when: "A plugin has configFrom, and Kong's ingress controller, which reads the Secret, is off.",
    remedy:
      "Write config, and {vault://env/NAME} for each secret in it, with the variable NAME from the Secret in proxy.extraEnv.",
  },
  "plugin-without-consumers": {
    severity: "warning",
    when: "An API has a plugin that lets in consumers only, and no consumer has a credential for it (for acl: a group). Every request gets 401 or 403. (helm says it in its notes.)",
    remedy: "Name the consumers and the Secrets with their credentials in consumers.",
  },
  "consumer-repeated": {
    severity: "error",
    when: "Two consumers have the same name or the same customId, or a Secret is named twice for credentials of one type.",
    remedy: "Put all credentials of a consumer into one entry, and give each one a customId and Secrets of its own.",
  },
  "source-unknown-api": {
    severity: "error",
    when: "source.apis names an API that the table does not have.",
    remedy: "Name APIs of routeTable.apis.",
  },
  "source-host-guessed": {
    severity: "warning",
    when: "Several patterns of legacyHosts could be that of the new cluster's hosts, and the first is taken. If it leads to the old cluster, requests go round. (helm says it in its notes.)",
    remedy: "Set routeTable.defaults.source.host to the right one.",
  },
  "source-host-ends": {
    severity: "warning",
    when: "The old cluster calls the new one by a host that has a sunset or a brownout: then all forwarded requests end with it. (helm says it in its notes.)",
    remedy: "Set routeTable.defaults.source.host to hosts that stay, or take the end off.",
  },
  "source-no-secret": {
    severity: "error",
    when: "APIs are forwarded with TLS, and no Secret with the authority of the new cluster's certificates is named (in a cluster: or it is not there).",
    remedy:
      "Make one, kubectl create secret generic kdp-upstream --from-file=ca.crt=ca.crt, and name it in source.upstreamTls.secret.",
  },
  "source-no-address": {
    severity: "error",
    when: "An API is forwarded to the new cluster's address (method fixedIP), and routeTable.address is no IP address.",
    remedy: "Set routeTable.address to an IP address, or take method proxy.",
  },
  "source-weight": {
    severity: "error",
    when: "source.weight is less than 100 with a method that sends all requests to the new cluster.",
    remedy: "Take method nginx, or set weight: 100.",
  },
  "source-loop": {
    severity: "error",
    when: "The new cluster serves an API by an old host that the old cluster would forward again: requests would go round.",
    remedy: "Set the API's source.enabled: false, or take the cluster out of pin, cluster and split.",
  },
  "grace-too-short": {
    severity: "error",
    when: "terminationDelaySeconds leaves a pod less than 5 s to finish what is under way.",
    remedy: "Raise terminationGracePeriodSeconds.",
  },
  "no-issuer": {
    severity: "error",
    when: "tls.certManager is enabled and names no issuer.",
    remedy: "Set tls.certManager.issuerRef.name.",
  },
  "replicas-range": {
    severity: "error",
    when: "autoscaling.minReplicas is greater than maxReplicas.",
    remedy: "Lower the one or raise the other.",
  },
  "rule-without-metrics": {
    severity: "error",
    when: "metrics.prometheusRule is enabled, and metrics.enabled is false: nothing would be counted.",
    remedy: "Enable both or neither.",
  },
  "no-protocol": {
    severity: "error",
    when: "proxy.protocols names no protocol.",
    remedy: "Write http, https or both.",
  },
  "no-port": {
    severity: "error",
    when: "proxy.protocols is [http], and service.httpPort is 0: nothing could be reached.",
    remedy: "Set a port.",
  },
} as const;

/** The stable name of a kind of error in the chart's values. */
export type ChartCode = keyof typeof CHART_CODES;
