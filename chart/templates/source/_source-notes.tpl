{{/* The notes after an installation in the old cluster. */}}
{{- define "kdp.sourceNotes" }}
{{- $root := . }}
{{- $on := (include "kdp.sourcesOn" . | fromJson).items | default list }}
{{- $all := (include "kdp.sources" . | fromJson).apis }}
{{- $up := include "kdp.upgradeCommand" . }}
{{ len $on }} of {{ len $all }} APIs are forwarded to the new cluster{{ if $on }}:{{ else }}. Everything else is there before, so that no request waits for it.{{ end }}
{{- if include "kdp.sourceHasPod" . }}
The pods must be ready before the first API is turned on:

  kubectl rollout status {{ include "kdp.shellWord" (printf "deployment/%s" (include "kdp.fullname" .)) }} -n {{ include "kdp.shellWord" .Release.Namespace }}
{{- end }}
{{ range $i, $api := $on }}
{{- if lt $i 20 }}
  {{ $api.name }}: {{ join ", " $api.oldHosts }} by {{ $api.method }}
{{- if eq $api.method "nginx" }}, {{ int $api.weight }} per cent{{ end }} to {{ eq $api.method "fixedIP" | ternary (printf "%s, as " ($root.Values.routeTable.address | default "")) "" }}{{ $api.host }}
{{- end }}
{{- end }}
{{- if gt (len $on) 20 }}
  and {{ sub (len $on) 20 }} more
{{- end }}
{{- $candidates := (include "kdp.newHostCandidates" .Values.routeTable | fromJson).items | default list }}
{{- $guessed := list }}
{{- range $on }}{{ if and (gt (len $candidates) 1) (not (dig "source" "host" "" .settings)) }}{{ $guessed = append $guessed .name }}{{ end }}{{ end }}
{{- with $guessed }}

WARNING: {{ first $candidates }} is taken for the new cluster's hosts, as the first of {{ join ", " $candidates }}. If it
leads to this cluster, requests of {{ include "kdp.someNames" (list $root .) }} go round. Set routeTable.defaults.source.host to the right one.
{{- end }}
{{- range $pattern := .Values.routeTable.legacyHosts }}
{{- $ended := list }}
{{- range $on }}
{{- if and (or $pattern.sunset $pattern.brownouts) (eq .host (replace "{api}" .name $pattern.host)) (not .settings.oldHosts) (not .keepsHost) (has .method (list "proxy" "fixedIP" "nginx")) }}{{ $ended = append $ended .name }}{{ end }}
{{- end }}
{{- with $ended }}

WARNING: {{ include "kdp.someNames" (list $root .) }}: the new cluster is called by the hosts {{ $pattern.host }}, which have
a sunset or a brownout: then all forwarded requests end with them. Set routeTable.defaults.source.host to hosts that stay.
{{- end }}
{{- end }}
{{- if not $on }}

All APIs, or some of them first:

  {{ $up }} --set source.enabled=true
  {{ $up }} --set {{ include "kdp.shellWord" (printf "source.enabled=true,source.apis={%s}" (keys $all | sortAlpha | first)) }}
{{- end }}
{{- with $on }}
{{- $first := first . }}

What the new cluster answers, asked past this one, and what clients get now:

  curl -v --connect-to {{ include "kdp.shellWord" (printf "%s:443:%s:%d" $first.host ($root.Values.routeTable.address | default $first.host) (int $root.Values.service.httpsPort)) }} {{ include "kdp.shellWord" (printf "https://%s/" $first.host) }}
  curl -v {{ include "kdp.shellWord" (printf "https://%s/" (first $first.oldHosts)) }}

Back, for one API, for all, or to what was before this upgrade:

  {{ $up }} --set {{ include "kdp.shellWord" (printf "routeTable.apis.%s.source.enabled=false" $first.name) }}
  {{ $up }} --set source.enabled=false
  helm rollback {{ include "kdp.shellWord" $root.Release.Name }} -n {{ include "kdp.shellWord" $root.Release.Namespace }}
{{- $split := "" }}
{{- range $on }}{{ if and (eq .method "nginx") (not $split) }}{{ $split = .name }}{{ end }}{{ end }}
{{- if $split }}

