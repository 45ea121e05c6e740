{{/*
How Kong checks the upstream that an API's own route leads to, as JSON: path, interval and timeout (seconds, and fractions of them),
successes, failures, statuses (of a good answer), badStatuses. Empty where it does not: a pin is a person's word, whatever a check says.
The plugin server checks every cluster by the same numbers (plugins/route-table/health/target.ts). Takes the API's healthCheck, and
whether it is pinned.

Where the plugin server leads requests away from an unhealthy cluster, it comes first: Kong finds the upstream unhealthy two bad answers
later, and healthy again after one good one. Otherwise Kong would answer 503 to requests that another cluster could serve.
*/}}
{{- define "kdp.health" -}}
{{- $check := index . 0 -}}
{{- $health := dict -}}
{{- if and $check (not (index . 1)) -}}
{{- $hasFailover := ternary $check.failover true (hasKey $check "failover") -}}
{{- $statuses := list -}}
{{- range $check.statuses | default (list 200 204 302) }}{{ $statuses = append $statuses (int .) }}{{ end -}}
{{- $bad := list -}}
{{- range list 429 404 500 501 502 503 504 505 }}{{ if not (has . $statuses) }}{{ $bad = append $bad . }}{{ end }}{{ end -}}
{{- $health = dict
  "path" $check.path
  "interval" (include "kdp.kongSeconds" ($check.interval | default "5s") | float64)
  "timeout" (include "kdp.kongSeconds" ($check.timeout | default "2s") | float64)
  "successes" (ternary 1 ($check.successes | default 2 | int) $hasFailover)
  "failures" (min 255 (add ($check.failures | default 2 | int) (ternary 2 0 $hasFailover)))
  "statuses" $statuses
  "badStatuses" $bad -}}
{{- end -}}
{{- toJson $health -}}
{{- end }}

{{/* A duration in seconds, at most as many as Kong takes for a health check. */}}
{{- define "kdp.kongSeconds" -}}
{{- minf 65535 (divf (include "kdp.milliseconds" .) 1000) -}}
{{- end }}

{{/* Whether responses to clients count for any API's health: then Kong must tell the plugin of their end, too. */}}
{{- define "kdp.hasPassiveChecks" -}}
{{- $table := .Values.routeTable -}}
{{- $default := dig "healthCheck" dict ($table.defaults | default dict) -}}
{{- range $table.apis -}}
{{- if (dig "healthCheck" $default (. | default dict)).passive }}true{{ end -}}
{{- end -}}
{{- end }}
