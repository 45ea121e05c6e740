{{/*
The global plugins, as JSON: route-table or its guard, the companion where it has a phase of its own, prometheus, and file-log. Their configuration
is the same for the ingress controller and for kong.yml.
*/}}
{{- define "kdp.globalPlugins" -}}
{{- $isPerApi := eq .Values.routes "perApi" -}}
{{- $config := dict "json" (include "kdp.pluginTable" .) "companion" true -}}
{{- $_ := set $config "nativeRoutes" $isPerApi -}}
{{- $_ := set $config "logDecision" .Values.accessLog.enabled -}}
{{- if include "kdp.countsOutcomes" . }}{{ $_ := set $config "countOutcomes" true }}{{ end -}}
{{- $items := list -}}
{{- if include "kdp.hasGuard" . -}}
{{- $guard := dict "name" "route-table-guard" -}}
{{- if include "kdp.guardHasTable" . -}}
{{- $_ := set $guard "config" (dict "json" (include "kdp.pluginTable" .) "logDecision" .Values.accessLog.enabled) -}}
{{- end -}}
{{- $items = append $items $guard -}}
{{- end -}}
{{- if include "kdp.isOnAllRoutes" . }}{{ $items = append $items (dict "name" "route-table" "config" $config) }}{{ end -}}
{{- if and (include "kdp.hasCompanion" .) (or (include "kdp.filtersHeaders" .) (include "kdp.refusesUndecided" .)) -}}
{{- $companion := dict "name" "route-table-response" -}}
{{- $settings := dict -}}
{{- if include "kdp.rewritesResponses" . }}{{ $_ := set $settings "prefixes" (include "kdp.prefixes" .) }}{{ end -}}
{{- if include "kdp.refusesUndecided" . }}{{ $_ := set $settings "refuseUndecided" true }}{{ end -}}
{{- if $settings }}{{ $_ := set $companion "config" $settings }}{{ end -}}
{{- $items = append $items $companion -}}
{{- end -}}
{{- if .Values.metrics.enabled -}}
{{- $items = append $items (dict "name" "prometheus" "config" (dict
  "status_code_metrics" true "latency_metrics" true "bandwidth_metrics" true "upstream_health_metrics" true)) -}}
{{- end -}}
{{- if .Values.accessLog.enabled -}}
{{- $items = append $items (dict "name" "file-log" "config" (dict
  "path" "/dev/stdout" "custom_fields_by_lua" (include "kdp.logFields" . | fromYaml))) -}}
{{- end -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/*
The prefixes of all APIs, one a line: on a short host rewriteResponse leaves their paths as they are. One string, since Kong walks through a
plugin's configuration with each request.
*/}}
{{- define "kdp.prefixes" -}}
{{- $prefixes := list -}}
{{- range (include "kdp.table" . | fromJson).apis }}{{ $prefixes = append $prefixes .prefix }}{{ end -}}
{{- join "\n" $prefixes -}}
{{- end }}

{{/*
Changes to Kong's log object (chart/README.md lists all fields). With perHost the plugin itself puts its decision into the object. With perApi
the decision comes from the tags of Kong's route and Service, or from kong.ctx.shared if the plugin decided differently. After the plugin
has set a target, Kong logs the upstream's host as the client's; this restores the client's.
*/}}
{{- define "kdp.logFields" -}}
request.headers: return nil
request.url: return nil
request.querystring: return nil
request.tls: return nil
response.headers: return nil
service: return nil
route: return nil
workspace: return nil
workspace_name: return nil
{{- if not .Values.accessLog.queries }}
# A query can contain tokens and personal data.
request.uri: return kong.request.get_raw_path()
upstream_uri: {{ "local u=ngx.var.upstream_uri return u and u:match('^[^?]*') or nil" | quote }}
{{- end }}
# The trace of the client's request (https://www.w3.org/TR/trace-context/#traceparent-header).
request.trace_id: {{ "local t=(kong.request.get_header('traceparent') or ''):match('^%x%x%-(%x+)%-%x+%-%x%x') return t and #t==32 and t or nil" | quote }}
{{- if eq .Values.routes "perApi" }}
{{- $short := list }}
{{- range .Values.routeTable.shortHosts }}{{ $short = append $short (printf "[%q]='short'" .) }}{{ end }}
{{- $entry := printf "({%s})[kong.request.get_host()] or 'legacy'" (join "," $short) }}
kdp.api: {{ include "kdp.decidedLua" (list "api" (include "kdp.tagLua" (list "route" "kdp-api-" "t:sub(9)"))) | quote }}
kdp.cluster: {{ include "kdp.decidedLua" (list "cluster" (include "kdp.tagLua" (list "service" "kdp-cluster-" "t:sub(13)"))) | quote }}
kdp.entry: {{ include "kdp.decidedLua" (list "entry" (include "kdp.tagLua" (list "route" "kdp-api-" $entry))) | quote }}
kdp.because: {{ include "kdp.decidedLua" (list "because" "return nil") | quote }}
kdp.table: {{ include "kdp.decidedLua" (list "table" "return nil") | quote }}
kdp.host: {{ include "kdp.decidedLua" (list "host" "return kong.request.get_host()") | quote }}
{{- end }}
{{- end }}

{{/* A Lua expression for one part of the plugin's decision, with a default for a request without a decision. */}}
{{- define "kdp.decidedLua" -}}
{{- $part := index . 0 -}}
local d=kong.ctx.shared.kdp if d then return type(d.{{ $part }})=='string' and d.{{ $part }} or nil end {{ index . 1 }}
{{- end }}

{{/* A Lua expression for a value if an entity has a tag, `t`. Takes "route" or "service", the tag's prefix, and the value. */}}
{{- define "kdp.tagLua" -}}
local e=kong.router.get_{{ index . 0 }}() for _,t in ipairs(e and e.tags or {}) do if t:sub(1,{{ len (index . 1) }})=='{{ index . 1 }}' then return {{ index . 2 }} end end
{{- end }}
