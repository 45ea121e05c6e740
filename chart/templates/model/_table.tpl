{{/*
The model from which Kong's routes are made: the route table with the defaults filled in and {api} replaced, as JSON. Its TypeScript
counterpart is in plugins/route-table; test/chart/model.test.ts compares the two.

apis, by name: name, object (the name of its Kubernetes objects), prefix, stripPath, preserveHost (the upstream gets the client's Host),
oldHosts, cluster (of Kong's own route), isPinned (to that cluster), timeouts (milliseconds), retries, isChecked, health (Kong's check of
its upstream; empty without one), plugins, isNative (Kong's own routes are enough), hasPlugin (route-table is on its routes), upstreams
(one for each cluster), upstream (the one of its cluster).
*/}}
{{- define "kdp.table" -}}
{{- if not (hasKey . "KdpTable") }}{{ $_ := set . "KdpTable" (include "kdp.computedTable" .) }}{{ end -}}
{{- get . "KdpTable" -}}
{{- end }}

{{/* The same, computed. "kdp.table" caches the result: many templates use it, and it takes milliseconds per API. */}}
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
{{- /* An unknown cluster has no upstream; the validation refuses it. */ -}}
{{- $leadsRight := and $api.upstream (include "kdp.isNative" (list $settings $api.isPinned $api.upstream $ownHosts)) -}}
{{- $isNativeApi := and $leadsRight (not $asksOfAll) | empty | not -}}
{{- $_ := set $api "isNative" $isNativeApi -}}
{{- $_ := set $api "hasPlugin" (and $isOnRoutes (not $isNativeApi) | empty | not) -}}
{{- $_ := set $apis $name $api -}}
{{- end -}}
{{- dict "apis" $apis | toJson -}}
{{- end }}

{{/* Each API's settings with the defaults filled in, by name, as JSON. */}}
{{- define "kdp.effectiveApis" -}}
{{- $defaults := .Values.routeTable.defaults | default dict -}}
{{- $effective := dict -}}
{{- range $name, $api := .Values.routeTable.apis -}}
{{- $_ := set $effective $name (include "kdp.withDefaults" (list $defaults $api) | fromJson) -}}
{{- end -}}
{{- toJson $effective -}}
{{- end }}

{{/* An API's fields over the defaults. A field replaces the whole default, except source, which is merged field by field. Takes defaults and API. */}}
{{- define "kdp.withDefaults" -}}
{{- $settings := dict -}}
{{- range $field, $value := index . 0 }}{{ if not (kindIs "invalid" $value) }}{{ $_ := set $settings $field $value }}{{ end }}{{ end -}}
{{- range $field, $value := (index . 1 | default dict) -}}
{{- if eq $field "source" -}}
{{- $merged := deepCopy ((index $ 0).source | default dict) -}}
{{- range $part, $partValue := ($value | default dict) }}{{ if not (kindIs "invalid" $partValue) }}{{ $_ := set $merged $part $partValue }}{{ end }}{{ end -}}
{{- $value = $merged -}}
{{- end -}}
{{- if not (kindIs "invalid" $value) }}{{ $_ := set $settings $field $value }}{{ end -}}
{{- end -}}
{{- toJson $settings -}}
{{- end }}

{{/* Each old host with its API: the APIs' own hosts first, then the patterns in order. */}}
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
The table for the plugin's configuration, as JSON, without the fields for Kong, the old cluster and people. Kong walks through a plugin's
whole configuration with each request. One string costs nothing there; thousands of APIs would.
*/}}
{{- define "kdp.pluginTable" -}}
{{- $table := deepCopy .Values.routeTable -}}
{{- $apis := dict -}}
{{- range $name, $api := $table.apis }}{{ $_ := set $apis $name (omit ($api | default dict) "plugins" "source" "owner" "labels") }}{{ end -}}
{{- $_ := set $table "apis" $apis -}}
{{- if $table.defaults }}{{ $_ := set $table "defaults" (omit $table.defaults "plugins" "source" "owner" "labels") }}{{ end -}}
{{- omit $table "address" "oldCluster" | toJson -}}
{{- end }}
