{{/*
The configuration of the nginx of our own. Everything in it that comes from the values is a name, a number or a path of the route table,
which the schema has checked: no blank, quote, semicolon, brace or dollar gets here. /etc/kdp has this file, /etc/kdp-tls the Secret.
*/}}
{{- define "kdp.sourceNginxConf" -}}
{{- $source := .Values.source -}}
{{- $apis := (include "kdp.sourcesOfNginx" . | fromJson).items -}}
{{- $http := list -}}
{{- $stream := list -}}
{{- range $i, $api := $apis -}}
{{- $_ := set $api "variable" (printf "kdp_%d" $i) -}}
{{- if eq $api.method "passthrough" }}{{ $stream = append $stream $api }}{{ else }}{{ $http = append $http $api }}{{ end -}}
{{- end -}}
worker_processes {{ int $source.nginx.workerProcesses }};
worker_rlimit_nofile 65536;
worker_shutdown_timeout {{ sub (int .Values.terminationGracePeriodSeconds) (add (int .Values.terminationDelaySeconds) 5) }}s;
pid /tmp/nginx.pid;
error_log /dev/stderr warn;

events {
  worker_connections 16384;
}

http {
  access_log off;
  server_tokens off;
  client_body_temp_path /tmp/client-body;
  proxy_temp_path /tmp/proxy;
  fastcgi_temp_path /tmp/fastcgi;
  uwsgi_temp_path /tmp/uwsgi;
  scgi_temp_path /tmp/scgi;

  # Names are looked up again and again.
  resolver {{ $source.nginx.resolver }}{{ with $source.nginx.resolverValid }} valid={{ . }}{{ end }};
  resolver_timeout 5s;
  variables_hash_max_size {{ max 2048 (mul 16 (len $apis)) }};
  map_hash_bucket_size 512;
  map_hash_max_size {{ max 2048 (mul 16 (len $apis)) }};
  server_names_hash_bucket_size 512;
  server_names_hash_max_size {{ max 2048 (mul 16 (len $apis)) }};

  # ingress-nginx says who the client is; the client itself is not asked.
  {{- range $source.nginx.trustedIps }}
  set_real_ip_from {{ . }};
  {{- end }}
  real_ip_header X-Real-IP;

  # As it comes: neither sizes nor names of headers are judged here.
  client_max_body_size 0;
  client_header_buffer_size 8k;
  large_client_header_buffers 8 64k;
  underscores_in_headers on;
  ignore_invalid_headers off;
  keepalive_timeout 75s;
  keepalive_requests 100000;

  map $http_upgrade $kdp_connection {
    default upgrade;
    "" "";
  }
  # A client would not send a fragment on.
  map $request_uri $kdp_uri {
    default $request_uri;
    "~^(?<kdp_before>[^#]*)#(?<kdp_behind>.*)$" $kdp_before%23$kdp_behind;
  }

  proxy_http_version 1.1;
  proxy_set_header Host $kdp_host;
  proxy_set_header Upgrade $http_upgrade;
  proxy_set_header Connection $kdp_connection;
  proxy_buffering off;
  proxy_request_buffering off;
  proxy_redirect off;
  proxy_pass_header Date;
  proxy_pass_header Server;
  proxy_ignore_headers X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control;
  proxy_socket_keepalive on;
  # Of POST, PATCH and LOCK only what was not sent yet is repeated: non_idempotent is not said.
  proxy_next_upstream {{ ternary "error timeout" "off" (gt (int $source.retries) 0) }};
  proxy_next_upstream_tries {{ add (int $source.retries) 1 }};

  proxy_ssl_server_name on;
  proxy_ssl_protocols TLSv1.2 TLSv1.3;
  proxy_ssl_verify on;
  proxy_ssl_verify_depth {{ int $source.upstreamTls.verifyDepth }};
  {{- if $source.upstreamTls.secret }}
  proxy_ssl_trusted_certificate /etc/kdp-tls/ca.crt;
  {{- if $source.upstreamTls.clientCertificate }}
  proxy_ssl_certificate /etc/kdp-tls/tls.crt;
  proxy_ssl_certificate_key /etc/kdp-tls/tls.key;
  {{- end }}
  {{- end }}
{{ include "kdp.sourceNginxMaps" (list . $http) }}
{{- if .Values.accessLog.enabled }}
{{ include "kdp.sourceNginxLog" . | indent 2 }}
{{- end }}

  server {
    listen 8081;
    location = /healthz {
      return 200;
    }
    location = /stub_status {
      stub_status;
    }
    location / {
      return 404;
    }
  }

  # A host that is none of the table's.
  server {
    listen 8080 default_server reuseport;
    server_name _;
    {{- if .Values.accessLog.enabled }}
    access_log /dev/stdout kdp;
    {{- end }}
    return 421;
  }
{{- range $http }}
{{ include "kdp.sourceNginxServer" (list $ .) }}
{{- end }}
}
{{- with $stream }}
{{ include "kdp.sourceNginxStream" (list $ .) }}
{{- end }}
{{- end }}

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

