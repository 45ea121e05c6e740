{{/* Takes root, name and the address with its port. */}}
{{- define "kdp.sourceNginxUpstream" }}
  upstream {{ index . 1 }} {
    zone {{ index . 1 }} 64k;
    server {{ include "kdp.nginxWord" (index . 2) }} resolve max_fails=0;
    keepalive {{ int (index . 0).Values.source.nginx.keepalive }};
  }
{{- end }}

{{/* The server block of an API. Takes root and API. */}}
{{- define "kdp.sourceNginxServer" }}
{{- $root := index . 0 }}
{{- $api := index . 1 }}
  # {{ include "kdp.nginxWord" $api.name }}
  server {
    listen 8080;
    server_name{{ range $api.oldHosts }} {{ include "kdp.nginxWord" . }}{{ end }};
    {{- if $root.Values.accessLog.enabled }}
    access_log /dev/stdout kdp;
    {{- end }}
    proxy_ssl_name {{ include "kdp.nginxWord" $api.host }};
    proxy_connect_timeout {{ int $api.timeouts.connect }}ms;
    proxy_send_timeout {{ int $api.timeouts.send }}ms;
    proxy_read_timeout {{ int $api.timeouts.read }}ms;
    {{- if $api.settings.cors }}
    # Its own answers where no cluster gives one. What a cluster answers keeps its own headers.
    {{- range list 502 504 }}
    error_page {{ int . }} @kdp_{{ int . }};
    location @kdp_{{ int . }} {
      {{- include "kdp.sourceNginxCors" $api | trim | nindent 6 }}
      return {{ int . }};
    }
    {{- end }}
    {{- end }}
    {{- if eq $api.method "nginx" }}
    location / {
      proxy_pass $kdp_upstream;
    }
    {{- else }}
    {{- $redirect := include "kdp.sourceRedirect" (list $root $api) | fromJson }}
    {{- range $location := $redirect.locations }}
    location {{ include "kdp.nginxLocation" $location }} {
      if ({{ $redirect.rest | empty | ternary "$kdp_redirects" "$kdp_redirects_place" }}) {
        {{- if $redirect.maxAge }}
        add_header Cache-Control max-age={{ int $redirect.maxAge }} always;
        {{- end }}
        {{- with include "kdp.sourceNginxCors" $api | trim }}{{ nindent 8 . }}{{ end }}
        return {{ int $redirect.status }} {{ include "kdp.nginxWord" $redirect.base }}$kdp_uri;
      }
      proxy_pass $kdp_upstream;
    }
    {{- end }}
    {{- range $location := $redirect.rest }}
    # Paths without a place on the short host are forwarded; the new cluster decides.
    location {{ include "kdp.nginxLocation" $location }} {
      proxy_pass $kdp_upstream;
    }
    {{- end }}
    {{- end }}
  }
{{- end }}

{{/* The headers by which code in a browser may read this nginx's own answers. Takes the API. */}}
{{- define "kdp.sourceNginxCors" }}
{{- with .settings.cors }}
add_header Access-Control-Allow-Origin ${{ $.variable }}_origin always;
{{- if .allowCredentials }}
add_header Access-Control-Allow-Credentials ${{ $.variable }}_credentials always;
{{- end }}
{{- if not (has "*" .allowOrigins) }}
add_header Vary Origin always;
{{- end }}
{{- end }}
{{- end }}

{{/*
The redirect of an API's old hosts, as JSON: status, maxAge (seconds, for a 308), base (in front of the path), locations (of the redirected
paths), rest (locations of paths that would belong to another API or to none; they are forwarded unchanged). Takes root and API.
*/}}
{{- define "kdp.sourceRedirect" -}}
{{- $root := index . 0 -}}
{{- $api := index . 1 -}}
{{- $redirect := $api.settings.redirect | default dict -}}
{{- $status := $redirect.status | default 307 | int -}}
{{- $origin := $redirect.origin | default (printf "https://%s" (first $root.Values.routeTable.shortHosts)) -}}
{{- dict
  "status" $status
  "maxAge" (ternary (div (include "kdp.milliseconds" ($redirect.maxAge | default "5m") | int) 1000 | toString) "" (eq $status 308))
  "base" (printf "%s%s" $origin (ternary (trimSuffix "/" $api.prefix) "" $api.stripPath))
  "locations" $api.locations
  "rest" $api.rest
  | toJson -}}
{{- end }}
