{{/* What is said of each API by the first name of its server. Takes root and the APIs with HTTP. */}}
{{- define "kdp.sourceNginxMaps" }}
  map $server_name $kdp_api {
    default "";
    {{- range index . 1 }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ .name }};
    {{- end }}
  }
  # Where a request goes: target, the new cluster; source, this one's own Service; nowhere with a redirect.
  map $server_name $kdp_cluster {
    default "";
    {{- range index . 1 }}
    {{- if eq .method "nginx" }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ include "kdp.sourceShare" . }};
    {{- end }}
    {{- end }}
  }
  map $server_name $kdp_because {
    default "";
    {{- range index . 1 }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ eq .method "redirect" | ternary "redirect" (include "kdp.sourceIsSplit" . | empty | ternary "default" "bucket") }};
    {{- end }}
  }
  map "$kdp_cluster $server_name" $kdp_host {
    default $http_host;
    {{- range index . 1 }}
    {{- if not .keepsHost }}
    {{- if eq .method "nginx" }}
    "target {{ first .oldHosts }}" {{ .host }};
    {{- else if include "kdp.sourceHasRest" . }}
    " {{ first .oldHosts }}" {{ .host }};
    {{- end }}
    {{- end }}
    {{- end }}
  }
  map "$kdp_cluster $server_name" $kdp_upstream {
    default "";
    {{- range index . 1 }}
    {{- if eq .method "nginx" }}
    "target {{ first .oldHosts }}" https://{{ .variable }}_target;
    "source {{ first .oldHosts }}" http://{{ .variable }}_source;
    {{- else if include "kdp.sourceHasRest" . }}
    " {{ first .oldHosts }}" https://{{ .variable }}_target;
    {{- end }}
    {{- end }}
  }
{{- range index . 1 }}
{{- if include "kdp.sourceIsSplit" . }}
{{ include "kdp.sourceNginxSplit" . }}
{{- end }}
{{- end }}
{{- $root := index . 0 }}
{{- range index . 1 }}
{{- if or (eq .method "nginx") (include "kdp.sourceHasRest" .) }}
{{ include "kdp.sourceNginxUpstream" (list $root (printf "%s_target" .variable) (printf "%s:%d" .host (int $root.Values.service.httpsPort))) }}
{{- end }}
{{- if eq .method "nginx" }}
{{- $address := printf "%s.%s.svc.%s:%d" .service.name $root.Release.Namespace $root.Values.source.nginx.clusterDomain (int .service.port) }}
{{ include "kdp.sourceNginxUpstream" (list $root (printf "%s_source" .variable) $address) }}
{{- end }}
{{- end }}
{{- end }}

{{/* A host as the key of a map, where some words without a dot mean something. */}}
{{- define "kdp.mapKey" -}}
{{- ternary . (printf "\\%s" .) (contains "." .) -}}
{{- end }}

{{/* Whether an API's requests are divided. Takes the API. */}}
{{- define "kdp.sourceIsSplit" -}}
{{- if and (eq .method "nginx") (gt (int .weight) 0) (lt (int .weight) 100) }}true{{ end -}}
{{- end }}

{{/* Where an API's requests go, as a value of nginx. Takes the API. */}}
{{- define "kdp.sourceShare" -}}
{{- if include "kdp.sourceIsSplit" . }}${{ .variable }}_share{{ else }}{{ ternary "target" "source" (gt (int .weight) 0) }}{{ end -}}
{{- end }}

{{/*
What keeps a client on one side: the first header or cookie of the API's split.by that a request has, else the client's address. An API's
name is mixed in, so that each has other clients go first. Who is in a share stays in it when it grows. Takes the API.
*/}}
{{- define "kdp.sourceNginxSplit" }}
{{- $variable := .variable }}
{{- $keys := list }}
{{- range splitList "," (dig "split" "by" "" .settings) }}
{{- $key := trim . }}
{{- if regexMatch "^header:[A-Za-z0-9-]+$" $key }}
{{- $keys = append $keys (trimPrefix "header:" $key | lower | replace "-" "_" | printf "$http_%s") }}
{{- else if regexMatch "^cookie:[A-Za-z0-9_]+$" $key }}
{{- $keys = append $keys (trimPrefix "cookie:" $key | printf "$cookie_%s") }}
{{- end }}
{{- end }}
{{- $key := "$remote_addr" }}
{{- range $i, $each := reverse $keys }}
  map {{ $each }} ${{ $variable }}_key_{{ $i }} {
    default {{ $each }};
    "" {{ $key }};
  }
{{- $key = printf "$%s_key_%d" $variable $i }}
{{- end }}
  split_clients "{{ .name }}~{{ trimPrefix "$" $key | printf "${%s}" }}" ${{ .variable }}_share {
    {{ int .weight }}% target;
    * source;
  }
{{- end }}