{{/* Takes root, name and the address with its port. */}}
{{- define "kdp.sourceNginxUpstream" }}
  upstream {{ index . 1 }} {
    zone {{ index . 1 }} 64k;
    server {{ index . 2 }} resolve max_fails=0;
    keepalive {{ int (index . 0).Values.source.nginx.keepalive }};
  }
{{- end }}

{{/* An API's server. Takes root and API. */}}
{{- define "kdp.sourceNginxServer" }}
{{- $root := index . 0 }}
{{- $api := index . 1 }}
  # {{ $api.name }}
  server {
    listen 8080;
    server_name{{ range $api.oldHosts }} {{ . }}{{ end }};
    {{- if $root.Values.accessLog.enabled }}
    access_log /dev/stdout kdp;
    {{- end }}
    {{- if or (eq $api.method "nginx") (include "kdp.sourceHasRest" $api) }}
    proxy_ssl_name {{ $api.host }};
    proxy_connect_timeout {{ int $api.timeouts.connect }}ms;
    proxy_send_timeout {{ int $api.timeouts.send }}ms;
    proxy_read_timeout {{ int $api.timeouts.read }}ms;
    {{- end }}
    {{- if eq $api.method "nginx" }}
    location / {
      proxy_pass $kdp_upstream;
    }
    {{- else }}
    {{- $redirect := include "kdp.sourceRedirect" (list $root $api) | fromJson }}
    {{- range $location := $redirect.locations }}
    location {{ $location }} {
      {{- if $redirect.maxAge }}
      add_header Cache-Control max-age={{ $redirect.maxAge }} always;
      {{- end }}
      return {{ int $redirect.status }} {{ $redirect.base }}$kdp_uri;
    }
    {{- end }}
    {{- range $location := $redirect.rest }}
    # What has no place of its own there; the new cluster knows what to do.
    location {{ $location }} {
      proxy_pass $kdp_upstream;
    }
    {{- end }}
    {{- end }}
  }
{{- end }}

{{/*
How an API's old hosts redirect, as JSON: status, maxAge (seconds, of a 308), base (what comes before the path), locations (of the paths
that do), rest (of those that would be another API's, or nobody's: they go to the new cluster as they are). Takes root and API.
*/}}
{{- define "kdp.sourceRedirect" -}}
{{- $root := index . 0 -}}
{{- $api := index . 1 -}}
{{- $said := $api.settings.redirect | default dict -}}
{{- $status := $said.status | default 307 | int -}}
{{- $origin := $said.origin | default (printf "https://%s" (first $root.Values.routeTable.shortHosts)) -}}
{{- dict
  "status" $status
  "maxAge" (ternary (div (include "kdp.milliseconds" ($said.maxAge | default "5m") | int) 1000 | toString) "" (eq $status 308))
  "base" (printf "%s%s" $origin (ternary (trimSuffix "/" $api.prefix) "" $api.stripPath))
  "locations" $api.locations
  "rest" $api.rest
  | toJson -}}
{{- end }}

