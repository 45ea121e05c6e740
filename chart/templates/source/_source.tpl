{{/*
The old cluster's settings for each API, by name, as JSON. The TypeScript counterpart is plugins/route-table/table/old-cluster.ts;
test/chart/source-model.test.ts compares the two. Fields: name, object (the name of its Kubernetes objects), isEnabled, isOn (enabled and in
the batch), method, oldHosts, host (the new cluster's), keepsHost, weight, service, tlsSecret, timeouts (milliseconds), settings.
*/}}
{{- define "kdp.sources" -}}
{{- if not (hasKey . "KdpSources") }}{{ $_ := set . "KdpSources" (include "kdp.computedSources" .) }}{{ end -}}
{{- get . "KdpSources" -}}
{{- end }}

{{- define "kdp.computedSources" -}}
{{- $root := . -}}
{{- $table := .Values.routeTable -}}
{{- $effective := include "kdp.effectiveApis" . | fromJson -}}
{{- $owners := include "kdp.owners" (list $table $effective) | fromJson -}}
{{- $pattern := include "kdp.newHostPattern" $table -}}
{{- $apis := dict -}}
{{- $prefixes := dict -}}
{{- range $name, $settings := $effective }}{{ $_ := set $prefixes $name ($settings.path | default "/{api}" | replace "{api}" $name) }}{{ end -}}
{{- range $name, $settings := $effective -}}
{{- $source := include "kdp.source" (list $root $name $settings $pattern $owners) | fromJson -}}
{{- if eq $source.method "redirect" }}{{ $source = merge $source (include "kdp.sourcePaths" (list $name $settings $prefixes) | fromJson) }}{{ end -}}
{{- $_ := set $apis $name $source -}}
{{- end -}}
{{- dict "apis" $apis | toJson -}}
{{- end }}

{{/* One API of "kdp.sources". Takes root, name, effective settings, the new cluster's pattern, and each old host with its API. */}}
{{- define "kdp.source" -}}
{{- $values := (index . 0).Values -}}
{{- $table := $values.routeTable -}}
{{- $name := index . 1 -}}
{{- $settings := index . 2 -}}
{{- $owners := index . 4 -}}
{{- $fields := $settings.source | default dict -}}
{{- $host := coalesce $fields.host (index . 3) (first $table.shortHosts) -}}
{{- $ofNewCluster := list -}}
{{- range list $host (dig "source" "host" "" ($table.defaults | default dict)) (index . 3) -}}
{{- $ofNewCluster = append $ofNewCluster (replace "{api}" $name (. | default "")) -}}
{{- end -}}
{{- $oldHosts := list -}}
{{- range concat ($settings.hosts | default list) (include "kdp.patterns" $table | fromJson).items -}}
{{- $oldHost := replace "{api}" $name . -}}
{{- if and (not (has $oldHost $ofNewCluster)) (eq (get $owners $oldHost) $name) }}{{ $oldHosts = append $oldHosts $oldHost }}{{ end -}}
{{- end -}}
{{- $isEnabled := ternary $fields.enabled true (hasKey $fields "enabled") -}}
{{- $isInBatch := or (empty $values.source.apis) (has $name $values.source.apis) -}}
{{- range $label, $value := $values.source.selector -}}
{{- if ne (get ($settings.labels | default dict) $label | toString) $value }}{{ $isInBatch = false }}{{ end -}}
{{- end -}}
{{- $timeouts := mergeOverwrite (deepCopy $values.source.timeouts) ($settings.timeouts | default dict) -}}
{{- dict
  "name" $name
  "object" (include "kdp.nameOf" (list (index . 0) $name))
  "isEnabled" $isEnabled
  "isOn" (and $values.source.enabled $isEnabled $isInBatch (not (empty $oldHosts)))
  "method" ($fields.method | default "proxy")
  "oldHosts" (uniq $oldHosts)
  "host" (replace "{api}" $name $host)
  "keepsHost" (or (eq ($fields.hostHeader | default "upstream") "client") (has $host $table.shortHosts))
  "weight" (ternary $fields.weight 100 (hasKey $fields "weight") | int)
  "service" (dict
    "name" (dig "service" "name" "{api}-service" $fields | replace "{api}" $name)
    "port" (dig "service" "port" 80 $fields | int))
  "tlsSecret" ($fields.tlsSecret | default "")
  "timeouts" (dict
    "connect" (include "kdp.milliseconds" $timeouts.connect | int)
    "send" (include "kdp.milliseconds" $timeouts.send | int)
    "read" (include "kdp.milliseconds" $timeouts.read | int))
  "settings" $settings
  | toJson -}}
{{- end }}

