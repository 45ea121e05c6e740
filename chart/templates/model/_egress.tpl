{{/*
Where the pods go because of the table, as rules of a NetworkPolicy, as JSON: items. An address is that address and port; a Service of the cluster
is its namespace, since a policy sees the pods' ports and not the Service's; for any other name a policy can only limit the port.
*/}}
{{- define "kdp.tableEgress" -}}
{{- $root := . -}}
{{- $rules := dict -}}
{{- if eq .Values.role "target" -}}
{{- range $name, $settings := include "kdp.effectiveApis" . | fromJson -}}
{{- range $cluster, $_ := $root.Values.routeTable.clusters -}}
{{- $upstream := include "kdp.upstream" (list $root $name $settings $cluster) | fromJson -}}
{{- $rule := include "kdp.egressTo" (list $upstream.address $upstream.port) -}}
{{- $_ := set $rules $rule true -}}
{{- end -}}
{{- end -}}
{{- else -}}
{{- range (include "kdp.sourcesOfNginx" . | fromJson).items -}}
{{- if or (ne .method "redirect") .rest }}{{ $_ := set $rules (include "kdp.egressTo" (list .host (int $root.Values.service.httpsPort))) true }}{{ end -}}
{{- if eq .method "nginx" }}{{ $_ := set $rules (include "kdp.egressTo" (list .service.name .service.port)) true }}{{ end -}}
{{- end -}}
{{- end -}}
{{- $items := list -}}
{{- range keys $rules | sortAlpha }}{{ $items = append $items (fromJson .) }}{{ end -}}
{{- dict "items" $items | toJson -}}
{{- end }}

{{/* One such rule, as JSON. Takes a name or address, and the port. */}}
{{- define "kdp.egressTo" -}}
{{- $address := index . 0 -}}
{{- $ports := list (dict "port" (index . 1 | int) "protocol" "TCP") -}}
{{- $labels := splitList "." $address -}}
{{- if include "kdp.isIp" $address -}}
{{- dict "to" (list (dict "ipBlock" (dict "cidr" (printf "%s/%s" $address (contains ":" $address | ternary "128" "32"))))) "ports" $ports | toJson -}}
{{- else if eq (len $labels) 1 -}}
{{- dict "to" (list (dict "podSelector" dict)) | toJson -}}
{{- else if or (eq (len $labels) 2) (eq (index (append (rest $labels | rest) "") 0) "svc") -}}
{{- dict "to" (list (dict "namespaceSelector" (dict "matchLabels" (dict "kubernetes.io/metadata.name" (index $labels 1))))) | toJson -}}
{{- else -}}
{{- dict "ports" $ports | toJson -}}
{{- end -}}
{{- end }}