Another share of an API's clients:

  {{ $up }} --set {{ include "kdp.shellWord" (printf "routeTable.apis.%s.source.weight=10" $split) }}
{{- end }}
{{- end }}
{{- range $mode := list "inFront" "canary" "replace" "passthrough" }}
{{- $of := list }}
{{- range $on }}
{{- $is := ternary "passthrough" (include "kdp.sourceMode" (list $root .)) (eq .method "passthrough") }}
{{- if and (eq $is $mode) (or (ne $is "passthrough") $root.Values.source.passthrough.ingress) }}{{ $of = append $of . }}{{ end }}
{{- end }}
{{- if $of }}
{{- $names := list }}
{{- range $of }}{{ $names = append $names .name }}{{ end }}
{{ include (printf "kdp.sourceNotes.%s" $mode) (list $root $names (first $of)) }}
{{- end }}
{{- end }}
{{- if include "kdp.sourceHasPod" . }}
{{- with include "kdp.metricsNotes" . }}

{{ . }}
{{- end }}
{{- end }}
{{- range $name, $api := $all }}
{{- if and $api.isEnabled (not $api.oldHosts) }}

WARNING: {{ $name }} has no old host that leads to this cluster: there is nothing to forward.
{{- end }}
{{- end }}
{{- $byAddress := list }}
{{- range $on }}{{ if and (eq .method "passthrough") (not $root.Values.source.passthrough.ingress) }}{{ $byAddress = append $byAddress .name }}{{ end }}{{ end }}
{{- with $byAddress }}

TLS of {{ include "kdp.someNames" (list $root .) }} is passed through by the Service {{ include "kdp.nameOf" (list $root "passthrough") }}, port 443: whatever takes the hosts' connections must lead
there. ingress-nginx does, with --enable-ssl-passthrough and source.passthrough.ingress: true; chart/SOURCE.md has the order of the steps.
{{- end }}
{{- end }}

{{/* The first few names of a list of APIs, and how many more there are. Takes root (unread), names. */}}
{{- define "kdp.someNames" -}}
{{- $names := index . 1 -}}
{{- slice $names 0 (min 5 (len $names)) | join ", " }}{{ if gt (len $names) 5 }} and {{ sub (len $names) 5 }} more{{ end -}}
{{- end }}

{{- define "kdp.sourceNotes.inFront" }}
The Ingresses of {{ include "kdp.someNames" . }} have a longer path, so they serve before the original ones. Do not change the originals: they
serve again when these are removed. The originals' annotations (authentication, addresses, sizes) do not apply here: copy what you
need to source.ingress.annotations.
{{- end }}

{{- define "kdp.sourceNotes.canary" }}
The Ingresses of {{ include "kdp.someNames" . }} are canaries of the original ones, whose annotations still apply. Do not change the originals. A canary
takes the requests of one path, / as {{ (index . 0).Values.source.ingress.pathType }}: the original must have the same path and path type (source.ingress.pathType),
must speak plain HTTP to its backend, and must not rewrite paths. One host and path can have one canary.
{{- end }}

{{- define "kdp.sourceNotes.replace" }}
{{- $root := index . 0 }}
{{- $api := index . 2 }}
{{- $class := $root.Values.source.ingress.className }}
The Ingresses of {{ include "kdp.someNames" . }} do not serve yet: the original one, which is older, serves until it has another class. Then these serve
at once. The commands find the original, change its class, and change it back (before you turn the API off, or uninstall):

  kubectl get ingress -A | grep -F {{ include "kdp.shellWord" (first $api.oldHosts) }}
  kubectl patch ingress ORIGINAL -n NAMESPACE --type=merge -p '{"spec":{"ingressClassName":"kdp-aside"}}'
  kubectl patch ingress ORIGINAL -n NAMESPACE --type=merge -p {{ include "kdp.shellWord" (dict "spec" (dict "ingressClassName" $class) | toJson) }}

If the original has its class in an annotation:

  kubectl annotate ingress ORIGINAL -n NAMESPACE --overwrite kubernetes.io/ingress.class=kdp-aside
  kubectl annotate ingress ORIGINAL -n NAMESPACE --overwrite {{ include "kdp.shellWord" (printf "kubernetes.io/ingress.class=%s" $class) }}
{{- if not $api.tlsSecret }}

WARNING: without the original, its certificate is not used. Name its Secret, in this namespace:
routeTable.apis.{{ $api.name }}.source.tlsSecret. Otherwise clients get ingress-nginx's default certificate.
{{- end }}
{{- end }}

{{- define "kdp.sourceNotes.passthrough" }}
{{- $class := (index . 0).Values.source.ingress.className }}
TLS of {{ include "kdp.someNames" . }} is passed through by ingress-nginx, which needs --enable-ssl-passthrough. This affects the whole host, so the
original Ingress must already have another class (source.ingress.mode: replace has the commands). If an original still has the class,
ingress-nginx refuses this Ingress or, without its admission webhook, sends TLS to the original's Service. Look for originals now:

  kubectl get ingress -A | grep -F {{ include "kdp.shellWord" (first (index . 2).oldHosts) }}
{{- end }}
