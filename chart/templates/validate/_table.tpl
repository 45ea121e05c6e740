{{/* The errors of the route table, as JSON: those errors of kdp validate that a JSON Schema can't express. */}}
{{- define "kdp.tableFindings" -}}
{{- $root := . -}}
{{- $table := .Values.routeTable -}}
{{- $clusters := keys $table.clusters | sortAlpha -}}
{{- $found := list -}}
{{- range $field, $cluster := pick $table "oldCluster" "pin" -}}
{{- if and $cluster (not (has $cluster $clusters)) -}}
{{- $found = append $found (printf "routeTable.%s: there is no cluster %s. The clusters are: %s. (unknown-cluster)" $field $cluster (join ", " $clusters)) -}}
{{- end -}}
{{- end -}}
{{- $found = concat $found ((include "kdp.hostFindings" $table | fromJson).items | default list) -}}
{{- $names := dict "routeTable.address" ($table.address | default "") -}}
{{- range $cluster, $entry := $table.clusters -}}
{{- $_ := set $names (printf "routeTable.clusters.%s.url" $cluster) (include "kdp.url" $entry.url | fromJson).name -}}
{{- $_ := set $names (printf "routeTable.clusters.%s.address" $cluster) ($entry.address | default "") -}}
{{- end -}}
{{- range $field, $name := $names -}}
{{- with include "kdp.tooLong" (list $field $name) }}{{ $found = append $found . }}{{ end -}}
{{- end -}}
{{- range $table.legacyHosts -}}
{{- $at := printf "routeTable.legacyHosts: %s" .host -}}
{{- $found = concat $found ((include "kdp.lifecycleFindings" (list $at .) | fromJson).items | default list) -}}
{{- end -}}
{{- with $table.defaults -}}
{{- $found = concat $found ((include "kdp.settingsFindings" (list $table "routeTable.defaults" .) | fromJson).items | default list) -}}
{{- end -}}
{{- range $name, $api := $table.apis -}}
{{- with $api -}}
{{- $at := printf "routeTable.apis.%s" $name -}}
{{- $found = concat $found ((include "kdp.settingsFindings" (list $table $at .) | fromJson).items | default list) -}}
{{- end -}}
{{- end -}}
{{- $paths := dict -}}
{{- $owners := dict -}}
{{- $allHosts := dict -}}
{{- range $table.shortHosts }}{{ $_ := set $allHosts . "routeTable.shortHosts" }}{{ end -}}
{{- $apis := include "kdp.effectiveApis" . | fromJson -}}
{{- range $name, $settings := $apis -}}
{{- range $settings.hosts }}{{ $_ := set $allHosts (replace "{api}" $name .) (printf "routeTable.apis.%s.hosts" $name) }}{{ end -}}
{{- range $table.legacyHosts }}{{ $_ := set $allHosts (replace "{api}" $name .host) "routeTable.legacyHosts" }}{{ end -}}
{{- end -}}
{{- range $name, $settings := $apis -}}
{{- $at := printf "routeTable.apis.%s" $name -}}
{{- $path := $settings.path | default "/{api}" | replace "{api}" $name -}}
{{- if hasKey $paths $path -}}
{{- $found = append $found (printf "%s: its path %s is also that of %s. Give one of them another path. (path-taken)" $at $path (get $paths $path)) -}}
{{- else -}}
{{- $_ := set $paths $path $name -}}
{{- end -}}
{{- $seen := list -}}
{{- range $settings.hosts -}}
{{- $host := replace "{api}" $name . -}}
{{- if has $host $table.shortHosts -}}
{{- $found = append $found (printf "%s: its old host %s is a short host. Take it out of one of the two. (host-is-short)" $at $host) -}}
{{- end -}}
{{- if has $host $seen -}}
{{- $found = append $found (printf "%s: the old host %s stands twice. Take one out. (host-repeated)" $at $host) -}}
{{- else if hasKey $owners $host -}}
{{- $found = append $found (printf "%s: the old host %s is also one of %s. Let one of them have it. (host-taken)" $at $host (get $owners $host)) -}}
{{- else -}}
{{- $_ := set $owners $host $name -}}
{{- end -}}
{{- $seen = append $seen $host -}}
{{- end -}}
{{- range $table.legacyHosts -}}
{{- $host := replace "{api}" $name .host -}}
{{- if has $host $table.shortHosts -}}
{{- $found = append $found (printf "routeTable.legacyHosts: for %s the pattern %s means %s, which is a short host. Take it out of one of the two. (host-is-short)" $name .host $host) -}}
{{- end -}}
{{- end -}}
{{- if not (include "kdp.ownCluster" (list $table $settings)) -}}
{{- $found = append $found (printf "%s: nothing says which cluster serves it: %s. Set routeTable.defaults.cluster, or the API's own. (no-cluster)" $at (join " or " $clusters)) -}}
{{- end -}}
{{- $found = concat $found ((include "kdp.apiFindings" (list $root $name $settings) | fromJson).items | default list) -}}
{{- end -}}
{{- range $host, $field := $allHosts -}}
{{- with include "kdp.tooLong" (list $field $host) }}{{ $found = append $found . }}{{ end -}}
{{- end -}}
{{- $found = concat $found ((include "kdp.loopFindings" (list $root $apis $allHosts) | fromJson).items | default list) -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/* Errors about patterns without {api}, and about hosts and patterns that appear twice, as JSON. Takes the table. */}}
{{- define "kdp.hostFindings" -}}
{{- $patterns := list -}}
{{- $found := list -}}
{{- range .legacyHosts -}}
{{- $patterns = append $patterns .host -}}
{{- if ne (len (splitList "{api}" .host)) 2 -}}
{{- $found = append $found (printf "routeTable.legacyHosts: %s must have {api}, the place of the API's name, once. (bad-value)" .host) -}}
{{- end -}}
{{- end -}}
{{- range $field, $hosts := dict "shortHosts" .shortHosts "legacyHosts" $patterns -}}
{{- if ne (len $hosts) (uniq $hosts | len) -}}
{{- $found = append $found (printf "routeTable.%s: one of %s stands twice. Take one out. (host-repeated)" $field (join ", " $hosts)) -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/* A sentence where a name is too long for DNS; {api} counts as one letter. Takes the field and the name. */}}
{{- define "kdp.tooLong" -}}
{{- $name := replace "{api}" "x" (index . 1) -}}
{{- if and (or (gt (len $name) 253) (regexMatch "(^|[.])[^.]{64,}" $name)) (not (contains ":" $name)) -}}
{{- printf "%s: %s is too long for DNS. Shorten the API's name or the pattern. (name-too-long)" (index . 0) (index . 1) -}}
{{- end -}}
{{- end }}
