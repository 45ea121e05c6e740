{{/*
The configuration of the chart's nginx. Each value in it is a number, or a word that "kdp.nginxWord" has checked: helm can skip the schema. /etc/kdp has this file, /etc/kdp-tls the Secret.
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

  # nginx resolves the names again when they expire.
  {{ include "kdp.nginxResolver" $source.nginx }}
  resolver_timeout 5s;
  variables_hash_max_size {{ max 2048 (mul 16 (len $apis)) }};
  map_hash_bucket_size 512;
  map_hash_max_size {{ max 2048 (mul 16 (len $apis)) }};
  server_names_hash_bucket_size 512;
  server_names_hash_max_size {{ max 2048 (mul 16 (len $apis)) }};

  # The client's address comes from ingress-nginx, never from the client's own headers.
  {{- range $source.nginx.trustedIps }}
  set_real_ip_from {{ include "kdp.nginxWord" . }};
  {{- end }}
  real_ip_header X-Real-IP;

  # Requests pass unchanged: no limits on body sizes or header names.
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
  # Paths that this nginx, a client that follows a redirect, and the new cluster may read in different ways: with a dot segment, which each
  # resolves for itself, or a backslash, which browsers take for a slash.
  map $request_uri $kdp_path_is_clear {
    default 1;
    "~^[^/]" "";
    "~^[^?]*[\x00-\x20\x5c\x7f]" "";
    "~*^[^?]*/(?:[.]|%2e){1,2}(?:[/?]|$)" "";
  }
  # And those that lie elsewhere for this nginx than for the new cluster: it takes %2F for a slash, and # for the end.
  map $request_uri $kdp_place_is_clear {
    default $kdp_path_is_clear;
    "~*^[^?]*(?:%2f|#)" "";
  }
  # Removes a fragment, which no client should send.
  map $request_uri $kdp_uri {
    default $request_uri;
    "~^(?<kdp_before>[^#]*)#(?<kdp_behind>.*)$" $kdp_before%23$kdp_behind;
  }

  proxy_http_version 1.1;
  proxy_set_header Host $kdp_host;
  proxy_set_header Upgrade $http_upgrade;
  proxy_set_header Connection $kdp_connection;
  # Responses are passed on as they come; their headers fit into one buffer.
  proxy_buffering off;
  proxy_buffer_size {{ include "kdp.nginxWord" $source.bufferSize }};
  proxy_buffers 8 {{ include "kdp.nginxWord" $source.bufferSize }};
  proxy_request_buffering off;
  proxy_redirect off;
  proxy_pass_header Date;
  proxy_pass_header Server;
  proxy_ignore_headers X-Accel-Redirect X-Accel-Expires X-Accel-Limit-Rate X-Accel-Buffering X-Accel-Charset Expires Cache-Control;
  proxy_socket_keepalive on;
  # Without non_idempotent, POST, PATCH and LOCK are repeated only if nothing was sent yet.
  proxy_next_upstream {{ ternary "error timeout" "off" (gt (int $source.retries) 0) }};
  proxy_next_upstream_tries {{ add (int $source.retries) 1 }};

  proxy_ssl_server_name on;
  proxy_ssl_protocols TLSv1.2 TLSv1.3;
  proxy_ssl_verify on;
  proxy_ssl_verify_depth {{ int $source.upstreamTls.verifyDepth }};
  {{- if include "kdp.nginxSecret" . }}
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

  # A host that is not in the table.
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

{{/* One line of JSON for each request, with the field names of the gateway's access log. */}}
{{- define "kdp.sourceNginxLog" -}}
{{- if not .Values.accessLog.queries }}
# A query can contain tokens and personal data.
map $request_uri $kdp_logged_uri {
  default $request_uri;
  "~^(?<kdp_logged_path>[^?]*)[?]" $kdp_logged_path;
}
{{- end }}
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
  '"request":{"id":"$http_x_request_id","method":"$request_method","uri":"{{ .Values.accessLog.queries | ternary "$request_uri" "$kdp_logged_uri" }}","size":$request_length},'
  '"response":{"status":$status,"size":$bytes_sent},'
  '"upstream_uri":"{{ .Values.accessLog.queries | ternary "$request_uri" "$kdp_logged_uri" }}","upstream_status":"$upstream_status","upstream_addr":"$upstream_addr",'
  '"latencies":{"request":$kdp_request_ms},"client_ip":"$remote_addr","ended_at":$kdp_ended_at}';
{{- end }}

{{/*
A word of nginx's configuration: a name, an address, a path or a size. It has no blank, quote, semicolon, brace, dollar or line break, and does
not begin as a regular expression does. Anything else is refused here, also where helm skips the schema.
*/}}
{{- define "kdp.nginxWord" -}}
{{- $word := toString . -}}
{{- if not (regexMatch "^[A-Za-z0-9/:\\[][A-Za-z0-9._~/:%@+\\[\\]-]*$" $word) -}}
{{- fail (printf "%q can't be in nginx's configuration. Write a name, an address, a path or a number. Without --skip-schema-validation helm names the field." $word) -}}
{{- end -}}
{{- $word -}}
{{- end }}

{{/* An nginx location: a path, or an equals sign and a path. */}}
{{- define "kdp.nginxLocation" -}}
{{- if hasPrefix "= " . }}= {{ end }}{{ include "kdp.nginxWord" (trimPrefix "= " .) -}}
{{- end }}

{{/* Takes source.nginx. */}}
{{- define "kdp.nginxResolver" -}}
resolver {{ include "kdp.nginxWord" .resolver }}{{ with .resolverValid }} valid={{ include "kdp.nginxWord" . }}{{ end }};
{{- end }}
