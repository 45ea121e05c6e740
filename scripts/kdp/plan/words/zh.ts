// SPDX-License-Identifier: Apache-2.0

import { codes } from "./codes.ts";
import type { Words } from "./en.ts";
import { ZH_PHASES } from "./zh-phases.ts";

/** The plan's words in Chinese: the same as in `en.ts`, for the people who carry it out. */
export const ZH: Words = {
  title: (from, to) => `迁移方案：从集群 ${from} 迁移到集群 ${to}`,
  intro: (count) =>
    `本方案将 ${count} 个 API 从 A 集群迁移到 B 集群。旧域名继续可用，客户端无需改动；迁移完成后，每个 API 另有一个统一的短域名地址。请按阶段顺序执行：上一阶段的检查项没有全部打勾，不要开始下一阶段。只要检查结果与“预期结果”不符，就停下来，回滚本阶段，并通知“通知对象”一节中的人员。`,
  how: "所有命令在本项目根目录下用 bash 执行，可直接复制。需要 `helm` 3.14 及以上版本、`kubectl`、`curl`、`openssl`、`dig`，以及运行 `npx kdp` 的 Node。路由表只以 values 文件为准：凡是用 `--set` 做的修改，当天必须写回文件，否则下一次按文件部署时会被覆盖。",
  madeFrom: (files, version) => `由 \`kdp plan\` ${version} 根据 ${files} 生成。路由表有改动时，请重新生成本方案。`,
  batch: (selected, all) =>
    `这是一个批次的方案：表中共 ${all} 个 API，本批次 ${selected} 个。其余 API 在 B 上同样可以访问，但它们的 DNS 记录保持不变。`,
  contents: "目录",
  colon: "：",
  sections: {
    clusters: "两个集群",
    overview: "阶段总览",
    emergency: "出问题时怎么办",
    open: "待确认事项",
    progress: "各 API 当前进度",
    inventory: "资产清单",
    dns: "DNS 记录",
    goNoGo: "Go / No-Go 检查清单",
    contacts: "通知对象",
    cleanup: "收尾清理项",
    risks: "风险与应对",
  },
  clusters: {
    head: ["", "A（旧）", "B（新）"],
    name: "在路由表中的名称",
    address: "入口地址",
    context: "kube context",
    namespace: "release 所在的命名空间",
    release: "release 名称",
    words: "下文的 A、B 均指这两个集群。",
  },
  overviewHead: ["阶段", "做什么", "对客户端的影响", "回滚耗时"],
  phaseTitle: (number, title) => `阶段 ${number}：${title}`,
  labels: {
    goal: "目标",
    who: "执行人",
    when: "时间",
    back: "回滚耗时",
    expect: "预期结果",
    rollback: "回滚",
    steps: "步骤",
    gates: "全部满足后才能继续",
    phase: "阶段",
  },
  emergency: {
    intro:
      "选择能解决问题的、影响面最小的一项，并把命令中的 API 名称换成实际出问题的 API。顺序不能颠倒：**先 A，后 B。** 如果 A 还在转发某个 API，而 B 又把它送回 A，就会形成环路，客户端会收到 508。",
    one: (api) => `单个 API 回退到 A（以 \`${api}\` 为例）`,
    oneExpect: "两次 `STATUS: deployed`（A 不转发的 API 只有一次），然后是 A 返回的状态码；如果是 508，说明 A 还在转发",
    oneForwarded:
      "第一条命令：A 停止转发，由 A 自己处理旧域名（几秒生效）。第二条命令：B 把短域名以及其他到达 B 的请求也送到 A（约一秒生效）。",
    oneDirect: "由 B 把该 API 的全部请求送到 A（约一秒生效）。A 没有转发它，不需要其他操作。",
    all: "所有 API 回退到 A",
    allSay:
      "对所有 API 做同样的操作，包括其他批次的 API：A 恢复到阶段 3 之前的状态。之后恢复迁移：先用 `routeTable.pin=null` 执行第二条命令，再用 `source.enabled=true` 执行第一条命令。",
    dns: "DNS 切回 A",
    dnsSay: (ttl, a) =>
      `仅在执行完上述命令、并且 B 的入口本身不可达时使用：把阶段 4 修改过的记录改回 \`${a}\`。生效时间为一个 TTL（${ttl} 秒），缓存了地址的客户端会更久。`,
    again: "问题解决之后",
    lift: "顺序相反：先取消 B 上的 pin，再让 A 重新转发。",
    original: (notes) =>
      `如果 A 上原来的 Ingress 已被挪开（\`source.ingress.mode: replace\` 或 \`passthrough\` 方式），请先把它恢复，再执行第一条命令；${notes} 会打印恢复用的命令。`,
    keep: "需要长期保留的 pin 必须写入 values 文件：按文件部署时，用 `--set` 设置的 pin 会被取消。",
    slow: "如果没有启用 Ingress Controller（`ingressController.enabled: false`），B 上的 pin 会滚动重启 Pod，耗时是分钟级而不是一秒。",
  },
  open: {
    intro: "以下内容在路由表或命令行中还没有给出，请在阶段 2 之前逐项确认；每一行都写明了要设置的字段。",
    none: "没有：路由表已包含本方案所需的全部信息。",
    head: ["缺少的内容", "设置项", "涉及的 API"],
    all: "全部 API",
    addressB: "B 的入口地址：方案中为占位符",
    addressA: "A 的入口地址：方案中为占位符",
    context: (cluster) => `${cluster} 的 kube context：方案中为占位符`,
    namespaceA: "A 上各 API 的 Service 所在的命名空间：方案中为占位符",
    newHost: (patterns) =>
      patterns.length === 1
        ? `\`${patterns[0] ?? ""}\` 的域名属于哪个集群：因为不是 A 的 URL 的域名，方案推测属于 B；如果其实指向 A，方案就不会迁移任何内容`
        : `${codes(patterns, "、")} 中哪一个属于 B：方案推测是第一个，其余都当作指向 A 的域名`,
    owner: "没有责任人：无人可通知，也无人可决策",
    healthCheck: "没有健康检查：检查时访问 `/`，可能说明不了问题",
    sunset: (patterns) => `旧域名 ${codes(patterns, "、")} 没有公布下线日期：阶段 5 无法为其排期`,
    ownAnswer: (hosts) =>
      `B 目前自己应答这些域名：${hosts}。步骤 2.5 和 3.2 会显示 \`DIFFERENT\`。如果不是有意为之，请修改该字段；否则从 \`hosts.txt\` 中删除这些域名的行`,
    heldBack:
      "B 通过 pin、split 或 cluster 把它送到 A：A 的 chart 拒绝转发它（`source-loop`），阶段 3 到最后一步才转发它",
    sunsetOfOwnHosts: "有自己的旧域名，没有下线日期：`legacyHosts` 的下线安排对这些域名不生效",
    tls: "没有校验上游证书",
    certificate: "B 上没有对应证书：客户端会收到 Kong 的自签名证书",
    decisionHeader: "响应中看不出由哪个集群处理，只能查 B 的访问日志",
    redirect: "旧域名会重定向：请向责任人确认所有客户端都能跟随重定向，包括 POST 请求",
    notPermanent: "目前是临时重定向；确认所有客户端都能跟随后，再签字改为 308",
    elsewhere: (to) => `B 没有把它送到 \`${to}\`，而是被 pin、split 或 cluster 指到了别处`,
    values:
      "方案只读取了该文件；而 helm 会把它叠加在 chart 自带的 values 之上，示例 API 会保留下来。方案和安装请使用同一份 values",
    otherWaysBack: (a, others) =>
      `\`pin: ${a}\` 并不是所有 API 的回退方式：${others.map((name) => `\`${name}\``).join("、")} 的地址与它相同，旧集群以其方式提供部分 API（\`kdp import\` 的 \`way-back\`）。下面的命令中，请把这些 API 固定到各自的集群`,
    noOldHost: "没有指向 A 的旧域名：只新增短域名地址",
  },
  progress: {
    intro: (when) =>
      `以下状态于 ${when} 从集群读取，只使用了 \`kubectl get\`。A 上查不到转发比例时，以路由表为准。没有查询 DNS，请见步骤 4.5。`,
    head: ["API", "当前进度", "A 上的情况", "B 上的情况"],
    notAsked: "未查询",
    a: {
      none: "没有包含其旧域名的 Ingress",
      own: "由 A 自己处理",
      forwards: (share, method) => `A 转发 ${share} %（${method}）`,
      partly: (some, all) => `A 转发了 ${all} 个旧域名中的 ${some} 个`,
    },
    b: {
      none: "不在 B 的路由表中",
      serves: (cluster) => `由 ${cluster} 处理`,
      split: (shares) => `按比例分流：${shares}`,
      pinned: (cluster) => `已 pin 到 ${cluster}`,
      redirects: "旧域名重定向中",
      brownout: "旧域名处于预告的短时停用（brownout）",
      gone: "旧域名已停用",
    },
    phase: {
      notStarted: "未开始",
      ready: "阶段 2：B 已就绪，仍由 A 处理",
      forwarded: (share) => `阶段 3：A 转发 ${share} %`,
      onB: "阶段 4 或之后：A 上已无该域名，由 B 处理",
      split: "由 B 在两个集群之间分流",
      pinned: (cluster) => `已回滚：pin 到 ${cluster}`,
      off: "阶段 6：旧域名已停用",
      loop: "环路：A 转发到 B，B 又送回 A，客户端收到 508。请修正 pin 或 split，或停止 A 的转发",
      unknown: "未知",
    },
    shares: (cluster, share) => `${cluster} ${share} %`,
  },
  inventory: {
    head: [
      "API",
      "责任人",
      "旧域名（指向 A）",
      "新域名（B）",
      "短域名地址",
      "B 上的上游",
      "B 上的证书",
      "A 的处理方式",
    ],
    nobody: "无",
    none: "无",
    notForwarded: "不转发：比例在 B 上设置（步骤 4.3）",
    forwards: (method, weight) => `${method}，${weight} %`,
    certManager: "由 cert-manager 签发",
    noCertificate: "缺失",
    methods:
      "A 的处理方式：`proxy`、`fixedIP` 由 ingress-nginx 按域名或按 IP 转发到 B；`nginx` 由独立的 nginx 转发，可按比例；`passthrough` 将 TLS 原样透传到 B，因此 B 上需要旧域名的证书；`redirect` 让客户端重定向到 B。",
  },
  dns: {
    intro: (ttl) =>
      `下表列出各阶段的全部解析记录。“其他每个旧域名”指 \`hosts.txt\`（步骤 1.3）中的所有旧域名。本方案使用的短 TTL 为 ${ttl} 秒。`,
    head: ["阶段", "主机名", "类型", "记录值", "TTL", "权重", "说明"],
    today: "现状",
    asFound: "现状",
    every: (first, count) => (count === 1 ? first : `\`${first}\` 及其他每个旧域名（共 ${count} 个）`),
    notes: {
      now: "现状；请记下当前 TTL",
      lower: "只调低 TTL，至少比阶段 4 提前一个旧 TTL（建议提前 24 小时）",
      fresh: "新域名，目前无人使用",
      forwarding: "由 A 转发，DNS 不变",
      explicit: "新增，先做一个域名；优先于泛解析",
      own: "修改，先做一个域名",
      weightA: "仅在需要权重时使用，代替上面两行",
      weightB: "与上一行配合；逐步调到 50、100，最后删除指向 A 的记录",
      wildcard: "该泛域名下所有 API 都到 100 % 之后再改；之后删除对应的明确记录",
      wildcardStays: "最后一个批次之前保持不变：本方案之外的 API 还在使用",
      ttlBack: "平稳运行一周之后",
      alias: "可选：希望地址只在一处维护时使用",
      remove: "下线日期之后、确认无人调用时删除",
      keep: "无人调用时删除，也可以保留",
    },
    deleted: "删除",
    rules: [
      "**泛解析记录不支持权重。** 阿里云的权重配置只支持 A、AAAA、CNAME 记录，不支持泛解析。因此 `*.…` 的流量比例要在请求经过的地方设置：在 A 上用 `source.weight`，或在 B 上用 `split`，比例准确、立即生效，并且同一客户端固定在一个集群。也可以为本批次的每个域名新增明确的解析记录：它优先于泛解析，并且可以设置权重。对 A 已 100 % 转发的 API，DNS 权重意义不大：无论解析到哪边，都由 B 的上游响应。",
      "**同名的第二条记录一加上就分走一半流量。** 同一主机记录、同一线路出现第二条记录时，阿里云默认按 1:1 开启权重。请在同一次操作中设好权重，或者改由 A 或 B 控制比例。",
      "**限制。** 公网 DNS：同一主机记录、同一线路下，免费版最多 10 条、付费版最多 90 条记录可设权重；权重取值 0 到 100，为 0 时不返回该记录。内网 DNS（PrivateZone，适用于 10.x 等内网地址）：只有加速区支持权重，最多 100 条；全部权重为 0 时返回全部记录。",
      "**最小 TTL** 取决于公网 DNS 版本：免费版、个人版 600 秒，企业标准版 60 秒，企业旗舰版 1 秒。如果只能到 600 秒，请按十分钟而不是一分钟安排，并用 `--ttl 600` 重新生成方案。",
      "**调低后的 TTL 要等旧 TTL 过期才真正生效**：旧 TTL 是 600 秒就等十分钟，是一天就等一天。DNS 回滚的耗时等于当时生效的 TTL，再加上客户端自身的缓存（JVM、连接池）。",
      "**明确的解析记录会屏蔽泛解析的所有类型。** 如果泛解析还有 AAAA 或 TXT 记录，请为该域名一并补上。",
    ],
  },
  goNoGo: {
    intro: "阶段 3 之前、阶段 4 之前各过一遍，由参加会议的所有人逐条口头确认。有一项不能打勾，就是 No-Go。",
    notVerified: (command) =>
      `\`kdp verify\` 今天的结论是 GO：\`${command}\`。用 \`--verified FILE\` 提供它的结果文件，就会显示在这里。`,
    verified: (go, at, totals) =>
      go
        ? `\`kdp verify\` 于 ${at} 的结论是 **GO**（${totals}）。`
        : `\`kdp verify\` 于 ${at} 的结论**不是 GO**（${totals}）：这就是 No-Go。`,
    verifiedOld: "结果已超过一天，请重新验证。",
    verifiedOther: "结果针对的是另一个版本的路由表，请重新验证。",
    verifiedMissing: (apis) => `没有验证 ${apis}。`,
    verifiedBad: (apis) => `不一致：${apis}。`,
    items: [
      "每个 API 经 B 与经 A 的响应一致：步骤 2.5 每一行都是 `same`。",
      "TLS：步骤 2.6 每个域名都是 `Verification: OK`，并且没有 30 天内到期的证书。",
      "Host：上游收到的 Host 正确（`kdp explain`，步骤 2.4）；响应中的链接、重定向和 Cookie 指向客户端访问的域名（`rewriteResponse`）。",
      "插件（认证、限流、ACL、mTLS）在 B 上与旧 Kong 行为一致：凡配置了插件的 API，带凭证和不带凭证各测一次。",
      "B 的访问日志、指标和告警已在大屏上；日志中能查到 `X-Kong-Request-Id`。",
      "容量：B 已按 A 的峰值压测，p95 不高于 A 的 1.2 倍，错误率不高于 A 的错误率加 0.1 个百分点。",
      "网络：A 的节点能访问 B 的入口，B 的 Pod 能访问 A 的入口；两侧防火墙均已放行。",
      "状态：数据、存储卷、消息消费者只在一处运行，或者已经迁移；没有重复执行的定时任务。",
      "已用第一个 API 演练过一次回滚（见“出问题时怎么办”），耗时与文中一致。",
      "TTL：阶段 4 要修改的每个域名，`dig` 看到的都是短 TTL。",
      "责任人、值班人员和 DNS 管理员在会，“通知对象”中的所有人都已通知到。",
      "今晚没有其他人变更 A、B 或 DNS。",
    ],
  },
  contacts: {
    head: ["对象", "API", "通知内容"],
    ownerWhen: "阶段 2、3、4 之前通知；参与 Go / No-Go 决策；为阶段 5 签字",
    unknown: "未指定（字段 `owner`）",
    roles: [
      ["值班人员与服务台", "全部", "各阶段的时间窗口；“出问题时怎么办”一节"],
      ["DNS 管理员", "全部", "阶段 1、2、4、5、6 的解析记录；阶段 4 全程在会"],
      ["旧集群 Ingress 或 Kong的维护团队", "全部", "从阶段 3 起 A 会转发；窗口期内不要做其他变更"],
      ["网络与防火墙团队", "全部", "A 到 B、B 到 A 的 443 端口"],
      ["已知的旧域名调用方", "各自调用的 API", "阶段 3 之前：对您没有影响；阶段 5：短域名地址和下线日期"],
    ],
    message: "通知模板（阶段 3、4 使用）",
    messageText: (to) =>
      `DATE 日 TIME 至 TIME，以下 API 将迁移到集群 ${to}。访问地址、证书和返回内容均不变，您无需任何操作。如发现异常，请致电 NUMBER，我们可在一分钟内回退。`,
  },
  cleanup: [
    "A：依次清理 `role: source` 的 release（`helm uninstall`）、用于校验 B 的 Secret、各 API 的旧 Ingress、Service、Deployment、Secret 和存储卷，每一步之间间隔一周。",
    "DNS：先删除明确的解析记录和权重，再删除旧域名的泛解析；TTL 恢复原值。",
    "路由表：删除不再需要的 `clusters` 条目、`legacyHosts`、`source`、`pin` 和 `split`；然后执行 `npx kdp validate` 和 `helm upgrade`。",
    "B：旧域名的证书；无人使用时去掉 `decisionHeader`。",
    "A、B 之间的防火墙规则，A 的负载均衡及其地址，A 的监控和告警。",
    "`hosts.txt`、`a-before.yaml`、`a-hosts.txt` 以及本方案产生的其他文件；仍写着旧域名的操作手册和 wiki 页面。",
  ],
  risks: {
    head: ["风险", "本方案的应对"],
    rows: [
      ["客户端缓存了旧地址", "B 同样能处理旧域名，A 一直转发到阶段 6：访问哪个地址都正确"],
      ["A、B 之间形成环路", "先 A 后 B；即使成环，B 也会以 508 终止，不会拖垮集群"],
      ["证书与域名不匹配", "在任何客户端被引导过去之前执行步骤 2.6"],
      ["泛解析下有路由表中没有的域名", "步骤 1.4 在切换 DNS 之前找出来"],
      ["客户端缓存了 308", "先用临时重定向；308 必须签字，并带较短的 `max-age`"],
      ["复制过程中泄露 Secret", "使用 sealed-secrets 或 sops；不写入本方案的任何文件"],
      ["下一次部署覆盖了 `--set` 的修改", "当天写回 values 文件"],
    ],
  },
  phases: ZH_PHASES,
};
