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
      if ({{ $redirect.rest | empty | ternary "$kdp_path_is_clear" "$kdp_place_is_clear" }}) {
        {{- if $redirect.maxAge }}
        add_header Cache-Control max-age={{ $redirect.maxAge }} always;
        {{- end }}
        return {{ int $redirect.status }} {{ $redirect.base }}$kdp_uri;
      }
      {{- if $redirect.rest }}
      proxy_pass $kdp_upstream;
      {{- else }}
      return 400;
      {{- end }}
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
