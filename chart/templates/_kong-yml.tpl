{{/*
Kong's declarative configuration. It equals the configuration that the ingress controller makes from the other templates. Paths match
whole segments: "/api01/" and, as a regular expression, exactly "/api01".
*/}}
{{- define "kdp.kongYml" -}}
{{- $root := . -}}
{{- $isPerApi := eq .Values.routes "perApi" -}}
{{- $apis := ternary (include "kdp.table" . | fromJson).apis dict $isPerApi -}}
_format_version: "3.0"
_transform: true
services:
  {{- range $api := $apis }}
  - name: {{ $api.name | quote }}
    {{- include "kdp.kongService" (list $root (dict
        "host" (printf "%s.%s" $api.name $api.cluster)
        "port" $api.upstream.port
        "protocol" $api.upstream.scheme
        "path" ($api.upstream.basePath | default "/")
        "timeouts" $api.timeouts
        "retries" $api.retries
        "tlsVerify" $api.upstream.tlsVerify)) | nindent 4 }}
    tags: [{{ printf "kdp-cluster-%s" $api.cluster | quote }}]
    routes:
      - name: {{ printf "%s.short" $api.name | quote }}
        hosts: {{ toJson $root.Values.routeTable.shortHosts }}
        paths: {{ include "kdp.kongPaths" $api.prefix | fromJsonArray | toJson }}
        {{- include "kdp.kongRoute" (list $root $api.stripPath $api.preserveHost) | nindent 8 }}
        {{- include "kdp.kongRoutePlugins" (list $root $api) | nindent 8 }}
      {{- if $api.oldHosts }}
      - name: {{ printf "%s.legacy" $api.name | quote }}
        hosts: {{ toJson $api.oldHosts }}
        paths: ["/"]
        {{- include "kdp.kongRoute" (list $root false $api.preserveHost) | nindent 8 }}
        {{- include "kdp.kongRoutePlugins" (list $root $api) | nindent 8 }}
      {{- end }}
  {{- end }}
  - name: dead-end
    {{- include "kdp.kongService" (list $root (dict
        "host" "dead-end.invalid"
        "port" 80
        "protocol" "http"
        "path" "/"
        "timeouts" (dict "connect" 60000 "send" 60000 "read" 60000)
        "retries" 5)) | nindent 4 }}
    routes:
      - name: catch-all
        paths: ["/"]
        {{- include "kdp.kongRoute" (list $root false false) | nindent 8 }}
        {{- if $isPerApi }}
        plugins:
          - name: route-table
            config:
              {{- include "kdp.catchAllConfig" . | nindent 14 }}
        {{- end }}
{{- with $apis }}
upstreams:
  {{- range $api := . }}
  - name: {{ printf "%s.%s" $api.name $api.cluster | quote }}
    host_header: {{ $api.upstream.hostHeader | quote }}
    algorithm: {{ $root.Values.balancing.algorithm | quote }}
    {{- with $api.health }}
    healthchecks:
      active:
        type: {{ $api.upstream.scheme | quote }}
        http_path: {{ .path | quote }}
        {{- if eq $api.upstream.scheme "https" }}
        {{- with $api.upstream.serverName }}
        https_sni: {{ quote . }}
        {{- end }}
        https_verify_certificate: {{ $api.upstream.tlsVerify | toJson }}
        {{- end }}
        timeout: {{ .timeout | toJson }}
        healthy:
          interval: {{ .interval | toJson }}
          successes: {{ int .successes }}
          http_statuses: {{ toJson .statuses }}
        unhealthy:
          interval: {{ .interval | toJson }}
          http_failures: {{ int .failures }}
          tcp_failures: {{ int .failures }}
          timeouts: {{ int .failures }}
          http_statuses: {{ toJson .badStatuses }}
    {{- end }}
    targets:
      - target: {{ printf "%s:%d" (contains ":" $api.upstream.address | ternary (printf "[%s]" $api.upstream.address) $api.upstream.address) (int $api.upstream.port) | quote }}
  {{- end }}
{{- end }}
{{- with (include "kdp.certificates" . | fromJson).items }}
certificates:
  {{- range $i, $certificate := . }}
  - cert: {{ printf "{vault://env/kdp-tls-%d-crt}" $i | quote }}
    key: {{ printf "{vault://env/kdp-tls-%d-key}" $i | quote }}
    snis:
      {{- range $certificate.hosts }}
      - name: {{ quote . }}
      {{- end }}
  {{- end }}
{{- end }}
plugins:
  {{- range (include "kdp.globalPlugins" . | fromJson).items }}
  - {{ toYaml . | nindent 4 | trim }}
  {{- end }}
{{- end }}

{{- define "kdp.kongService" -}}
{{- $service := index . 1 -}}
host: {{ $service.host | quote }}
port: {{ int $service.port }}
protocol: {{ $service.protocol | quote }}
path: {{ $service.path | quote }}
connect_timeout: {{ int $service.timeouts.connect }}
write_timeout: {{ int $service.timeouts.send }}
read_timeout: {{ int $service.timeouts.read }}
retries: {{ int $service.retries }}
{{- if eq $service.protocol "https" }}
tls_verify: {{ $service.tlsVerify | toJson }}
{{- end }}
{{- end }}

{{/* Takes root, stripPath, preserveHost. */}}
{{- define "kdp.kongRoute" -}}
{{- $proxy := (index . 0).Values.proxy -}}
strip_path: {{ index . 1 | toJson }}
preserve_host: {{ index . 2 | toJson }}
protocols: {{ toJson $proxy.protocols }}
{{- if not (has "http" $proxy.protocols) }}
https_redirect_status_code: {{ int $proxy.httpsRedirectStatus }}
{{- end }}
path_handling: v0
request_buffering: true
response_buffering: true
{{- end }}

{{/* Takes root and the API. */}}
{{- define "kdp.kongRoutePlugins" -}}
{{- $root := index . 0 -}}
{{- $api := index . 1 -}}
{{- $plugins := $api.plugins | default list -}}
{{- if $api.hasPlugin -}}
{{- $plugins = append $plugins (dict "name" "route-table" "config" (include "kdp.routeConfig" $root | fromJson)) -}}
{{- end -}}
tags: [{{ printf "kdp-api-%s" $api.name | quote }}]
{{- with $plugins }}
plugins:
  {{- range . }}
  - {{ toYaml . | nindent 4 | trim }}
  {{- end }}
{{- end }}
{{- end }}

{{/* A prefix as Kong paths that match whole segments. */}}
{{- define "kdp.kongPaths" -}}
{{- if eq . "/" -}}
["/"]
{{- else -}}
{{ list (printf "%s/" .) (printf "~%s$" (regexReplaceAllLiteral "[.]" . "\\.")) | toJson }}
{{- end -}}
{{- end }}
