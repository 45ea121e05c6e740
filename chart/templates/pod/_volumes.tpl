{{/* The pod's volumes. */}}
{{- define "kdp.volumes" -}}
# Kong keeps its configuration here across a crash, and buffers large bodies.
- name: prefix
  emptyDir: {}
- name: tmp
  emptyDir: {}
{{- if not (include "kdp.isInProcess" .) }}
- name: socket
  emptyDir:
    medium: Memory
    sizeLimit: 1Mi
{{- end }}
- name: trust
  emptyDir:
    sizeLimit: 4Mi
{{- $lua := (include "kdp.luaFiles" . | fromJson).items }}
{{- if include "kdp.isInProcess" . }}
- name: lua
  configMap:
    name: {{ include "kdp.nameOf" (list . "lua") | quote }}
    items:
      {{- range $lua }}
      - {key: {{ .key | quote }}, path: {{ .path | quote }}}
      {{- end }}
{{- else }}
- name: description
{{- if $lua }}
  # One volume for both: nothing can be mounted below a read-only volume.
  projected:
    sources:
      - configMap:
          name: {{ include "kdp.nameOf" (list . "plugin-server") | quote }}
          items:
            - {key: route-table.json, path: route-table.json}
      - configMap:
          name: {{ include "kdp.nameOf" (list . "lua") | quote }}
          items:
            {{- range $lua }}
            - {key: {{ .key | quote }}, path: {{ printf "lua/%s" .path | quote }}}
            {{- end }}
{{- else }}
  configMap:
    name: {{ include "kdp.nameOf" (list . "plugin-server") | quote }}
    items:
      - {key: route-table.json, path: route-table.json}
{{- end }}
{{- if .Values.pluginServer.bundled }}
- name: plugin-server
  configMap:
    name: {{ include "kdp.nameOf" (list . "plugin-server") | quote }}
    items:
      - {key: plugin-server.js, path: plugin-server.js}
{{- end }}
{{- end }}
{{- if .Values.ingressController.enabled }}
- name: token
  projected:
    sources:
      - serviceAccountToken:
          path: token
          expirationSeconds: 3607
      - configMap:
          name: kube-root-ca.crt
          items:
            - {key: ca.crt, path: ca.crt}
      - downwardAPI:
          items:
            - path: namespace
              fieldRef: {fieldPath: metadata.namespace}
{{- else }}
- name: kong
  configMap:
    name: {{ include "kdp.nameOf" (list . "kong") | quote }}
{{- if include "kdp.completesKongYml" . }}
# It holds credentials, so it is never on a disk.
- name: kong-with-consumers
  emptyDir:
    medium: Memory
    sizeLimit: 32Mi
{{- range $i, $consumer := .Values.consumers }}
{{- range $j, $credential := $consumer.credentials }}
- name: {{ printf "credential-%d-%d" $i $j | quote }}
  secret:
    secretName: {{ $credential.secret | quote }}
{{- end }}
{{- end }}
{{- end }}
{{- end }}
{{- range $i, $authority := .Values.upstreamTls.certificateAuthorities }}
- name: {{ printf "authority-%d" $i | quote }}
  {{- if $authority.secret }}
  secret:
    secretName: {{ $authority.secret | quote }}
  {{- else }}
  configMap:
    name: {{ $authority.configMap | quote }}
  {{- end }}
    items:
      - key: {{ $authority.key | default "ca.crt" | quote }}
        path: ca.crt
{{- end }}
{{- with .Values.upstreamTls.clientCertificateSecret }}
- name: client-certificate
  secret:
    secretName: {{ . | quote }}
{{- end }}
{{- with .Values.extraVolumes }}
{{ toYaml . }}
{{- end }}
{{- end }}