{{/* Whether an API that redirects has paths that go to the new cluster instead. Takes the API. */}}
{{- define "kdp.sourceHasRest" -}}
{{- if and (eq .method "redirect") .rest }}true{{ end -}}
{{- end }}

{{/* One line of JSON for a request, with the names that the gateway's own log has. */}}
{{- define "kdp.sourceNginxLog" -}}
map $request_time $kdp_request_ms {
  default 0;
  "~^0[.]0*(?<kdp_millis>[0-9]+)$" $kdp_millis;
  "~^(?<kdp_whole>[1-9][0-9]*)[.](?<kdp_part>[0-9]+)$" $kdp_whole$kdp_part;
}
map $msec $kdp_ended_at {
  default 0;
  "~^(?<kdp_seconds>[0-9]+)[.](?<kdp_rest>[0-9]+)$" $kdp_seconds$kdp_rest;
}
log_format kdp escape=json '{"kdp":{"api":"$kdp_api","entry":"legacy","cluster":"$kdp_cluster","because":["$kdp_because"],"host":"$host"},'
  '"request":{"id":"$http_x_request_id","method":"$request_method","uri":"$request_uri","size":$request_length},'
  '"response":{"status":$status,"size":$bytes_sent},'
  '"upstream_uri":"$request_uri","upstream_status":"$upstream_status","upstream_addr":"$upstream_addr",'
  '"latencies":{"request":$kdp_request_ms},"client_ip":"$remote_addr","ended_at":$kdp_ended_at}';
{{- end }}

{{/* TLS passed through by server name. Takes root and the APIs. */}}
{{- define "kdp.sourceNginxStream" }}
{{- $root := index . 0 }}
{{- $source := $root.Values.source }}

stream {
  resolver {{ $source.nginx.resolver }}{{ with $source.nginx.resolverValid }} valid={{ . }}{{ end }};
  resolver_timeout 5s;
  map_hash_bucket_size 512;
  map_hash_max_size {{ max 2048 (mul 16 (len (index . 1))) }};
  # A name that is not here leads nowhere: the connection is closed.
  map $ssl_preread_server_name $kdp_api {
    default "";
    {{- range $api := index . 1 }}
    {{- range $api.oldHosts }}
    {{ include "kdp.mapKey" . }} {{ $api.name }};
    {{- end }}
    {{- end }}
  }
  map $ssl_preread_server_name $kdp_upstream {
    default "";
    {{- range $api := index . 1 }}
    {{- range $api.oldHosts }}
    {{ include "kdp.mapKey" . }} {{ $api.variable }}_target;
    {{- end }}
    {{- end }}
  }
  {{- range index . 1 }}
  {{- include "kdp.sourceNginxStreamUpstream" (list (printf "%s_target" .variable) (printf "%s:%d" .host (int $root.Values.service.httpsPort))) }}
  {{- end }}
  {{- if $root.Values.accessLog.enabled }}
  log_format kdp escape=json '{"kdp":{"api":"$kdp_api","entry":"legacy","cluster":"target","because":["passthrough"],"host":"$ssl_preread_server_name"},'
    '"request":{"size":$bytes_received},"response":{"status":$status,"size":$bytes_sent},'
    '"upstream_addr":"$upstream_addr","latencies":{"request":"$session_time"},"client_ip":"$remote_addr"}';
  access_log /dev/stdout kdp;
  {{- end }}

  server {
    listen 8443 reuseport;
    ssl_preread on;
    preread_timeout 10s;
    proxy_connect_timeout {{ include "kdp.milliseconds" $source.timeouts.connect | int }}ms;
    proxy_timeout 1h;
    {{- if $source.passthrough.proxyProtocol }}
    proxy_protocol on;
    {{- end }}
    proxy_pass $kdp_upstream;
  }
}
{{- end }}

{{/* Takes name and address with port. */}}
{{- define "kdp.sourceNginxStreamUpstream" }}
  upstream {{ index . 0 }} {
    zone {{ index . 0 }} 64k;
    server {{ index . 1 }} resolve max_fails=0;
  }
{{- end }}
