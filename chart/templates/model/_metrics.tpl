{{/*
Whether the plugin server counts responses to clients. That needs Kong's log phase, which costs each request two messages. With auto: if a
PrometheusRule or a dashboard shows the counts.
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
The groups of alerts, as JSON: files/alerts.yaml with the values filled in, without groups for features that are off. Each alert links to
its section of RUNBOOK.md.
*/}}
{{- define "kdp.alertGroups" -}}
{{- $rule := .Values.metrics.prometheusRule -}}
{{- $certificates := list -}}
{{- range (include "kdp.certificates" . | fromJson).items }}{{ $certificates = append $certificates .secretName }}{{ end -}}
{{- $texts := dict "selector" (include "kdp.metricsSelector" .) "certificates" (join "|" $certificates) -}}
{{- range $name, $value := $rule.thresholds }}{{ $_ := set $texts $name (toString $value) }}{{ end -}}
{{- $left := list -}}
{{- if include "kdp.isInProcess" . }}{{ $left = append $left "kdp-plugin-server" }}{{ end -}}
{{- if not (include "kdp.countsOutcomes" .) }}{{ $left = append $left "kdp-outcomes" }}{{ end -}}
{{- if not $certificates }}{{ $left = append $left "kdp-certificates" }}{{ end -}}
{{- $groups := list -}}
{{- range (include "kdp.alertsFile" . | fromJson).groups -}}
{{- if not (has .name $left) -}}
{{- range .rules -}}
{{- $_ := set . "expr" (include "kdp.filledIn" (list $texts .expr)) -}}
{{- if .alert }}{{ $_ := set .annotations "runbook_url" (printf "%s#%s" $rule.runbookUrl (lower .alert)) }}{{ end -}}
{{- end -}}
{{- $groups = append $groups . -}}
{{- end -}}
{{- end -}}
{{- dict "groups" $groups | toJson -}}
{{- end }}

{{/* The chart's alerts as they are in its file, as JSON: values are put into what is parsed, never into the text before. */}}
{{- define "kdp.alertsFile" -}}
{{- $parsed := .Files.Get "files/alerts.yaml" | fromYaml -}}
{{- if not $parsed.groups }}{{ fail (printf "files/alerts.yaml can't be read: %v" $parsed) }}{{ end -}}
{{- toJson $parsed -}}
{{- end }}

{{/* A text with values in the places of <name>. Takes the values by name, and the text. */}}
{{- define "kdp.filledIn" -}}
{{- $text := index . 1 -}}
{{- range $name, $value := index . 0 }}{{ $text = replace (printf "<%s>" $name) $value $text }}{{ end -}}
{{- $text -}}
{{- end }}

{{/* Who may reach metrics and status, for the notes after an installation. Empty where the values name them, or nothing limits it. */}}
{{- define "kdp.metricsNotes" -}}
{{- if and .Values.networkPolicy.enabled (not .Values.networkPolicy.metricsFrom) -}}
Metrics and status are for this namespace, and for pods labelled app.kubernetes.io/name: prometheus. A Prometheus with other labels gets
in by networkPolicy.metricsFrom, a list of NetworkPolicy peers.
{{- end -}}
{{- end }}