{{/*
The paths of an API's old hosts with a place on the short host, as JSON: prefix, stripPath, locations (nginx locations of the paths with a
place) and rest (of the others: paths below another API's prefix, or, with stripPath: false, outside of this API's prefix). Takes name,
effective settings, and all prefixes by name.
*/}}
{{- define "kdp.sourcePaths" -}}
{{- $settings := index . 1 -}}
{{- $prefix := get (index . 2) (index . 0) -}}
{{- $below := printf "%s/" (trimSuffix "/" $prefix) -}}
{{- $stripPath := ternary $settings.stripPath true (hasKey $settings "stripPath") -}}
{{- $isWhole := or $stripPath (eq $prefix "/") -}}
{{- $base := ternary (trimSuffix "/" $prefix) "" $stripPath -}}
{{- $rest := list -}}
{{- range $name, $other := index . 2 -}}
{{- if and (hasPrefix $below $other) (ne $other $prefix) -}}
{{- $rest = concat $rest (list (printf "= %s" (trimPrefix $base $other)) (printf "%s/" (trimPrefix $base $other))) -}}
{{- end -}}
{{- end -}}
{{- dict
  "prefix" $prefix
  "stripPath" $stripPath
  "locations" (ternary (list "/") (list (printf "= %s" $prefix) $below) $isWhole)
  "rest" (ternary $rest (append $rest "/") $isWhole)
  | toJson -}}
{{- end }}

{{/* The legacy patterns, as JSON. Takes the table. */}}
{{- define "kdp.patterns" -}}
{{- $patterns := list -}}
{{- range .legacyHosts }}{{ $patterns = append $patterns .host }}{{ end -}}
{{- dict "items" $patterns | toJson -}}
{{- end }}

{{/*
The pattern of the new cluster's hosts: the one that the defaults name as source.host, else the first candidate. Takes the table.
*/}}
{{- define "kdp.newHostPattern" -}}
{{- $said := dig "source" "host" "" (.defaults | default dict) -}}
{{- $found := (include "kdp.newHostCandidates" . | fromJson).items | default list | first | default "" -}}
{{- range .legacyHosts }}{{ if eq .host $said }}{{ $found = .host }}{{ end }}{{ end -}}
{{- $found -}}
{{- end }}

{{/*
The legacy patterns that are not the host of a cluster's url, as JSON: each could be that of the new cluster's hosts. Those that end (a sunset or a
brownout) come last, since all forwarded requests would end with them. Takes the table.
*/}}
{{- define "kdp.newHostCandidates" -}}
{{- $ofClusters := list -}}
{{- range .clusters }}{{ $ofClusters = append $ofClusters (include "kdp.url" (replace "{api}" "a" .url) | fromJson).host }}{{ end -}}
{{- $items := list -}}
{{- $ending := list -}}
{{- range .legacyHosts -}}
{{- if not (has (replace "{api}" "a" .host) $ofClusters) -}}
{{- if or .sunset .brownouts }}{{ $ending = append $ending .host }}{{ else }}{{ $items = append $items .host }}{{ end -}}
{{- end -}}
{{- end -}}
{{- $items = concat $items $ending -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/* The APIs that are forwarded, by name, as JSON. */}}
{{- define "kdp.sourcesOn" -}}
{{- $items := list -}}
{{- range $name, $api := (include "kdp.sources" . | fromJson).apis }}{{ if $api.isOn }}{{ $items = append $items $api }}{{ end }}{{ end -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/*
The APIs with one of some methods, as JSON, whether on or off. All objects of an API except its Ingress exist before it is turned on and
after it is turned off. So no request finds a Service without a pod, and a switch restarts nothing. Takes root and methods.
*/}}
{{- define "kdp.sourcesBy" -}}
{{- $methods := rest . -}}
{{- $items := list -}}
{{- range $name, $api := (include "kdp.sources" (first .) | fromJson).apis -}}
{{- if and $api.oldHosts (has $api.method $methods) }}{{ $items = append $items $api }}{{ end -}}
{{- end -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/* The APIs that the chart's nginx serves, as JSON. */}}
{{- define "kdp.sourcesOfNginx" -}}
{{- include "kdp.sourcesBy" (list . "nginx" "redirect" "passthrough") -}}
{{- end }}

{{/* Whether the chart's nginx opens verified TLS connections to the new cluster for an API. Takes the API. */}}
{{- define "kdp.sourceVerifies" -}}
{{- if ne .method "passthrough" }}true{{ end -}}
{{- end }}

{{/* The Secret that the chart's nginx needs; empty if it opens no TLS connection. */}}
{{- define "kdp.nginxSecret" -}}
{{- $isNeeded := false -}}
{{- range (include "kdp.sourcesOfNginx" . | fromJson).items }}{{ if include "kdp.sourceVerifies" . }}{{ $isNeeded = true }}{{ end }}{{ end -}}
{{- if $isNeeded }}{{ .Values.source.upstreamTls.secret }}{{ end -}}
{{- end }}

{{/* Whether the chart installs an nginx. */}}
{{- define "kdp.sourceHasPod" -}}
{{- if and (eq .Values.role "source") (include "kdp.sourcesOfNginx" . | fromJson).items }}true{{ end -}}
{{- end }}

