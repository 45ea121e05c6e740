{{/*
Whether Kong's own routes do everything that the table asks for, except the check of server names. If the plugin server counts outcomes, it
must see all requests. The TypeScript counterpart is plugins/route-table/apply/native-table.ts; test/chart/model.test.ts compares the two.
*/}}
{{- define "kdp.isNativeTable" -}}
{{- $isNative := and (eq .Values.routes "perApi") (not (include "kdp.countsOutcomes" .)) -}}
{{- if $isNative -}}
{{- range (include "kdp.table" . | fromJson).apis }}{{ if not .isNative }}{{ $isNative = false }}{{ end }}{{ end -}}
{{- end -}}
{{- if $isNative }}true{{ end -}}
{{- end }}

{{/*
Whether route-table-guard is a global plugin: with perApi, where Kong has routes for each API. In Kong's rewrite phase it converts hosts to the
form that Kong's router expects and, inside Kong, makes the two refusals. It costs almost nothing.
*/}}
{{- define "kdp.hasGuard" -}}
{{- if eq .Values.routes "perApi" }}true{{ end -}}
{{- end }}

{{/*
Whether route-table is a global plugin. With perApi inside Kong only the routes of APIs that need more have it. With the plugin server it is
global, since the server has no table before the first request brings it, unless Kong's own routes do everything.
*/}}
{{- define "kdp.isOnAllRoutes" -}}
{{- if not (include "kdp.isOnRoutes" .) -}}
{{- if or (include "kdp.checksServerName" .) (not (include "kdp.isNativeTable" .)) }}true{{ end -}}
{{- end -}}
{{- end }}

{{/* Whether the plugin is only on the routes of APIs for which Kong's own routes are not enough. */}}
{{- define "kdp.isOnRoutes" -}}
{{- if and (include "kdp.isInProcess" .) (eq .Values.routes "perApi") }}true{{ end -}}
{{- end }}

{{/* The plugin's configuration on the catch-all route, with the table. */}}
{{- define "kdp.catchAllConfig" -}}
catchAll: true
logDecision: {{ .Values.accessLog.enabled | toJson }}
{{- if include "kdp.countsOutcomes" . }}
countOutcomes: true
{{- end }}
json: {{ include "kdp.pluginTable" . | quote }}
{{- end }}

{{/* The plugin's configuration on an API's routes, as JSON. It refers to the catch-all's table. */}}
{{- define "kdp.routeConfig" -}}
{{- dict "nativeRoutes" true "sharedTable" true "logDecision" .Values.accessLog.enabled | toJson -}}
{{- end }}

{{/* Whether a setting of the table needs the plugin for every request. */}}
{{- define "kdp.asksOfAll" -}}
{{- $table := .Values.routeTable -}}
{{- $asks := $table.decisionHeader -}}
{{- range $table.legacyHosts }}{{ if include "kdp.isEnding" . }}{{ $asks = true }}{{ end }}{{ end -}}
{{- if $asks }}true{{ end -}}
{{- end }}

{{/* Whether the plugin checks the server name of HTTP/2 connections. */}}
{{- define "kdp.checksServerName" -}}
{{- $table := .Values.routeTable -}}
{{- if and .Values.proxy.http2 $table.checkServerName }}true{{ end -}}
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
