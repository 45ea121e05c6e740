{{/*
What Kong's own routes are made from: the route table with the defaults in it and {api} replaced, as JSON. It says what
plugins/route-table says in TypeScript; test/chart/model.test.ts holds the two against each other.

apis, by name: name, object (the name of its Kubernetes objects), prefix, stripPath, preserveHost (the upstream gets the client's Host),
oldHosts, cluster (the one that Kong's own route leads to), isPinned (to it), timeouts (milliseconds), retries, isChecked, health (how
Kong checks its upstream; empty where it does not), plugins, isNative (its own routes do all that is asked for), hasPlugin (route-table
stands on them); upstreams: where each cluster serves it, and upstream: the one of its cluster.
*/}}
{{- define "kdp.table" -}}
{{- if not (hasKey . "KdpTable") }}{{ $_ := set . "KdpTable" (include "kdp.computedTable" .) }}{{ end -}}
{{- get . "KdpTable" -}}
{{- end }}

{{/* The same, made anew. Many templates ask for it, and it takes milliseconds for each API. */}}
{{- define "kdp.computedTable" -}}
{{- $root := . -}}
{{- $table := .Values.routeTable -}}
{{- $effective := include "kdp.effectiveApis" . | fromJson -}}
{{- $owners := include "kdp.owners" (list $table $effective) | fromJson -}}
{{- $hosts := dict -}}
{{- range $host, $name := $owners -}}
{{- $_ := set $hosts $name (append (get $hosts $name | default list) $host) -}}
{{- end -}}
{{- $ownHosts := deepCopy $owners -}}
{{- range $table.shortHosts }}{{ $_ := set $ownHosts . "" }}{{ end -}}
{{- $asksOfAll := include "kdp.asksOfAll" . -}}
{{- $isOnRoutes := include "kdp.isOnRoutes" . -}}
{{- $apis := dict -}}
{{- range $name, $settings := $effective -}}
{{- $oldHosts := get $hosts $name | default list | sortAlpha -}}
{{- $api := include "kdp.api" (list $root $name $settings $oldHosts) | fromJson -}}
{{- /* A cluster that is not there has no upstream; that is refused elsewhere. */ -}}
{{- $leadsRight := and $api.upstream (include "kdp.isNative" (list $settings $api.isPinned $api.upstream $ownHosts)) -}}
{{- $isNativeApi := and $leadsRight (not $asksOfAll) | empty | not -}}
{{- $_ := set $api "isNative" $isNativeApi -}}
{{- $_ := set $api "hasPlugin" (and $isOnRoutes (not $isNativeApi) | empty | not) -}}
{{- $_ := set $apis $name $api -}}
{{- end -}}
{{- dict "apis" $apis | toJson -}}
{{- end }}

{{/* Each API's settings with the defaults in them, by name, as JSON. */}}
{{- define "kdp.effectiveApis" -}}
{{- $defaults := .Values.routeTable.defaults | default dict -}}
{{- $effective := dict -}}
{{- range $name, $api := .Values.routeTable.apis -}}
{{- $_ := set $effective $name (include "kdp.withDefaults" (list $defaults $api) | fromJson) -}}
{{- end -}}
{{- toJson $effective -}}
{{- end }}

{{/* An API's own fields over the defaults; each field whole, but for source, which is merged field by field. Takes defaults and API. */}}
{{- define "kdp.withDefaults" -}}
{{- $settings := dict -}}
{{- range $field, $value := index . 0 }}{{ if not (kindIs "invalid" $value) }}{{ $_ := set $settings $field $value }}{{ end }}{{ end -}}
{{- range $field, $value := (index . 1 | default dict) -}}
{{- if eq $field "source" -}}
{{- $merged := deepCopy ((index $ 0).source | default dict) -}}
{{- range $part, $said := ($value | default dict) }}{{ if not (kindIs "invalid" $said) }}{{ $_ := set $merged $part $said }}{{ end }}{{ end -}}
{{- $value = $merged -}}
{{- end -}}
{{- if not (kindIs "invalid" $value) }}{{ $_ := set $settings $field $value }}{{ end -}}
{{- end -}}
{{- toJson $settings -}}
{{- end }}

{{/* Each old host with the API that has it: the APIs' own hosts first, then the patterns in their order. */}}
{{- define "kdp.owners" -}}
{{- $table := index . 0 -}}
{{- $effective := index . 1 -}}
{{- $owners := dict -}}
{{- range $name, $settings := $effective -}}
{{- range $settings.hosts }}{{ $_ := set $owners (replace "{api}" $name .) $name }}{{ end -}}
{{- end -}}
{{- range $table.legacyHosts -}}
{{- $pattern := .host -}}
{{- range $name, $_ := $effective -}}
{{- $host := replace "{api}" $name $pattern -}}
{{- if not (hasKey $owners $host) }}{{ $_ := set $owners $host $name }}{{ end -}}
{{- end -}}
{{- end -}}
{{- toJson $owners -}}
{{- end }}

{{/* One API of "kdp.table". Takes root, name, effective settings, old hosts. */}}
{{- define "kdp.api" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $settings := index . 2 -}}
{{- $cluster := include "kdp.cluster" (list $root.Values.routeTable $settings) -}}
{{- $upstreams := list -}}
{{- $upstream := dict -}}
{{- range $each := keys $root.Values.routeTable.clusters | sortAlpha -}}
{{- $served := include "kdp.upstream" (list $root $name $settings $each) | fromJson -}}
{{- $upstreams = append $upstreams $served -}}
{{- if eq $each $cluster }}{{ $upstream = $served }}{{ end -}}
{{- end -}}
{{- $timeouts := $settings.timeouts | default dict -}}
{{- $isPinned := or $root.Values.routeTable.pin $settings.pin | empty | not -}}
{{- dict
  "name" $name
  "object" (include "kdp.nameOf" (list $root $name))
  "prefix" ($settings.path | default "/{api}" | replace "{api}" $name)
  "stripPath" (ternary $settings.stripPath true (hasKey $settings "stripPath"))
  "preserveHost" (eq ($settings.hostHeader | default "upstream") "client")
  "oldHosts" (index . 3 | default list)
  "cluster" $cluster
  "isPinned" $isPinned
  "timeouts" (dict
    "connect" (include "kdp.milliseconds" ($timeouts.connect | default "60s") | int)
    "send" (include "kdp.milliseconds" ($timeouts.send | default "60s") | int)
    "read" (include "kdp.milliseconds" ($timeouts.read | default "60s") | int))
  "retries" (ternary $settings.retries 5 (hasKey $settings "retries") | int)
  "isChecked" (not (empty $settings.healthCheck))
  "health" (include "kdp.health" (list $settings.healthCheck $isPinned) | fromJson)
  "plugins" ($settings.plugins | default list)
  "upstreams" $upstreams
  "upstream" $upstream
  | toJson -}}
{{- end }}

{{/*
The table as the plugin's configuration: without what Kong, the old cluster and people do with it, as JSON. Kong walks through the whole
configuration with each request; one text costs nothing there, thousands of APIs would.
*/}}
{{- define "kdp.pluginTable" -}}
{{- $table := deepCopy .Values.routeTable -}}
{{- $apis := dict -}}
{{- range $name, $api := $table.apis }}{{ $_ := set $apis $name (omit ($api | default dict) "plugins" "source" "owner" "labels") }}{{ end -}}
{{- $_ := set $table "apis" $apis -}}
{{- if $table.defaults }}{{ $_ := set $table "defaults" (omit $table.defaults "plugins" "source" "owner" "labels") }}{{ end -}}
{{- omit $table "address" | toJson -}}
{{- end }}
