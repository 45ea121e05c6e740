{{/*
Whether route-table-guard is a global plugin: with perApi, where Kong has routes for each API. In Kong's rewrite phase it converts hosts to the
form that Kong's router expects, and makes the two refusals where the plugin is not on all routes. It costs almost nothing.
*/}}
{{- define "kdp.hasGuard" -}}
{{- if eq .Values.routes "perApi" }}true{{ end -}}
{{- end }}

{{/*
Whether route-table is a global plugin: with perHost, where it does all the routing, and where the plugin server counts outcomes, since it must
then see all requests.
*/}}
{{- define "kdp.isOnAllRoutes" -}}
{{- if not (include "kdp.isOnRoutes" .) }}true{{ end -}}
{{- end }}

{{/* Whether the plugin is only on the routes of APIs for which Kong's own routes are not enough. */}}
{{- define "kdp.isOnRoutes" -}}
{{- if and (eq .Values.routes "perApi") (or (include "kdp.isInProcess" .) (not (include "kdp.countsOutcomes" .))) }}true{{ end -}}
{{- end }}

{{/*
Whether the guard has the table for the plugin server, which has none of its own then: its companion inside Kong offers it, and each request says
which table it is for.
*/}}
{{- define "kdp.guardHasTable" -}}
{{- if and (include "kdp.isOnRoutes" .) (not (include "kdp.isInProcess" .)) }}true{{ end -}}
{{- end }}

{{/* The plugin's configuration on the catch-all route, with the table. */}}
{{- define "kdp.catchAllConfig" -}}
catchAll: true
logDecision: {{ .Values.accessLog.enabled | toJson }}
{{- if include "kdp.countsOutcomes" . }}
countOutcomes: true
{{- end }}
{{- if include "kdp.guardHasTable" . }}
sharedTable: true
companion: true
{{- else }}
json: {{ include "kdp.pluginTable" . | quote }}
{{- end }}
{{- end }}

{{/* The plugin's configuration on an API's routes, as JSON. It refers to the table of the guard or, inside Kong, of the catch-all. */}}
{{- define "kdp.routeConfig" -}}
{{- $config := dict "nativeRoutes" true "sharedTable" true "logDecision" .Values.accessLog.enabled -}}
{{- if include "kdp.guardHasTable" . }}{{ $_ := set $config "companion" true }}{{ end -}}
{{- toJson $config -}}
{{- end }}

{{/* Whether a setting of the table needs the plugin for every request. */}}
{{- define "kdp.asksOfAll" -}}
{{- $table := .Values.routeTable -}}
{{- $asks := $table.decisionHeader -}}
{{- range $table.legacyHosts }}{{ if include "kdp.isEnding" . }}{{ $asks = true }}{{ end }}{{ end -}}
{{- if $asks }}true{{ end -}}
{{- end }}

{{/* Whether an old host has lifecycle fields. Takes the fields. */}}
{{- define "kdp.isEnding" -}}
{{- if or .deprecated .sunset .brownouts (hasKey . "links") }}true{{ end -}}
{{- end }}

{{/*
Whether an API only sends its requests to one cluster, and they can't come back here. Takes its effective settings, its pin, the upstream in
that cluster, and the table's own hosts as a map.
*/}}
{{- define "kdp.isNative" -}}
{{- $settings := index . 0 -}}
{{- $upstream := index . 2 -}}
{{- $ownHosts := index . 3 -}}
{{- $check := $settings.healthCheck | default dict -}}
{{- $hasFailover := and $check (ternary $check.failover true (hasKey $check "failover")) -}}
{{- $isFixed := or (index . 1) (not (or $settings.split $hasFailover)) -}}
{{- $asksForMore := or (eq ($settings.legacy | default "") "redirect") $settings.rewriteResponse $check.passive $upstream.hasOtherHost
  (include "kdp.isEnding" ($settings.oldHosts | default dict)) -}}
{{- $restrictsPaths := has "reject" (list $settings.escapedSlashes $settings.pathParameters $settings.controlCharacters) -}}
{{- $getsOwnHost := or (eq ($settings.hostHeader | default "") "client") (hasKey $ownHosts $upstream.hostName) (hasKey $ownHosts $upstream.name) -}}
{{- if and $isFixed (not (or $asksForMore $restrictsPaths $getsOwnHost)) }}true{{ end -}}
{{- end }}
