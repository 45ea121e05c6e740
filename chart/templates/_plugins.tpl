{{/*
The plugins that run on every route, as JSON: the route table, and what counts and logs requests. Their configuration is the
same for the ingress controller and for kong.yml.
*/}}
{{- define "kdp.globalPlugins" -}}
{{- $isPerApi := eq .Values.routes "perApi" -}}
{{- $config := include "kdp.pluginTable" . | fromYaml -}}
{{- $_ := set $config "nativeRoutes" $isPerApi -}}
{{- $_ := set $config "logDecision" (and .Values.accessLog.enabled (not $isPerApi)) -}}
{{- $items := list (dict "name" "route-table" "config" $config) -}}
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
What Kong's log object does not say of a request, and what it says besides (chart/README.md has all fields). Where the plugin
routes (perHost), it puts its decision into the object itself; otherwise the tags of Kong's route and Service have it.
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
{{- if eq .Values.routes "perApi" }}
kdp.api: {{ include "kdp.tagLua" (list "route" "kdp-api-" "t:sub(9)") | quote }}
kdp.cluster: {{ include "kdp.tagLua" (list "service" "kdp-cluster-" "t:sub(13)") | quote }}
{{- $short := list }}
{{- range .Values.routeTable.shortHosts }}{{ $short = append $short (printf "[%q]='short'" .) }}{{ end }}
{{- $entry := printf "({%s})[kong.request.get_host()] or 'legacy'" (join "," $short) }}
kdp.entry: {{ include "kdp.tagLua" (list "route" "kdp-api-" $entry) | quote }}
kdp.host: return kong.request.get_host()
{{- end }}
{{- end }}

{{/* Lua for a value where an entity has a tag, `t`. Takes "route" or "service", how the tag begins, and the value. */}}
{{- define "kdp.tagLua" -}}
local e=kong.router.get_{{ index . 0 }}() for _,t in ipairs(e and e.tags or {}) do if t:sub(1,{{ len (index . 1) }})=='{{ index . 1 }}' then return {{ index . 2 }} end end
{{- end }}
