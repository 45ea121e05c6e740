{{/* What the route table can't mean, as JSON: the errors of kdp validate that a JSON Schema can't see. */}}
{{- define "kdp.tableFindings" -}}
{{- $root := . -}}
{{- $table := .Values.routeTable -}}
{{- $clusters := keys $table.clusters | sortAlpha -}}
{{- $found := list -}}
{{- if and $table.pin (not (has $table.pin $clusters)) -}}
{{- $found = append $found (printf "routeTable.pin: there is no cluster %s. The clusters are: %s." $table.pin (join ", " $clusters)) -}}
{{- end -}}
{{- range $table.legacyHosts -}}
{{- if and .deprecated .sunset (lt (include "kdp.unixTime" .sunset | int64) (include "kdp.unixTime" .deprecated | int64)) -}}
{{- $found = append $found (printf "routeTable.legacyHosts: the sunset of %s, %s, is before its deprecation, %s. Set it to that day or later." .host .sunset .deprecated) -}}
{{- end -}}
{{- end -}}
{{- $paths := dict -}}
{{- $owners := dict -}}
{{- $allHosts := dict -}}
{{- range $table.shortHosts }}{{ $_ := set $allHosts . true }}{{ end -}}
{{- $defaults := $table.defaults | default dict -}}
{{- $apis := list -}}
{{- range $name := keys $table.apis | sortAlpha -}}
{{- $settings := include "kdp.withDefaults" (list $defaults (get $table.apis $name)) | fromJson -}}
{{- $apis = append $apis (dict "name" $name "settings" $settings) -}}
{{- range $settings.hosts }}{{ $_ := set $allHosts (replace "{api}" $name .) true }}{{ end -}}
{{- range $table.legacyHosts }}{{ $_ := set $allHosts (replace "{api}" $name .host) true }}{{ end -}}
{{- end -}}
{{- range $apis -}}
{{- $name := .name -}}
{{- $settings := .settings -}}
{{- $at := printf "routeTable.apis.%s" $name -}}
{{- $path := $settings.path | default "/{api}" | replace "{api}" $name -}}
{{- if hasKey $paths $path -}}
{{- $found = append $found (printf "%s: its path %s is also that of %s. Give one of them another path." $at $path (get $paths $path)) -}}
{{- end -}}
{{- $_ := set $paths $path $name -}}
{{- range $settings.hosts -}}
{{- $host := replace "{api}" $name . -}}
{{- if has $host $table.shortHosts -}}
{{- $found = append $found (printf "%s: its old host %s is a short host. Take it out of one of the two." $at $host) -}}
{{- end -}}
{{- if hasKey $owners $host -}}
{{- $found = append $found (printf "%s: the old host %s is also one of %s. Let one of them have it." $at $host (get $owners $host)) -}}
{{- end -}}
{{- $_ := set $owners $host $name -}}
{{- end -}}
{{- range $table.legacyHosts -}}
{{- $host := replace "{api}" $name .host -}}
{{- if has $host $table.shortHosts -}}
{{- $found = append $found (printf "routeTable.legacyHosts: for %s the pattern %s means %s, which is a short host. Take it out of one of the two." $name .host $host) -}}
{{- end -}}
{{- end -}}
{{- range $field := list "cluster" "pin" -}}
{{- $cluster := get $settings $field -}}
{{- if and $cluster (not (has $cluster $clusters)) -}}
{{- $found = append $found (printf "%s.%s: there is no cluster %s. The clusters are: %s." $at $field $cluster (join ", " $clusters)) -}}
{{- end -}}
{{- end -}}
{{- if not (include "kdp.cluster" (list (omit $table "pin") (omit $settings "pin"))) -}}
{{- $found = append $found (printf "%s: nothing says which cluster serves it: %s. Set routeTable.defaults.cluster, or the API's own." $at (join " or " $clusters)) -}}
{{- end -}}
{{- $found = concat $found ((include "kdp.apiFindings" (list $root $name $settings $allHosts) | fromJson).items | default list) -}}
{{- end -}}
{{- $found = concat $found ((include "kdp.loopFindings" (list $root $apis $allHosts) | fromJson).items | default list) -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/* A day or a time of RFC 3339 as Unix time. */}}
{{- define "kdp.unixTime" -}}
{{- if contains "T" . -}}
{{- mustToDate "2006-01-02T15:04:05Z07:00" . | unixEpoch -}}
{{- else -}}
{{- mustToDate "2006-01-02T15:04:05Z07:00" (printf "%sT00:00:00Z" .) | unixEpoch -}}
{{- end -}}
{{- end }}
