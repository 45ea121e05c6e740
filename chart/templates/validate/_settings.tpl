{{/* The errors in the fields of the defaults or of one API, as JSON. Takes table, place, settings. */}}
{{- define "kdp.settingsFindings" -}}
{{- $table := index . 0 -}}
{{- $at := index . 1 -}}
{{- $settings := index . 2 -}}
{{- $clusters := keys $table.clusters | sortAlpha -}}
{{- $found := list -}}
{{- $named := pick $settings "cluster" "pin" -}}
{{- range $cluster, $_ := dig "split" "weights" dict $settings -}}
{{- $_ := set $named (printf "split.weights.%s" $cluster) $cluster -}}
{{- end -}}
{{- range $field, $cluster := $named -}}
{{- if not (has $cluster $clusters) -}}
{{- $found = append $found (printf "%s.%s: there is no cluster %s. The clusters are: %s. (unknown-cluster)" $at $field $cluster (join ", " $clusters)) -}}
{{- end -}}
{{- end -}}
{{- with $settings.split -}}
{{- $sum := 0.0 -}}
{{- range .weights }}{{ $sum = addf $sum . }}{{ end -}}
{{- if not (or (include "kdp.isAbout" (list $sum 100)) (include "kdp.isAbout" (list $sum 1000))) -}}
{{- $found = append $found (printf "%s.split.weights: they add up to %v. Make them add up to 100 or to 1000. (weights-sum)" $at $sum) -}}
{{- end -}}
{{- end -}}
{{- with $settings.redirect -}}
{{- if and (eq (int .status) 308) (not .permanent) -}}
{{- $found = append $found (printf "%s.redirect.status: clients remember a 308, so a rollback does not reach them. Set permanent: true, or use 302 or 307. (redirect-not-signed-off)" $at) -}}
{{- end -}}
{{- if .origin -}}
{{- $origin := include "kdp.url" .origin | fromJson -}}
{{- if not (has $origin.host $table.shortHosts) -}}
{{- $found = append $found (printf "%s.redirect.origin: %s is not one of the short hosts. Name one of: %s. (redirect-elsewhere)" $at $origin.host (join ", " $table.shortHosts)) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- with $settings.cors -}}
{{- if and .allowCredentials (has "*" .allowOrigins) -}}
{{- $found = append $found (printf "%s.cors.allowCredentials: browsers take no answer that is for any origin (*) and with credentials. Name the origins, or take allowCredentials out. (cors-any-with-credentials)" $at) -}}
{{- end -}}
{{- range .allowOrigins -}}
{{- if regexMatch "^(https://.*:443|http://.*:80)$" . -}}
{{- $found = append $found (printf "%s.cors.allowOrigins: %s has its scheme's own port, which browsers leave out. Write it without. (bad-value)" $at .) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- $hosts := list -}}
{{- range $settings.hosts }}{{ $hosts = append $hosts . }}{{ end -}}
{{- with $settings.hostHeader }}{{ $hosts = append $hosts (regexReplaceAll ":[0-9]+$" . "") }}{{ end -}}
{{- with $settings.upstream }}{{ $hosts = append $hosts (include "kdp.url" . | fromJson).name }}{{ end -}}
{{- range ($settings.cors | default dict).allowOrigins }}{{ if ne . "*" }}{{ $hosts = append $hosts (include "kdp.url" . | fromJson).name }}{{ end }}{{ end -}}
{{- range $settings.plugins }}{{ with .configFrom }}{{ $hosts = append $hosts .secret }}{{ end }}{{ end -}}
{{- range $field := list "host" "tlsSecret" }}{{ with get ($settings.source | default dict) $field }}{{ $hosts = append $hosts . }}{{ end }}{{ end -}}
{{- range $hosts -}}
{{- with include "kdp.tooLong" (list $at .) }}{{ $found = append $found . }}{{ end -}}
{{- end -}}
{{- range $i, $plugin := $settings.plugins -}}
{{- if include "kdp.isDeeper" (list $plugin.config (eq $at "routeTable.defaults" | ternary 96 95)) -}}
{{- $found = append $found (printf "%s.plugins[%d].config: it has lists and maps that are more than 100 levels deep. Take out what the plugin does not need. (too-large)" $at $i) -}}
{{- end -}}
{{- end -}}
{{- with $settings.oldHosts -}}
{{- $found = concat $found ((include "kdp.lifecycleFindings" (list (printf "%s.oldHosts" $at) .) | fromJson).items | default list) -}}
{{- end -}}
{{- range $record := list "healthCheck" "redirect" "timeouts" -}}
{{- range $field, $duration := pick (get $settings $record | default dict) "connect" "interval" "maxAge" "read" "send" "timeout" -}}
{{- $time := include "kdp.milliseconds" $duration | int64 -}}
{{- if gt $time 2147483646 -}}
{{- $found = append $found (printf "%s.%s.%s: %s is longer than 24 days. Shorten it. (bad-value)" $at $record $field $duration) -}}
{{- end -}}
{{- if and (eq $record "healthCheck") (lt $time 100) -}}
{{- $found = append $found (printf "%s.healthCheck.%s: it is %s. Make it 100ms or more. (check-too-often)" $at $field $duration) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/* Whether a sum equals a number, within a tolerance: fractions such as 33.3 do not add up exactly. Takes both. */}}
{{- define "kdp.isAbout" -}}
{{- $off := subf (index . 0) (index . 1) -}}
{{- if and (gt $off -0.000001) (lt $off 0.000001) }}true{{ end -}}
{{- end }}

{{/* Whether a value has lists and maps more levels deep than that. Takes the value, and the number of levels. */}}
{{- define "kdp.isDeeper" -}}
{{- $left := index . 1 -}}
{{- $below := list -}}
{{- if kindIs "map" (index . 0) }}{{ $below = values (index . 0) }}{{ else if kindIs "slice" (index . 0) }}{{ $below = index . 0 }}{{ end -}}
{{- $deeper := "" -}}
{{- if or (kindIs "map" (index . 0)) (kindIs "slice" (index . 0)) -}}
{{- if eq (int $left) 0 -}}
{{- $deeper = "true" -}}
{{- else -}}
{{- range $below }}{{ if not $deeper }}{{ $deeper = include "kdp.isDeeper" (list . (sub $left 1)) }}{{ end }}{{ end -}}
{{- end -}}
{{- end -}}
{{- $deeper -}}
{{- end }}
