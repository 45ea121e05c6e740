{{/* The annotations of an Ingress, independent of the controller's defaults. Takes root, stripPath, preserveHost. */}}
{{- define "kdp.ingressAnnotations" -}}
{{- $values := (index . 0).Values -}}
konghq.com/strip-path: {{ index . 1 | quote }}
konghq.com/preserve-host: {{ index . 2 | quote }}
konghq.com/protocols: {{ join "," $values.proxy.protocols | quote }}
{{- if not (has "http" $values.proxy.protocols) }}
konghq.com/https-redirect-status-code: {{ $values.proxy.httpsRedirectStatus | quote }}
{{- end }}
{{- end }}

{{/* A rule for one host and path. Takes host, path, Service, port. The controller matches Prefix paths by whole segments. */}}
{{- define "kdp.ingressRule" -}}
- host: {{ index . 0 | quote }}
  http:
    paths:
      - path: {{ index . 1 | quote }}
        pathType: Prefix
        backend:
          service:
            name: {{ index . 2 | quote }}
            port:
              number: {{ index . 3 | toJson }}
{{- end }}

{{/* The tls section for a list of hosts: each certificate that covers one of them. Takes root and hosts. */}}
{{- define "kdp.ingressTls" -}}
{{- $hosts := index . 1 -}}
{{- $entries := list -}}
{{- range (include "kdp.certificates" (index . 0) | fromJson).items -}}
{{- $certificate := . -}}
{{- $covered := list -}}
{{- range $hosts }}
{{- if include "kdp.covers" (list $certificate.hosts .) }}{{ $covered = append $covered . }}{{ end -}}
{{- end -}}
{{- with $covered }}{{ $entries = append $entries (dict "secretName" $certificate.secretName "hosts" (uniq .)) }}{{ end -}}
{{- end -}}
{{- with $entries -}}
tls:
  {{- toYaml . | nindent 2 }}
{{- end -}}
{{- end }}

{{/* The legacy patterns as wildcards, as JSON: those whose {api} stands in the first label. */}}
{{- define "kdp.wildcards" -}}
{{- $hosts := list -}}
{{- range .Values.routeTable.legacyHosts -}}
{{- if regexMatch "^[^.]*[{]api[}][^.]*[.]" .host }}{{ $hosts = append $hosts (regexReplaceAll "^[^.]*" .host "*") }}{{ end -}}
{{- end -}}
{{- dict "items" (uniq $hosts) | toJson -}}
{{- end }}

{{/* The certificates' hosts that no Ingress with hosts names, as JSON. The catch-all Ingress names them. */}}
{{- define "kdp.otherCertificateHosts" -}}
{{- $hosts := list -}}
{{- if eq .Values.routes "perHost" -}}
{{- $named := concat .Values.routeTable.shortHosts ((include "kdp.wildcards" . | fromJson).items | default list) -}}
{{- range (include "kdp.certificates" . | fromJson).items -}}
{{- range .hosts }}{{ if not (has . $named) }}{{ $hosts = append $hosts . }}{{ end }}{{ end -}}
{{- end -}}
{{- end -}}
{{- dict "items" (uniq $hosts) | toJson -}}
{{- end }}
