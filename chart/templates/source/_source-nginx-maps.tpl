{{/* Maps from an API's server name to its settings. Takes root and the APIs with HTTP. */}}
{{- define "kdp.sourceNginxMaps" }}
  map $server_name $kdp_api {
    default "";
    {{- range index . 1 }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ .name }};
    {{- end }}
  }
  # The destination of a request: target, the new cluster; source, this cluster's Service; empty for a redirect.
  map $server_name $kdp_cluster {
    default "";
    {{- range index . 1 }}
    {{- if eq .method "nginx" }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ include "kdp.sourceShare" . }};
    {{- end }}
    {{- end }}
  }
  # Browsers follow no redirect of a CORS preflight, nor of the opening of a WebSocket: both go to the new cluster.
  map $http_origin $kdp_has_origin {
    default 1;
    "" "";
  }
  map $http_access_control_request_method $kdp_asks_for {
    default 1;
    "" "";
  }
  map "$request_method $kdp_has_origin$kdp_asks_for $http_upgrade" $kdp_redirect {
    default redirect;
    "~^OPTIONS 11 " default;
    "~*^GET [^ ]* (.*,)?[ \t]*websocket[ \t]*(,|$)" default;
  }
  map $kdp_redirect$kdp_path_is_clear $kdp_redirects {
    default "";
    redirect1 1;
  }
  map $kdp_redirect$kdp_place_is_clear $kdp_redirects_place {
    default "";
    redirect1 1;
  }
  map $server_name $kdp_because {
    default "";
    {{- range index . 1 }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ eq .method "redirect" | ternary "$kdp_redirect" (include "kdp.sourceIsSplit" . | empty | ternary "default" "bucket") }};
    {{- end }}
  }
  map "$kdp_cluster $server_name" $kdp_host {
    default $http_host;
    {{- range index . 1 }}
    {{- if not .keepsHost }}
    {{- if eq .method "nginx" }}
    "target {{ first .oldHosts }}" {{ .host }};
    {{- else }}
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
    {{- else }}
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
{{ include "kdp.sourceNginxUpstream" (list $root (printf "%s_target" .variable) (printf "%s:%d" .host (int $root.Values.service.httpsPort))) }}
{{- if eq .method "nginx" }}
{{- $address := printf "%s.%s.svc.%s:%d" .service.name $root.Release.Namespace $root.Values.source.nginx.clusterDomain (int .service.port) }}
{{ include "kdp.sourceNginxUpstream" (list $root (printf "%s_source" .variable) $address) }}
{{- end }}
{{- end }}
{{- end }}

{{/* A host as the key of an nginx map, in which some words without a dot have a meaning. */}}
{{- define "kdp.mapKey" -}}
{{- ternary . (printf "\\%s" .) (contains "." .) -}}
{{- end }}

{{/* Whether an API's requests are split between the clusters. Takes the API. */}}
{{- define "kdp.sourceIsSplit" -}}
{{- if and (eq .method "nginx") (gt (int .weight) 0) (lt (int .weight) 100) }}true{{ end -}}
{{- end }}

{{/* The destination of an API's requests, as an nginx value. Takes the API. */}}
{{- define "kdp.sourceShare" -}}
{{- if include "kdp.sourceIsSplit" . }}${{ .variable }}_share{{ else }}{{ ternary "target" "source" (gt (int .weight) 0) }}{{ end -}}
{{- end }}

{{/*
The key that keeps a client in one cluster: the first header or cookie of the API's split.by that a request has, else the client's address.
The API's name is part of the hash, so that each API starts with other clients. A client in a share stays in it while it grows. Takes the API.
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
