{{/*
Whether the plugin server counts responses to clients, for which Kong must tell it of the end of each request: it costs each request two
messages. With auto, where something is made that shows them.
*/}}
{{- define "kdp.countsOutcomes" -}}
{{- $metrics := .Values.metrics -}}
{{- $isShown := and $metrics.enabled (or $metrics.prometheusRule.enabled $metrics.dashboard.enabled) -}}
{{- if and (not (include "kdp.isInProcess" .)) (or (eq $metrics.outcomes "always") (and (eq $metrics.outcomes "auto") $isShown)) }}true{{ end -}}
{{- end }}

{{/* The label matchers of the release's own series. */}}
{{- define "kdp.metricsSelector" -}}
{{- .Values.metrics.prometheusRule.selector | default (printf "namespace=%q, job=%q" .Release.Namespace (include "kdp.nameOf" (list . "metrics"))) -}}
{{- end }}

{{/*
The groups of alerts, as JSON: files/alerts.yaml with the values in it, and without the groups of what is not there. Each alert has a link
to its section of RUNBOOK.md.
*/}}
{{- define "kdp.alertGroups" -}}
{{- $rule := .Values.metrics.prometheusRule -}}
{{- $certificates := list -}}
{{- range (include "kdp.certificates" . | fromJson).items }}{{ $certificates = append $certificates .secretName }}{{ end -}}
{{- $text := .Files.Get "files/alerts.yaml" | replace "<selector>" (include "kdp.metricsSelector" .) -}}
{{- $text = replace "<certificates>" (join "|" $certificates) $text -}}
{{- range $name, $value := $rule.thresholds }}{{ $text = replace (printf "<%s>" $name) (toString $value) $text }}{{ end -}}
{{- $left := list -}}
{{- if include "kdp.isInProcess" . }}{{ $left = append $left "kdp-plugin-server" }}{{ end -}}
{{- if not (include "kdp.countsOutcomes" .) }}{{ $left = append $left "kdp-outcomes" }}{{ end -}}
{{- if not $certificates }}{{ $left = append $left "kdp-certificates" }}{{ end -}}
{{- $groups := list -}}
{{- range (fromYaml $text).groups -}}
{{- if not (has .name $left) -}}
{{- range .rules }}{{ if .alert }}{{ $_ := set .annotations "runbook_url" (printf "%s#%s" $rule.runbookUrl (lower .alert)) }}{{ end }}{{ end -}}
{{- $groups = append $groups . -}}
{{- end -}}
{{- end -}}
{{- dict "groups" $groups | toJson -}}
{{- end }}
