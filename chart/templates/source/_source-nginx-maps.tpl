{{/* Maps from an API's server name to its settings. Takes root and the APIs with HTTP. */}}
{{- define "kdp.sourceNginxMaps" }}
  map $server_name $kdp_api {
    default "";
    {{- range index . 1 }}
    {{ include "kdp.mapKey" (first .oldHosts) }} {{ include "kdp.nginxWord" .name }};
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
    "target {{ include "kdp.nginxWord" (first .oldHosts) }}" {{ include "kdp.nginxWord" .host }};
    {{- else }}
    " {{ include "kdp.nginxWord" (first .oldHosts) }}" {{ include "kdp.nginxWord" .host }};
    {{- end }}
    {{- end }}
    {{- end }}
  }
  map "$kdp_cluster $server_name" $kdp_upstream {
    default "";
    {{- range index . 1 }}
    {{- if eq .method "nginx" }}
    "target {{ include "kdp.nginxWord" (first .oldHosts) }}" https://{{ .variable }}_target;
    "source {{ include "kdp.nginxWord" (first .oldHosts) }}" http://{{ .variable }}_source;
    {{- else }}
    " {{ include "kdp.nginxWord" (first .oldHosts) }}" https://{{ .variable }}_target;
    {{- end }}
    {{- end }}
  }
{{- range index . 1 }}
{{- if .settings.cors }}
{{ include "kdp.sourceNginxOrigins" . }}
{{- end }}
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
{{- $word := include "kdp.nginxWord" . -}}
{{- ternary $word (printf "\\%s" $word) (contains "." $word) -}}
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
The key that keeps a client in one cluster: the first key of the API's split.by that a request has, else the client's address. nginx has a
variable for each header, but not for each cookie. A key that it cannot know (a consumer, a header that it drops) is left out, and kdp validate
reports it (key-unread). The API's name is part of the hash, so that each API starts with other clients. A client in a share stays in it while
it grows. Takes the API.
*/}}
{{- define "kdp.sourceNginxSplit" }}
{{- $variable := .variable }}
{{- $keys := list }}
{{- $isDone := false }}
{{- range $i, $written := splitList "," (dig "split" "by" "" .settings) }}
{{- $key := trim $written }}
{{- if $isDone }}
{{- else if eq $key "ip" }}
{{- $isDone = true }}
{{- else if regexMatch "^header:[A-Za-z0-9_-]+$" $key }}
{{- $keys = append $keys (trimPrefix "header:" $key | lower | replace "-" "_" | printf "$http_%s") }}
{{- else if regexMatch "^cookie:[!#$%&'*+.^_`|~0-9A-Za-z-]+$" $key }}
{{- $cookie := printf "%s_cookie_%d" $variable $i }}
{{- $keys = append $keys (printf "$%s" $cookie) }}
{{ include "kdp.sourceNginxCookie" (list $cookie (trimPrefix "cookie:" $key)) }}
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
  split_clients "{{ include "kdp.nginxWord" .name }}~{{ trimPrefix "$" $key | printf "${%s}" }}" ${{ .variable }}_share {
    {{ int .weight }}% target;
    * source;
  }
{{- end }}

{{/* A variable with the value of the first cookie of a name, quotes around it taken off, as decision/http/cookie.ts has it. No part of it can match in two ways, or a client could keep nginx busy. Takes both. */}}
{{- define "kdp.sourceNginxCookie" }}
{{- $variable := index . 0 }}
{{- $start := printf "~^[ \\t]*+(?:(?!%[1]s=)[^;]*+;[ \\t]*+)*+%[1]s=" (include "kdp.regexName" (index . 1)) }}
  map $http_cookie ${{ $variable }} {
    default "";
    "{{ $start }}\"(?<{{ $variable }}_quoted>[^;]*)\"[ \t]*(?:;|$)" ${{ $variable }}_quoted;
    "{{ $start }}(?<{{ $variable }}_plain>(?:[^; \t]++|[ \t]++(?!;|$))*+)" ${{ $variable }}_plain;
  }
{{- end }}

{{/* A variable with what Access-Control-Allow-Origin says to a request's origin; empty for one that may not read. Takes the API. */}}
{{- define "kdp.sourceNginxOrigins" }}
  map $http_origin ${{ .variable }}_origin {
    {{- if has "*" .settings.cors.allowOrigins }}
    default *;
    "" "";
    "*" "";
    {{- else }}
    default "";
    {{- range .settings.cors.allowOrigins }}
    "~^{{ include "kdp.regexName" . }}$" $http_origin;
    {{- end }}
    {{- end }}
  }
  {{- if .settings.cors.allowCredentials }}
  map ${{ .variable }}_origin ${{ .variable }}_credentials {
    default true;
    "" "";
  }
  {{- end }}
{{- end }}

{{/*
A name of HTTP or an origin as part of a regular expression in quotes: what could mean something there by its number. Any other text is refused,
also where helm skips the schema.
*/}}
{{- define "kdp.regexName" -}}
{{- $name := toString . -}}
{{- if not (regexMatch "^[]!#$%&'*+.^_`|~0-9A-Za-z:/[-]+$" $name) -}}
{{- fail (printf "%q can't be in nginx's configuration. Write an origin such as https://app.example.com, or a cookie's name. Without --skip-schema-validation helm names the field." $name) -}}
{{- end -}}
{{- $numbers := dict "!" "21" "#" "23" "$" "24" "%" "25" "&" "26" "'" "27" "*" "2a" "+" "2b" "-" "2d" "." "2e" "[" "5b" "]" "5d" "^" "5e" "`" "60" "|" "7c" "~" "7e" -}}
{{- range $character, $number := $numbers }}{{ $name = replace $character (printf "\\x%s" $number) $name }}{{ end -}}
{{- $name -}}
{{- end }}
