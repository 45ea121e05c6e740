{{/* TLS passed through by server name. Takes root and the APIs. */}}
{{- define "kdp.sourceNginxStream" }}
{{- $root := index . 0 }}
{{- $source := $root.Values.source }}

stream {
  {{ include "kdp.nginxResolver" $source.nginx }}
  resolver_timeout 5s;
  map_hash_bucket_size 512;
  map_hash_max_size {{ max 2048 (mul 16 (len (index . 1))) }};
  # A connection with an unknown name is closed.
  map $ssl_preread_server_name $kdp_api {
    default "";
    {{- range $api := index . 1 }}
    {{- range $api.oldHosts }}
    {{ include "kdp.mapKey" . }} {{ include "kdp.nginxWord" $api.name }};
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
    server {{ include "kdp.nginxWord" (index . 1) }} resolve max_fails=0;
  }
{{- end }}
