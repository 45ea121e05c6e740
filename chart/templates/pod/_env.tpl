{{/* Kong's environment. */}}
{{- define "kdp.kongEnv" -}}
- {name: KONG_DATABASE, value: "off"}
- {name: KONG_PREFIX, value: /kong}
# This router compares hosts and paths in the same way as the plugin.
- {name: KONG_ROUTER_FLAVOR, value: traditional}
- {name: KONG_PROXY_LISTEN, value: "0.0.0.0:8000 reuseport backlog=16384, 0.0.0.0:8443 {{ if .Values.proxy.http2 }}http2 {{ end }}ssl reuseport backlog=16384"}
- {name: KONG_STATUS_LISTEN, value: "0.0.0.0:8100"}
{{- if .Values.ingressController.enabled }}
- {name: KONG_ADMIN_LISTEN, value: "127.0.0.1:8001"}
{{- else }}
- {name: KONG_ADMIN_LISTEN, value: "off"}
- {name: KONG_DECLARATIVE_CONFIG, value: {{ ternary "/run/kong-declarative/kong.yml" "/etc/kong-declarative/kong.yml" (ne "" (include "kdp.completesKongYml" .)) | quote }}}
{{- end }}
{{- $maps := list (printf "%d:8443" (int .Values.service.httpsPort)) }}
{{- if gt (int .Values.service.httpPort) 0 }}{{ $maps = prepend $maps (printf "%d:8000" (int .Values.service.httpPort)) }}{{ end }}
- {name: KONG_PORT_MAPS, value: {{ join "," $maps | quote }}}
- {name: KONG_NGINX_WORKER_PROCESSES, value: {{ .Values.proxy.workerProcesses | toString | quote }}}
- {name: KONG_LOG_LEVEL, value: {{ .Values.proxy.logLevel | quote }}}
# The file-log plugin writes the access log.
- {name: KONG_PROXY_ACCESS_LOG, value: "off"}
- {name: KONG_ADMIN_ACCESS_LOG, value: "off"}
- {name: KONG_STATUS_ACCESS_LOG, value: "off"}
- {name: KONG_PROXY_ERROR_LOG, value: /dev/stderr}
- {name: KONG_ADMIN_ERROR_LOG, value: /dev/stderr}
- {name: KONG_STATUS_ERROR_LOG, value: /dev/stderr}
- {name: KONG_ANONYMOUS_REPORTS, value: "off"}
# Clients are told the request's id, by which the log is searched, and neither versions (Server, Via) nor latencies.
- {name: KONG_HEADERS, value: X-Kong-Request-Id}
{{- with .Values.proxy.trustedIps }}
- {name: KONG_TRUSTED_IPS, value: {{ join "," . | quote }}}
- {name: KONG_REAL_IP_HEADER, value: X-Forwarded-For}
- {name: KONG_REAL_IP_RECURSIVE, value: "on"}
{{- end }}
- {name: KONG_PLUGINS, value: {{ printf "bundled,%s" (include "kdp.ownPlugins" .) | quote }}}
{{- if (include "kdp.luaFiles" . | fromJson).items }}
- {name: KONG_LUA_PACKAGE_PATH, value: "/etc/kdp/lua/?.lua;;"}
{{- end }}
{{- if not (include "kdp.isInProcess" .) }}
- {name: KONG_PLUGINSERVER_NAMES, value: kdp}
- {name: KONG_PLUGINSERVER_KDP_SOCKET, value: /run/kdp/route-table.sock}
- {name: KONG_PLUGINSERVER_KDP_QUERY_CMD, value: cat /etc/kdp/route-table.json}
# Everything that the plugin needs of a request, in one round trip.
- name: KONG_NGINX_PROXY_SET
  value: '$kdp_request "$request_method $http_host $request_uri $remote_addr $server_protocol $ssl_server_name $http_cdn_loop"'
{{- end }}
- {name: KONG_NGINX_PROXY_PROXY_BUFFER_SIZE, value: {{ .Values.proxy.bufferSize | quote }}}
- {name: KONG_NGINX_PROXY_PROXY_BUFFERS, value: {{ printf "8 %s" .Values.proxy.bufferSize | quote }}}
# nginx loads the authorities only if verification is on. A Service with tlsVerify: false switches it off for itself.
- {name: KONG_NGINX_PROXY_PROXY_SSL_VERIFY, value: "on"}
- {name: KONG_NGINX_PROXY_PROXY_SSL_TRUSTED_CERTIFICATE, value: /trust/ca.crt}
- {name: KONG_NGINX_PROXY_PROXY_SSL_VERIFY_DEPTH, value: {{ int .Values.upstreamTls.verifyDepth | quote }}}
- {name: KONG_LUA_SSL_TRUSTED_CERTIFICATE, value: /trust/ca.crt}
- {name: KONG_LUA_SSL_VERIFY_DEPTH, value: {{ int .Values.upstreamTls.verifyDepth | quote }}}
{{- if .Values.upstreamTls.clientCertificateSecret }}
- {name: KONG_CLIENT_SSL, value: "on"}
- {name: KONG_CLIENT_SSL_CERT, value: /client-certificate/tls.crt}
- {name: KONG_CLIENT_SSL_CERT_KEY, value: /client-certificate/tls.key}
{{- end }}
{{- if not .Values.ingressController.enabled }}
{{- range $i, $certificate := (include "kdp.certificates" . | fromJson).items }}
{{- range list "crt" "key" }}
- name: {{ printf "KDP_TLS_%d_%s" $i (upper .) | quote }}
  valueFrom:
    secretKeyRef: {name: {{ $certificate.secretName | quote }}, key: {{ printf "tls.%s" . | quote }}}
{{- end }}
{{- end }}
{{- end }}
{{- end }}

