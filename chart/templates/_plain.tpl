{{/*
Whether Kong's own routes do all that is asked for but for the check of server names. Where the plugin server counts what becomes of
requests, it must see them. It says what plugins/route-table/idle.ts says in TypeScript; test/chart/model.test.ts holds the two against each other.
*/}}
{{- define "kdp.isLeftToKong" -}}
{{- $table := .Values.routeTable -}}
{{- $isLeft := and (eq .Values.routes "perApi") (not $table.decisionHeader) (not (include "kdp.countsOutcomes" .)) -}}
{{- range $table.legacyHosts }}{{ if include "kdp.isEnding" . }}{{ $isLeft = false }}{{ end }}{{ end -}}
{{- if $isLeft -}}
{{- $effective := include "kdp.effectiveApis" . | fromJson -}}
{{- $ownHosts := include "kdp.owners" (list $table $effective) | fromJson -}}
{{- range $table.shortHosts }}{{ $_ := set $ownHosts . "" }}{{ end -}}
{{- range $name, $settings := $effective -}}
{{- if $isLeft -}}
{{- $upstream := include "kdp.upstream" (list $ $name $settings (include "kdp.cluster" (list $table $settings))) | fromJson -}}
{{- $isPinned := or $table.pin $settings.pin -}}
{{- if not (include "kdp.isPlain" (list $settings $isPinned $upstream $ownHosts)) }}{{ $isLeft = false }}{{ end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- if $isLeft }}true{{ end -}}
{{- end }}

{{/*
The plugin that looks at requests on all routes; empty where none does, since Kong's own routes do all, and the plugin stands on the
catch-all route alone. Inside Kong, where server names are all that is left to look at, a plugin does that which costs next to nothing.
*/}}
{{- define "kdp.globalPlugin" -}}
{{- $checks := include "kdp.checksServerName" . -}}
{{- if or (and $checks (not (include "kdp.isInProcess" .))) (not (include "kdp.isLeftToKong" .)) -}}
route-table
{{- else if $checks -}}
route-table-server-name
{{- end -}}
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
{{- define "kdp.isPlain" -}}
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
