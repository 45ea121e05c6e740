{{/*
Whether Kong's own routes do all that is asked for but for the check of server names. Where the plugin server counts what becomes of
requests, it must see them. It says what plugins/route-table/apply/native-table.ts says in TypeScript; test/chart/model.test.ts holds the two against each other.
*/}}
{{- define "kdp.isNativeTable" -}}
{{- $isNative := and (eq .Values.routes "perApi") (not (include "kdp.countsOutcomes" .)) -}}
{{- if $isNative -}}
{{- range (include "kdp.table" . | fromJson).apis }}{{ if not .isNative }}{{ $isNative = false }}{{ end }}{{ end -}}
{{- end -}}
{{- if $isNative }}true{{ end -}}
{{- end }}

{{/*
The plugin that looks at requests on all routes; empty where none does, since Kong's own routes do all. With perApi inside Kong that is
route-table-guard, which refuses what no API may get, and costs next to nothing: the routes of those APIs that ask for more have
route-table besides. The plugin server has no table before Kong's first request brings it, so it is route-table there.
*/}}
{{- define "kdp.globalPlugin" -}}
{{- if or (include "kdp.checksServerName" .) (not (include "kdp.isNativeTable" .)) -}}
route-table{{ if include "kdp.isOnRoutes" . }}-guard{{ end }}
{{- end -}}
{{- end }}

{{/* Whether the plugin stands on the routes of those APIs alone that Kong's own routes do not do all for. */}}
{{- define "kdp.isOnRoutes" -}}
{{- if and (include "kdp.isInProcess" .) (eq .Values.routes "perApi") }}true{{ end -}}
{{- end }}

{{/* The plugin's configuration on the catch-all route, which has the table. */}}
{{- define "kdp.catchAllConfig" -}}
catchAll: true
logDecision: {{ .Values.accessLog.enabled }}
{{- if include "kdp.countsOutcomes" . }}
countOutcomes: true
{{- end }}
json: {{ include "kdp.pluginTable" . | quote }}
{{- end }}

{{/* The plugin's configuration on an API's own routes, as JSON: the table is the catch-all's. */}}
{{- define "kdp.routeConfig" -}}
{{- dict "nativeRoutes" true "sharedTable" true "logDecision" .Values.accessLog.enabled | toJson -}}
{{- end }}

{{/* Whether the table asks something for each request that Kong's own routes can't do. */}}
{{- define "kdp.asksOfAll" -}}
{{- $table := .Values.routeTable -}}
{{- $asks := $table.decisionHeader -}}
{{- range $table.legacyHosts }}{{ if include "kdp.isEnding" . }}{{ $asks = true }}{{ end }}{{ end -}}
{{- if $asks }}true{{ end -}}
{{- end }}

{{/* Whether requests over HTTP/2 are looked at for the server name of their connection. */}}
{{- define "kdp.checksServerName" -}}
{{- $table := .Values.routeTable -}}
{{- if and .Values.proxy.http2 (ternary $table.checkServerName true (hasKey $table "checkServerName")) }}true{{ end -}}
{{- end }}

{{/* Whether anything is said of the end of an old host. Takes what is said. */}}
{{- define "kdp.isEnding" -}}
{{- if or .deprecated .sunset .brownouts (hasKey . "links") }}true{{ end -}}
{{- end }}

{{/*
Whether nothing is asked of an API but that requests go to one cluster, always, and could not come back here. Takes its effective
settings, its pin, the upstream of that cluster, and the table's own hosts as a map.
*/}}
{{- define "kdp.isNative" -}}
{{- $settings := index . 0 -}}
{{- $upstream := index . 2 -}}
{{- $ownHosts := index . 3 -}}
{{- $check := $settings.healthCheck | default dict -}}
{{- $hasFailover := and $check (ternary $check.failover true (hasKey $check "failover")) -}}
{{- $isFixed := or (index . 1) (not (or $settings.split $hasFailover)) -}}
{{- $asksForMore := or (eq ($settings.legacy | default "") "redirect") $settings.rewriteResponse $check.passive
  (include "kdp.isEnding" ($settings.oldHosts | default dict)) -}}
{{- $restrictsPaths := has "reject" (list $settings.escapedSlashes $settings.pathParameters $settings.controlCharacters) -}}
{{- $getsOwnHost := or (eq ($settings.hostHeader | default "") "client") (hasKey $ownHosts $upstream.hostHeader) (hasKey $ownHosts $upstream.name) -}}
{{- if and $isFixed (not (or $asksForMore $restrictsPaths $getsOwnHost)) }}true{{ end -}}
{{- end }}
