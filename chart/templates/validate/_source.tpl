{{/* The errors in the values for the old cluster, as JSON. */}}
{{- define "kdp.sourceFindings" -}}
{{- $root := . -}}
{{- $source := .Values.source -}}
{{- $found := list -}}
{{- range $source.apis -}}
{{- if not (hasKey $root.Values.routeTable.apis .) -}}
{{- $found = append $found (printf "source.apis: there is no API %s. Name APIs of routeTable.apis. (source-unknown-api)" .) -}}
{{- end -}}
{{- end -}}
{{- if ge (add (int .Values.terminationDelaySeconds) 5) (int .Values.terminationGracePeriodSeconds) -}}
{{- $found = append $found "terminationDelaySeconds leaves a pod less than 5 s to finish what is under way. Raise terminationGracePeriodSeconds. (grace-too-short)" -}}
{{- end -}}
{{- $on := (include "kdp.sourcesOn" . | fromJson).items | default list -}}
{{- $verified := list -}}
{{- range $api := concat $on ((include "kdp.sourcesOfNginx" . | fromJson).items | default list) -}}
{{- if include "kdp.sourceVerifies" $api }}{{ $verified = append $verified $api.name }}{{ end -}}
{{- end -}}
{{- if and $verified (include "kdp.lacksUpstreamSecret" $root) -}}
{{- $found = append $found (printf "source.upstreamTls.secret: %s: a Secret is needed with the authority of the new cluster's certificates. Without it nobody would check them, and ingress-nginx would send no server name. Make one, kubectl create secret generic kdp-upstream -n %s --from-file=ca.crt=ca.crt, and name it there. (source-no-secret)" (include "kdp.someNames" (list . (uniq $verified | sortAlpha))) .Release.Namespace) -}}
{{- end -}}
{{- $fixed := list -}}
{{- range $api := $on -}}
{{- if eq $api.method "fixedIP" }}{{ $fixed = append $fixed $api.name }}{{ end -}}
{{- end -}}
{{- $address := .Values.routeTable.address | default "" -}}
{{- if and $fixed (not (include "kdp.isIp" $address)) -}}
{{- $found = append $found (printf "routeTable.address: %s: forwarded to the new cluster's address (method fixedIP), and it is %s. Set it to an IP address, or take method proxy. (source-no-address)" (include "kdp.someNames" (list . $fixed)) (empty $address | ternary "not there" (printf "%s, a name" $address))) -}}
{{- end -}}
{{- range $api := $on -}}
{{- $found = concat $found ((include "kdp.sourceApiFindings" (list $root $api) | fromJson).items | default list) -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/*
Whether the Secret for TLS to the new cluster is not named, or missing. Rendering without a cluster sees no Secrets at all, and is not an
error. In a cluster helm keeps its releases in Secrets of the namespace, so it can always read them.
*/}}
{{- define "kdp.lacksUpstreamSecret" -}}
{{- $name := .Values.source.upstreamTls.secret -}}
{{- $secrets := lookup "v1" "Secret" .Release.Namespace "" -}}
{{- $isThere := not $secrets -}}
{{- range ($secrets | default dict).items }}{{ if eq .metadata.name $name }}{{ $isThere = true }}{{ end }}{{ end -}}
{{- if not (and $name $isThere) }}true{{ end -}}
{{- end }}

{{/* The errors of one API for the old cluster, as JSON. Takes root and API. */}}
{{- define "kdp.sourceApiFindings" -}}
{{- $root := index . 0 -}}
{{- $api := index . 1 -}}
{{- $values := $root.Values -}}
{{- $at := printf "routeTable.apis.%s.source" $api.name -}}
{{- $found := list -}}
{{- if has $api.name (list "passthrough" "nginx") -}}
{{- $found = append $found (printf "routeTable.apis.%s: the chart has an object of that name. Give the API another one, and its path by path:. (object-name-taken)" $api.name) -}}
{{- end -}}
{{- if and (lt (int $api.weight) 100) (ne $api.method "nginx") -}}
{{- $found = append $found (printf "%s.weight: it is %d, and with method %s all requests go to the new cluster. Take method nginx, or set weight: 100. (source-weight)" $at (int $api.weight) $api.method) -}}
{{- end -}}
{{- $route := get (include "kdp.table" $root | fromJson).apis $api.name -}}
{{- range $upstream := $route.upstreams -}}
{{- if and (has $upstream.name $api.oldHosts) (include "kdp.maySend" (list $values.routeTable $api.settings $route $upstream.cluster)) -}}
{{- $found = append $found (printf "%s: the new cluster serves it from cluster %s, by the host %s, which the old cluster would forward again: requests would go round. Set %s.enabled: false, or take the cluster out of pin, cluster and split. (source-loop)" $at $upstream.cluster $upstream.name $at) -}}
{{- end -}}
{{- end -}}
{{- dict "items" $found | toJson -}}
{{- end }}

{{/* Whether the table makes the new cluster send requests on old hosts to a cluster. Takes table, settings, route, cluster. */}}
{{- define "kdp.maySend" -}}
{{- $split := (index . 1).split | default dict -}}
{{- $route := index . 2 -}}
{{- $cluster := index . 3 -}}
{{- $weight := 0.0 -}}
{{- if ne ($split.entry | default "") "short" }}{{ $weight = get ($split.weights | default dict) $cluster | default 0 | float64 }}{{ end -}}
{{- if or (eq $route.cluster $cluster) (and (not $route.isPinned) (gt $weight 0.0)) }}true{{ end -}}
{{- end }}