{{/* The mode of an API's Ingress beside the original one. Takes root and API. */}}
{{- define "kdp.sourceMode" -}}
{{- $mode := (index . 0).Values.source.ingress.mode -}}
{{- $method := (index . 1).method -}}
{{- if eq $method "passthrough" -}}
replace
{{- else if and (eq $mode "canary") (has $method (list "proxy" "fixedIP")) -}}
inFront
{{- else -}}
{{- $mode -}}
{{- end -}}
{{- end }}

{{/*
The path of an Ingress in front of the original: a regular expression that matches every path. ingress-nginx tries longer paths first. It
is longer than most paths, and shorter than the path of an ACME challenge (71), which must still reach its solver.
*/}}
{{- define "kdp.sourcePath" -}}
/(in-front-of-the-original-ingress)?
{{- end }}

{{/* Milliseconds as whole seconds, rounded up. */}}
{{- define "kdp.wholeSeconds" -}}
{{- max 1 (div (add (int .) 999) 1000) -}}
{{- end }}

{{/* The annotations of an API's Ingress for ingress-nginx, as JSON. Takes root and API. */}}
{{- define "kdp.sourceAnnotations" -}}
{{- $root := index . 0 -}}
{{- $api := index . 1 -}}
{{- $source := $root.Values.source -}}
{{- $mode := include "kdp.sourceMode" . -}}
{{- $unprefixed := dict -}}
{{- if eq $mode "inFront" }}{{ $_ := set $unprefixed "use-regex" "true" }}{{ end -}}
{{- if eq $mode "canary" }}{{ $unprefixed = dict "canary" "true" "canary-weight" "100" }}{{ end -}}
{{- /* With this annotation the admission webhook accepts two Ingresses with one host and path. The older one serves. */ -}}
{{- if and (eq $mode "replace") (ne $api.method "passthrough") }}{{ $_ := set $unprefixed "canary" "false" }}{{ end -}}
{{- /* Not for passthrough: it affects the whole host at once, and beside the original, TLS would go to the original's Service. */ -}}
{{- if eq $api.method "passthrough" -}}
{{- $_ := set $unprefixed "ssl-passthrough" "true" -}}
{{- $_ := set $unprefixed "force-ssl-redirect" "true" -}}
{{- else if ne $mode "canary" -}}
{{- $unprefixed = merge $unprefixed (dict
  "proxy-connect-timeout" (include "kdp.wholeSeconds" $api.timeouts.connect)
  "proxy-send-timeout" (include "kdp.wholeSeconds" $api.timeouts.send)
  "proxy-read-timeout" (include "kdp.wholeSeconds" $api.timeouts.read)
  "proxy-next-upstream" (ternary "error timeout" "off" (gt (int $source.retries) 0))
  "proxy-next-upstream-tries" (add (int $source.retries) 1 | toString)
  "proxy-buffering" "off"
  "proxy-buffer-size" $source.bufferSize
  "proxy-body-size" "0") -}}
{{- /* If the chart's nginx has no pod, the old cluster's Service serves. Some Service names are not valid in the annotation. */ -}}
{{- if and (has $api.method (list "nginx" "redirect")) (regexMatch "^[a-z]([-a-z0-9]*[a-z0-9])?$" $api.service.name) -}}
{{- $_ := set $unprefixed "default-backend" $api.service.name -}}
{{- end -}}
{{- end -}}
{{- if has $api.method (list "proxy" "fixedIP") -}}
{{- $unprefixed = merge $unprefixed (dict
  "backend-protocol" "HTTPS"
  "proxy-ssl-secret" (printf "%s/%s" $root.Release.Namespace $source.upstreamTls.secret)
  "proxy-ssl-name" $api.host
  "proxy-ssl-server-name" "on"
  "proxy-ssl-verify" "on"
  "proxy-ssl-verify-depth" (int $source.upstreamTls.verifyDepth | toString)
  "proxy-ssl-protocols" "TLSv1.2 TLSv1.3") -}}
{{- if not $api.keepsHost }}{{ $_ := set $unprefixed "upstream-vhost" $api.host }}{{ end -}}
{{- end -}}
{{- $annotations := dict -}}
{{- range $name, $value := $unprefixed }}{{ $_ := set $annotations (printf "nginx.ingress.kubernetes.io/%s" $name) $value }}{{ end -}}
{{- mergeOverwrite $annotations $source.ingress.annotations | toJson -}}
{{- end }}

{{/* The backend of an API's Ingress, as JSON: Service and port. Takes root and API. */}}
{{- define "kdp.sourceBackend" -}}
{{- $root := index . 0 -}}
{{- $method := (index . 1).method -}}
{{- if has $method (list "proxy" "fixedIP") -}}
{{- dict "name" (index . 1).object "port" (int $root.Values.service.httpsPort) | toJson -}}
{{- else if eq $method "passthrough" -}}
{{- dict "name" (include "kdp.nameOf" (list $root "passthrough")) "port" 443 | toJson -}}
{{- else -}}
{{- dict "name" (include "kdp.fullname" $root) "port" 80 | toJson -}}
{{- end -}}
{{- end }}