{{/* The plugin server's environment. Its health checks use the same TLS settings as Kong. */}}
{{- define "kdp.pluginServerEnv" -}}
- {name: NODE_EXTRA_CA_CERTS, value: /trust/ca.crt}
{{- if .Values.upstreamTls.clientCertificateSecret }}
- {name: KDP_UPSTREAM_CERT, value: /client-certificate/tls.crt}
- {name: KDP_UPSTREAM_KEY, value: /client-certificate/tls.key}
{{- end }}
{{- end }}

{{/*
The controller's environment. It watches only this namespace, handles only Ingresses and the objects that they name, and drops an invalid
object or keeps its last valid version, so that one object does not block the others.
*/}}
{{- define "kdp.controllerEnv" -}}
- name: POD_NAME
  valueFrom: {fieldRef: {fieldPath: metadata.name}}
- name: POD_NAMESPACE
  valueFrom: {fieldRef: {fieldPath: metadata.namespace}}
- {name: CONTROLLER_KONG_ADMIN_URL, value: "http://127.0.0.1:8001"}
- {name: CONTROLLER_INGRESS_CLASS, value: {{ include "kdp.ingressClass" . | quote }}}
- {name: CONTROLLER_WATCH_NAMESPACE, value: {{ .Release.Namespace | quote }}}
- {name: CONTROLLER_PUBLISH_SERVICE, value: {{ printf "%s/%s" .Release.Namespace (include "kdp.fullname" .) | quote }}}
- {name: CONTROLLER_FEATURE_GATES, value: FallbackConfiguration=true}
- {name: CONTROLLER_USE_LAST_VALID_CONFIG_FOR_FALLBACK, value: "true"}
- {name: CONTROLLER_PROXY_SYNC_SECONDS, value: {{ .Values.ingressController.syncSeconds | toString | quote }}}
- {name: CONTROLLER_LOG_LEVEL, value: {{ .Values.ingressController.logLevel | quote }}}
- {name: CONTROLLER_ANONYMOUS_REPORTS, value: "false"}
{{- range list "GWAPI_GATEWAY" "GWAPI_HTTPROUTE" "GWAPI_GRPCROUTE" "GWAPI_REFERENCE_GRANT" "INGRESS_CLASS_PARAMETERS" "KONG_CUSTOM_ENTITY" "KONG_LICENSE" "KONG_SERVICE_FACADE" "KONG_VAULT" "KONGINGRESS" "TCPINGRESS" "UDPINGRESS" }}
- {name: {{ printf "CONTROLLER_ENABLE_CONTROLLER_%s" . | quote }}, value: "false"}
{{- end }}
- {name: CONTROLLER_ENABLE_CONTROLLER_KONGCONSUMER, value: {{ .Values.consumers | empty | not | toString | quote }}}
{{- end }}
