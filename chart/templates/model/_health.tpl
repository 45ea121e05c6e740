{{/*
Kong's health check of the upstream behind an API's own route, as JSON: path, interval and timeout (seconds, with fractions), successes,
failures, statuses (of a good answer), badStatuses. Empty for a pinned API: a pin overrides health. The plugin server checks every
cluster with the same numbers (plugins/route-table/health/target.ts). Takes the API's healthCheck, and whether it is pinned.

With fail-over, the plugin must react before Kong: Kong counts an upstream as unhealthy two bad answers later, and as healthy after one
good answer. Otherwise Kong would answer 503 to requests that another cluster could serve.
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

{{/* A duration in seconds, limited to Kong's maximum for health checks. */}}
{{- define "kdp.kongSeconds" -}}
{{- minf 65535 (divf (include "kdp.milliseconds" .) 1000) -}}
{{- end }}

{{/* Whether any API has passive checks, for which the plugin needs Kong's log phase. */}}
{{- define "kdp.hasPassiveChecks" -}}
{{- $table := .Values.routeTable -}}
{{- $default := dig "healthCheck" dict ($table.defaults | default dict) -}}
{{- range $table.apis -}}
{{- if (dig "healthCheck" $default (. | default dict)).passive }}true{{ end -}}
{{- end -}}
{{- end }}
