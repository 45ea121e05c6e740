{{/* Whether the plugin runs inside Kong as Lua, and not in a plugin server. */}}
{{- define "kdp.isInProcess" -}}
{{- if eq .Values.runtime "inProcess" }}true{{ end -}}
{{- end }}

{{/*
Whether the plugin server has its companion inside Kong, the plugin route-table-response. It does for the plugin server what no function of
Kong's PDK does, and filters the headers of responses, which no plugin outside of Kong can.
*/}}
{{- define "kdp.hasCompanion" -}}
{{- if not (include "kdp.isInProcess" .) }}true{{ end -}}
{{- end }}

{{/* Whether any response has headers of ours, or headers that are rewritten. */}}
{{- define "kdp.filtersHeaders" -}}
{{- $filters := or (include "kdp.rewritesResponses" .) (include "kdp.asksOfAll" .) -}}
{{- range (include "kdp.effectiveApis" . | fromJson) }}{{ if include "kdp.isEnding" (.oldHosts | default dict) }}{{ $filters = true }}{{ end }}{{ end -}}
{{- if $filters }}true{{ end -}}
{{- end }}

{{/* Whether any API has rewriteResponse. */}}
{{- define "kdp.rewritesResponses" -}}
{{- $table := .Values.routeTable -}}
{{- $default := ($table.defaults | default dict).rewriteResponse -}}
{{- range $table.apis -}}
{{- $own := (. | default dict).rewriteResponse -}}
{{- if kindIs "invalid" $own | ternary $default $own }}true{{ end -}}
{{- end -}}
{{- end }}

{{/*
Whether the companion refuses, at the end of the access phase, a request for which the plugin server has decided nothing. With perHost such a
request has nowhere to go. With perApi Kong's own route leads to a right place.
*/}}
{{- define "kdp.refusesUndecided" -}}
{{- if and (include "kdp.hasCompanion" .) (eq .Values.routes "perHost") }}true{{ end -}}
{{- end }}

{{/*
A Lua file's text. The plugin's handler keeps only the phases that the table needs, and its companion those that the routes need: each phase
costs every request some microseconds, even an empty one. Takes root and key.
*/}}
{{- define "kdp.luaText" -}}
{{- $root := index . 0 -}}
{{- $name := index . 1 -}}
{{- $text := $root.Files.Get (printf "files/%s" $name) | trim -}}
{{- if eq $name "response-handler.lua" -}}
{{- /* Its modules are in the plugin's file: a release that carried them twice would be larger than Kubernetes allows. */ -}}
{{- $modules := $root.Files.Get "files/route-table-handler.lua" | trim -}}
{{- $end := "\nlocal ____entry = require(\"plugins.route-table.in-process.handler\", ...)\nreturn ____entry" -}}
{{- if not (hasSuffix $end $modules) }}{{ fail "files/route-table-handler.lua does not end as templates/model/_runtime.tpl needs it" }}{{ end -}}
{{- $text = printf "%s\n%s" (trimSuffix $end $modules) $text -}}
{{- end -}}
{{- $unused := list -}}
{{- if eq $name "route-table-handler.lua" -}}
{{- if not (include "kdp.filtersHeaders" $root) }}{{ $unused = append $unused "____entry.header_filter = nil" }}{{ end -}}
{{- if not (include "kdp.hasPassiveChecks" $root) }}{{ $unused = append $unused "____entry.log = nil" }}{{ end -}}
{{- end -}}
{{- if and (eq $name "response-handler.lua") (not (include "kdp.refusesUndecided" $root)) }}{{ $unused = append $unused "____entry.access = nil" }}{{ end -}}
{{- if and $unused (not (hasSuffix "\nreturn ____entry" $text)) }}{{ fail (printf "files/%s does not end as templates/model/_runtime.tpl needs it" $name) }}{{ end -}}
{{- if $unused }}{{ $text = printf "%s\n%s\nreturn ____entry" (trimSuffix "\nreturn ____entry" $text) (join "\n" $unused) }}{{ end -}}
{{- $text -}}
{{- end }}

{{/* The plugins that Kong loads in addition to its own. */}}
{{- define "kdp.ownPlugins" -}}
route-table,route-table-guard{{ if include "kdp.hasCompanion" . }},route-table-response{{ end }}
{{- end }}

{{/*
The Lua files that Kong runs, as JSON: the name of each in files/ and in the ConfigMap, and the path at which Kong looks for it.
*/}}
{{- define "kdp.luaFiles" -}}
{{- $items := list -}}
{{- $isInProcess := include "kdp.isInProcess" . | empty | not -}}
{{- range $part := list "handler" "schema" -}}
{{- $guard := printf "%s-%s.lua" (and (not $isInProcess) (eq $part "handler") | ternary "host-form" "guard") $part -}}
{{- $items = append $items (dict "key" $guard "path" (printf "kong/plugins/route-table-guard/%s.lua" $part)) -}}
{{- $own := $isInProcess | ternary "route-table" "response" -}}
{{- $plugin := $isInProcess | ternary "route-table" "route-table-response" -}}
{{- $items = append $items (dict "key" (printf "%s-%s.lua" $own $part) "path" (printf "kong/plugins/%s/%s.lua" $plugin $part)) -}}
{{- end -}}
{{- if $isInProcess }}{{ $items = append $items (dict "key" "status-api.lua" "path" "kong/plugins/route-table/status_api.lua") }}{{ end -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/* The metrics ports of a pod, by name and number, as JSON. */}}
{{- define "kdp.metricsPorts" -}}
{{- $ports := list (dict "name" "status" "port" 8100) -}}
{{- if not (include "kdp.isInProcess" .) }}{{ $ports = append $ports (dict "name" "plugin-metrics" "port" 8090) }}{{ end -}}
{{- dict "items" $ports | toJson -}}
{{- end }}
