{{/* The errors of one API, as JSON. Takes root, name, effective settings. */}}
{{- define "kdp.apiFindings" -}}
{{- $values := (index . 0).Values -}}
{{- $name := index . 1 -}}
{{- $settings := index . 2 -}}
{{- $at := printf "routeTable.apis.%s" $name -}}
{{- $found := list -}}
{{- if has $name (list "dead-end" "catch-all" "standby") -}}
{{- $found = append $found (printf "%s: the chart has an object of that name. Give the API another one, and its path by path:. (object-name-taken)" $at) -}}
{{- end -}}
{{- $plugins := list -}}
{{- $isOwn := hasKey (get $values.routeTable.apis $name | default dict) "plugins" -}}
{{- range $i, $_ := $settings.plugins -}}
{{- if and (hasKey . "config") (hasKey . "configFrom") -}}
{{- $found = append $found (printf "%s.plugins[%d].configFrom: %s has config beside it. Keep one of them. (plugin-config-twice)" ($isOwn | ternary $at "routeTable.defaults") $i .name) -}}
{{- end -}}
{{- if and .configFrom (not $values.ingressController.enabled) -}}
{{- $found = append $found (printf "%s.plugins[%d].configFrom: Kong's ingress controller reads the Secret, and ingressController.enabled is false. Write config, and {vault://env/NAME} for each secret in it, with the variable NAME from the Secret in proxy.extraEnv. (plugin-without-controller)" ($isOwn | ternary $at "routeTable.defaults") $i) -}}
{{- end -}}
{{- if has .name $plugins -}}
{{- $found = append $found (printf "%s.plugins: %s stands twice. Kong runs one of a name for a route: keep one. (plugin-repeated)" $at .name) -}}
{{- end -}}
{{- if has .name (list "route-table" "route-table-response" "route-table-guard") -}}
{{- $found = append $found (printf "%s.plugins: %s is this gateway's own plugin. Take it out. (plugin-is-ours)" $at .name) -}}
{{- end -}}
{{- $plugins = append $plugins .name -}}
{{- end -}}
{{- if and (eq $values.routes "perHost") $settings.plugins -}}
{{- $found = append $found (printf "%s.plugins: with routes: perHost Kong has no route of the API's own for them. Use routes: perApi, or take them out. (plugin-without-route)" $at) -}}
{{- end -}}
{{- with ($settings.source | default dict).host -}}
{{- $hosts := list -}}
{{- range $settings.hosts }}{{ $hosts = append $hosts (replace "{api}" $name .) }}{{ end -}}
{{- range $values.routeTable.legacyHosts }}{{ $hosts = append $hosts (replace "{api}" $name .host) }}{{ end -}}
{{- if not (has (replace "{api}" $name .) (concat $hosts $values.routeTable.shortHosts)) -}}
{{- $found = append $found (printf "%s.source.host: %s is not served at %s. Name one of its old hosts or a short host, or add the host to its hosts. (source-host)" $at $name (replace "{api}" $name .)) -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/*
Errors about upstreams that lead back here or share a name, and about addresses that are reached both with and without a check of the
certificate (Kong pools connections by address, port and server name alone), as JSON. Takes root, the APIs with their settings, all own hosts.
*/}}
{{- define "kdp.loopFindings" -}}
{{- $table := (index . 0).Values.routeTable -}}
{{- $allHosts := index . 2 -}}
{{- $found := list -}}
{{- $uses := dict -}}
{{- $hasUnverified := false -}}
{{- range $table.clusters }}{{ if hasKey . "tlsVerify" }}{{ $hasUnverified = or $hasUnverified (not .tlsVerify) }}{{ end }}{{ end -}}
{{- $objects := dict (include "kdp.nameOf" (list (index . 0) "dead-end")) "the chart's dead end" -}}
{{- $root := index . 0 -}}
{{- range $name, $settings := index . 1 -}}
{{- range $cluster, $_ := $table.clusters -}}
{{- $upstream := include "kdp.upstream" (list $root $name $settings $cluster) | fromJson -}}
{{- $object := $upstream.object -}}
{{- if hasKey $objects $object -}}
{{- $found = append $found (printf "routeTable.apis.%s: in cluster %s its Service has the name %s, which is also that of %s. Rename the API or the cluster. (object-name-taken)" $name $cluster $object (get $objects $object)) -}}
{{- end -}}
{{- $_ := set $objects $object (printf "%s in cluster %s" $name $cluster) -}}
{{- $field := $upstream.isOwnUrl | ternary (printf "routeTable.apis.%s.upstream" $name) (printf "routeTable.clusters.%s" $cluster) -}}
{{- if and (not $upstream.hasAddress) (hasKey $allHosts $upstream.name) -}}
{{- $found = append $found (printf "%s: for %s the upstream is %s, one of the table's own hosts: requests would come back here. Give the cluster an address to dial, or the upstream a name that leads elsewhere. (upstream-loop)" ($upstream.isOwnUrl | ternary $field (printf "%s.url" $field)) $name $upstream.name) -}}
{{- end -}}
{{- range uniq (list $upstream.name $upstream.address) -}}
{{- with include "kdp.tooLong" (list $field .) }}{{ $found = append $found . }}{{ end -}}
{{- end -}}
{{- if and $hasUnverified (eq $upstream.scheme "https") -}}
{{- $name := eq ($settings.hostHeader | default "upstream") "client" | ternary "*" $upstream.hostName -}}
{{- $place := printf "%s, port %d," $upstream.address (int $upstream.port) -}}
{{- $isVerified := toString $upstream.tlsVerify -}}
{{- $names := get $uses $place | default dict -}}
{{- range $other, $verified := $names -}}
{{- if and (ne $verified $isVerified) (or (eq $other $name) (eq $other "*") (eq $name "*")) -}}
{{- $found = append $found (printf "routeTable.clusters: %s is reached with its certificate checked and unchecked. Set the same tlsVerify for both clusters. (tls-mixed)" $place) -}}
{{- end -}}
{{- end -}}
{{- $_ := set $names $name $isVerified -}}
{{- $_ := set $uses $place $names -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}
