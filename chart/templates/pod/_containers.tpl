{{/* Whether the cluster has native sidecars: init containers that keep running (Kubernetes 1.29). */}}
{{- define "kdp.hasSidecars" -}}
{{- if semverCompare ">=1.29-0" .Capabilities.KubeVersion.Version }}true{{ end -}}
{{- end }}

{{/* The plugin server. As a native sidecar it starts before Kong and ends after it. */}}
{{- define "kdp.pluginServerContainer" -}}
- name: plugin-server
  image: {{ include "kdp.image" .Values.pluginServer.image | quote }}
  imagePullPolicy: {{ .Values.pluginServer.image.pullPolicy | quote }}
  {{- if include "kdp.hasSidecars" . }}
  restartPolicy: Always
  {{- end }}
  command:
    - node
    # Requests allocate little: a small young generation halves the memory of the process.
    - --max-semi-space-size=4
    - /app/plugin-server.js
    - --socket=/run/kdp/route-table.sock
    - --http=0.0.0.0:8090
    - --phase-timeout={{ int .Values.pluginServer.phaseTimeoutMs }}
    - {{ printf "--log-level=%s" .Values.pluginServer.logLevel | quote }}
  env:
    {{- include "kdp.pluginServerEnv" . | nindent 4 }}
    {{- with .Values.pluginServer.extraEnv }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  ports:
    - name: plugin-metrics
      containerPort: 8090
  startupProbe:
    httpGet: {path: /readyz, port: plugin-metrics}
    periodSeconds: 1
    failureThreshold: 60
  readinessProbe:
    httpGet: {path: /readyz, port: plugin-metrics}
    periodSeconds: 2
    timeoutSeconds: 2
    failureThreshold: 1
  livenessProbe:
    httpGet: {path: /healthz, port: plugin-metrics}
    periodSeconds: 10
    timeoutSeconds: 5
  {{- if not (include "kdp.hasSidecars" .) }}
  # Kubernetes stops it together with Kong, and Kong still needs it.
  lifecycle:
    preStop:
      exec: {command: [sleep, {{ sub (int .Values.terminationGracePeriodSeconds) 5 | quote }}]}
  {{- end }}
  securityContext:
    {{- include "kdp.containerSecurityContext" . | nindent 4 }}
  resources:
    {{- toYaml .Values.pluginServer.resources | nindent 4 }}
  volumeMounts:
    - name: socket
      mountPath: /run/kdp
    - name: trust
      mountPath: /trust
      readOnly: true
    {{- if .Values.upstreamTls.clientCertificateSecret }}
    - name: client-certificate
      mountPath: /client-certificate
      readOnly: true
    {{- end }}
    {{- if .Values.pluginServer.bundled }}
    - name: plugin-server
      mountPath: /app
      readOnly: true
    {{- end }}
{{- end }}

{{/* Concatenates the authorities for upstreams' certificates into one file: the system's and the user's. */}}
{{- define "kdp.trustContainer" -}}
- name: trust
  image: {{ include "kdp.image" .Values.proxy.image | quote }}
  imagePullPolicy: {{ .Values.proxy.image.pullPolicy | quote }}
  command:
    - /bin/sh
    - -euc
    - |
      for file in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt /etc/ssl/cert.pem; do
        if [ -s "$file" ]; then cat "$file" >/trust/ca.crt; break; fi
      done
      for file in /authorities/*/ca.crt; do
        if [ -s "$file" ]; then { echo; cat "$file"; } >>/trust/ca.crt; fi
      done
      if [ ! -s /trust/ca.crt ]; then echo "no certificate authority to check upstreams against" >&2; exit 1; fi
  securityContext:
    {{- include "kdp.containerSecurityContext" . | nindent 4 }}
  resources:
    requests: {cpu: 10m, memory: 16Mi}
    limits: {memory: 64Mi}
  volumeMounts:
    - name: trust
      mountPath: /trust
    {{- range $i, $_ := .Values.upstreamTls.certificateAuthorities }}
    - name: {{ printf "authority-%d" $i | quote }}
      mountPath: {{ printf "/authorities/%d" $i | quote }}
      readOnly: true
    {{- end }}
{{- end }}

{{/* Completes kong.yml with the consumers, whose credentials are in Secrets that no other container sees. */}}
{{- define "kdp.consumersContainer" -}}
- name: consumers
  image: {{ include "kdp.image" .Values.proxy.image | quote }}
  imagePullPolicy: {{ .Values.proxy.image.pullPolicy | quote }}
  command:
    - resty
    - /etc/kong-declarative/consumers.lua
    - /etc/kong-declarative/kong.yml
    - /etc/kong-declarative/consumers.json
    - /credentials
    - /run/kong-declarative/kong.yml
  securityContext:
    {{- include "kdp.containerSecurityContext" . | nindent 4 }}
  resources:
    requests: {cpu: 10m, memory: 32Mi}
    limits: {memory: 256Mi}
  volumeMounts:
    - name: tmp
      mountPath: /tmp
    - name: kong
      mountPath: /etc/kong-declarative
      readOnly: true
    - name: kong-with-consumers
      mountPath: /run/kong-declarative
    {{- range $i, $consumer := .Values.consumers }}
    {{- range $j, $_ := $consumer.credentials }}
    - name: {{ printf "credential-%d-%d" $i $j | quote }}
      mountPath: {{ printf "/credentials/%d-%d" $i $j | quote }}
      readOnly: true
    {{- end }}
    {{- end }}
{{- end }}

{{/* Kong's ingress controller. It has no readiness probe: without it Kong keeps serving its current configuration. */}}
{{- define "kdp.controllerContainer" -}}
- name: ingress-controller
  image: {{ include "kdp.image" .Values.ingressController.image | quote }}
  imagePullPolicy: {{ .Values.ingressController.image.pullPolicy | quote }}
  env:
    {{- include "kdp.controllerEnv" . | nindent 4 }}
    {{- with .Values.ingressController.extraEnv }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  ports:
    - name: cmetrics
      containerPort: 10255
    - name: health
      containerPort: 10254
  # Its health port answers only after it has reached Kong.
  startupProbe:
    httpGet: {path: /healthz, port: health}
    periodSeconds: 2
    failureThreshold: 90
  livenessProbe:
    httpGet: {path: /healthz, port: health}
    periodSeconds: 10
    timeoutSeconds: 5
  securityContext:
    {{- include "kdp.containerSecurityContext" . | nindent 4 }}
  resources:
    {{- toYaml .Values.ingressController.resources | nindent 4 }}
  volumeMounts:
    - name: tmp
      mountPath: /tmp
    - name: token
      mountPath: /var/run/secrets/kubernetes.io/serviceaccount
      readOnly: true
{{- end }}
