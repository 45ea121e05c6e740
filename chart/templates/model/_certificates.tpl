{{/*
The certificates towards clients, as JSON: secretName and hosts of each. They come from the values. If cert-manager makes them and the
values list none, there is one for the short hosts, one for each legacy pattern, and one for the APIs' own hosts.
*/}}
{{- define "kdp.certificates" -}}
{{- $items := .Values.tls.certificates -}}
{{- if and .Values.tls.certManager.enabled (not $items) -}}
{{- $root := . -}}
{{- $table := .Values.routeTable -}}
{{- $items = list (dict "secretName" (include "kdp.nameOf" (list . "short-tls")) "hosts" $table.shortHosts) -}}
{{- range $i, $legacy := $table.legacyHosts -}}
{{- $name := include "kdp.nameOf" (list $root (printf "legacy-%d-tls" $i)) -}}
{{- $items = append $items (dict "secretName" $name "hosts" (include "kdp.certificateHosts" (list $table $legacy.host) | fromJson).items) -}}
{{- end -}}
{{- $own := list -}}
{{- range $name, $settings := include "kdp.effectiveApis" . | fromJson -}}
{{- range $settings.hosts -}}
{{- $own = append $own (replace "{api}" $name .) -}}
{{- end -}}
{{- end -}}
{{- with $own -}}
{{- $items = append $items (dict "secretName" (include "kdp.nameOf" (list $root "own-tls")) "hosts" (uniq . | sortAlpha)) -}}
{{- end -}}
{{- end -}}
{{- dict "items" ($items | default list) | toJson -}}
{{- end }}

{{/*
The names on the certificate of a legacy pattern, as JSON: a wildcard if {api} is the whole first label, else a host for each API.
Takes table and pattern.
*/}}
{{- define "kdp.certificateHosts" -}}
{{- $pattern := index . 1 -}}
{{- $hosts := list -}}
{{- if hasPrefix "{api}." $pattern -}}
{{- $hosts = list (replace "{api}" "*" $pattern) -}}
{{- else -}}
{{- range keys (index . 0).apis | sortAlpha }}{{ $hosts = append $hosts (replace "{api}" . $pattern) }}{{ end -}}
{{- end -}}
{{- dict "items" $hosts | toJson -}}
{{- end }}

{{/* Whether a certificate's names cover a host, exactly or by a wildcard for one label. Takes names and host. */}}
{{- define "kdp.covers" -}}
{{- $names := index . 0 -}}
{{- $host := index . 1 -}}
{{- if or (has $host $names) (has (regexReplaceAll "^[^.]*" $host "*") $names) }}true{{ end -}}
{{- end }}

{{/* The table's hosts that no certificate covers, as JSON. */}}
{{- define "kdp.hostsWithoutCertificate" -}}
{{- $covered := list -}}
{{- range (include "kdp.certificates" . | fromJson).items }}{{ $covered = concat $covered .hosts }}{{ end -}}
{{- $hosts := dict -}}
{{- range .Values.routeTable.shortHosts }}{{ $_ := set $hosts . true }}{{ end -}}
{{- range (include "kdp.table" . | fromJson).apis }}{{ range .oldHosts }}{{ $_ := set $hosts . true }}{{ end }}{{ end -}}
{{- range keys $hosts -}}
{{- if include "kdp.covers" (list $covered .) }}{{ $_ := unset $hosts . }}{{ end -}}
{{- end -}}
{{- dict "items" (keys $hosts | sortAlpha) | toJson -}}
{{- end }}
