### Words for every kind of fact, every field and every closed list of the vocabulary.
### field-<kind>-<field> stands before field-<field>.

## Headings of the kinds of facts.

kind-controller = 谁对您的个人信息负责
kind-naming = 我们的名称
kind-joint-controllers = 与我们共同决定的各方
kind-representatives = 我们的代表
kind-officer = 个人信息保护负责人
kind-contacts = 联系方式
kind-data = 我们收集哪些信息
kind-items = 信息明细
kind-sources = 信息的来源
kind-points = 我们在何时何处收集信息
kind-groups = 用途类别
kind-purposes = 我们为何使用个人信息
kind-decisions = 自动化决策与用户画像
kind-marketing = 直接营销
kind-advertising = 基于兴趣的广告
kind-recipients = 谁会接收您的信息
kind-splits = 哪些信息由服务商保管
kind-statements = 我们不会做的事
kind-transfers = 您的信息存储和传输到哪里
kind-retention = 我们保存信息多久
kind-rights = 您的权利
kind-procedures = 如何行使您的权利
kind-proofs = 可能要求提供的证明
kind-agents = 谁可以代表您
kind-complaints = 如果您要投诉
kind-authorities = 监管机构
kind-opt-outs = 如何选择退出
kind-metrics = 请求统计数据
kind-minors = 儿童和未成年人
kind-security = 我们如何保护您的信息
kind-liability = 责任限制与建议
kind-incidents = 发生信息安全事件时
kind-monitoring = 监控与录制
kind-cookie-notice = 您的 Cookie 选择
kind-cookie-categories = Cookie 的类别
kind-cookies = 我们使用的 Cookie
kind-technologies = 我们使用的技术
kind-controls = 如何管理 Cookie
kind-laws = 相关法律
kind-terms = 术语说明
kind-exclusions = 不属于个人信息的内容
kind-links = 指向其他网站和服务的链接
kind-incentives = 经济激励
kind-governance = 个人信息管理制度
kind-changes = 本说明的变更
kind-forms = 表单
kind-regimes = 适用的法律

## Names of the fields.

field-acknowledgement = 确认收到的期限
field-acronym = 简称
field-activation = 如何开启跟踪
field-address = 地址
field-advertising = 个性化广告
field-advice = 您自己可以做什么
field-after-expiry = 期满后的处理
field-age = 年龄
field-in-force = 开始适用日期
field-minors-age = 不会有意收集未满此年龄者的信息
field-agents = 谁可以代表您
field-aliases = 其他名称
field-also = 同义词
field-always-on = 始终启用
field-audience = 接触渠道
field-authorities = 监管机构
field-incident-authorities = 我们通知的监管机构
field-authorities-url = 监管机构官方名录
field-basis = 法律依据
field-right-basis = 适用的法律依据
field-basis-condition = 该依据何时适用
field-beyond-limits = 敏感信息是否用于您可以限制的目的
field-categories = 类别
field-category = 类别
field-channels = 渠道
field-incident-channels = 通知方式
field-checked = 网址最近核对日期
field-citation = 官方引用
field-cite = 条款
field-city = 城市
field-collected = 过去12个月内是否收集
field-complaints = 投诉的处理
field-complied = 全部或部分满足
field-condition = 何种情况下
field-recipient-condition = 何时接收信息
field-data-condition = 何时收集
field-proof-condition = 何时需要提供
field-conditions = 条件
field-right-conditions = 何时适用
field-consent = 同意
field-marketing-consent = 如何征得您的同意
field-advertising-consent = 如何征得您的同意
field-changes-consent = 何时重新征得同意
field-consequence = 如果您不提供
field-contact = 联系方式
field-contacts = 联系对象
field-contents = 我们告知的内容
field-contest = 如何陈述意见或提出异议
field-controls = 在何处选择
field-copy = 如何获取保障措施的副本
field-copy-from = 向谁索取副本
field-countries = 国家或地区
field-country = 国家或地区
field-criterion = 确定保存期限的标准
field-data = 涉及的信息
field-data-retention = 信息的保存期限
field-deadline = 答复期限
field-regime-deadline = 法定答复期限
field-default = 您选择之前
field-deletion = 如果仍收集到此类信息
field-denied = 被拒绝
field-destinations = 传输目的地
field-destruction = 销毁方式
field-disclosed = 过去12个月内是否为业务目的披露
field-disclosures = 事先告知的内容
field-do-not-track = “请勿跟踪”信号
field-domain = 域名
field-domains = 域名
field-duties = 职责
field-effective = 生效日期
field-effects = 对您的影响
field-elsewhere = 在其他地方
field-email = 电子邮箱
field-equal-refusal = 拒绝与接受同样简便
field-essence = 安排的主要内容
field-evidence = 可能要求提供的材料
field-agent-evidence = 须出示的材料
field-examples = 示例
field-exceptions = 例外情形
field-exemption = 无需同意的原因
field-exemption-reason = 原因说明
field-exercise = 如何向接收方行使权利
field-existing-customers = 如果您已是客户
field-extension = 可延长的期限
field-fallback = 无法逐一通知时
field-fee = 费用
field-fields = 需填写的内容
field-form = 表单
field-from = 起算点
field-group = 类别
field-guardian = 监护人须知
field-held = 由服务商保管
field-help = 提示
field-hours = 服务时间
field-how = 方式
field-human = 人工介入方式
field-identity = 身份核实
field-impact = 对您权益的影响
field-interests = 具体的合法利益
field-items = 具体内容
field-label = 名称
field-languages = 语言
field-laws = 相关法律
field-purpose-laws = 具体的法定义务
field-retention-laws = 作出要求的法律
field-exclusion-laws = 依据的法律
field-lifetime = 有效期
field-cookie-category-lifetime = 最长有效期
field-limits = 范围与限制
field-logic = 决策逻辑
field-longest-of = 以下列最长者为准
field-market = 适用地区
field-marketing = 直接营销
field-marking = 必填项的标示
field-mean-days = 平均答复天数
field-means = 收集手段
field-measurement = 如何衡量效果
field-mechanism = 传输的法律依据
field-media = 记录的内容
field-median-days = 答复天数中位数
field-memory = 您的选择保留多久
field-method = 方式
field-timing = 期限说明
field-transfer-method = 当地的处理方式
field-incentive-method = 价值的计算方法
field-name = 名称
field-representative-name = 姓名或名称
field-officer-name = 姓名
field-contact-name = 收件人
field-source-name = 第三方
field-control-name = 产品或平台
field-necessity = 处理敏感信息的必要性
field-no-deadline = 法律未规定固定期限
field-networks = 参与方
field-notice = 告知方式
field-notice-period = 提前通知时间
field-number = 编号
field-on-behalf = 是否代其收集信息
field-open-ended = 其他用途在收集时告知
field-opt-in = 未成年人如何表示同意
field-opt-out = 如何选择退出
field-optionality = 是否必须提供
field-options = 选项
field-outside-quebec = 信息是否可能传至魁北克省以外
field-part = 角色
field-party = 设置方
field-period = 期限
field-phone = 电话
field-placed-by = 其他设置方
field-places = 地点
field-points = 收集场景
field-policy = Cookie 政策
field-postcode = 邮政编码
field-procedures = 如何行使
field-processors = 服务商
field-profiling = 用户画像
field-marketing-profiling = 如何使用您的兴趣偏好
field-protocol = 传输方式
field-provider = 提供方
field-publicly-available = 是否为公开来源
field-purpose = 用途
field-purposes = 用途
field-received = 收到
field-recipients = 接收方
field-recognised-condition = 法律认可利益的具体条件
field-refusal = 如果您拒绝
field-procedure-refusal = 如果我们拒绝请求
field-regime-refusal = 如果请求被拒绝
field-region = 省或州
field-representative-region = 所代表的地区
field-register = 公共登记
field-renewed = 每次访问是否续期
field-reopen = 更改您的选择
field-representative = 法定代表人
field-request = 请求类型
field-retention = 保存期限
field-governance-retention = 保存与销毁
field-returned = 我们收到的内容
field-rights = 权利
field-role = 职务
field-contact-role = 用途
field-roles = 职责分工
field-rule = 期限的确定方式
field-rules-url = 儿童个人信息处理规则
field-safeguard = 保障措施
field-safeguards = 约束措施
field-sale-under-16 = 是否出售或共享未满16周岁者的信息
field-scope = 适用范围
field-self-service = 您可自行完成的操作
field-sensitive = 敏感信息
field-separate-consent = 是否取得单独同意
field-shared = 是否为跨网站广告而共享
field-shared-computer = 使用公用电脑时
field-short = 简称
field-sign = 现场提示
field-signal = 全球隐私控制（GPC）信号
field-significance = 决策的意义
field-social = 社交媒体
field-sold = 是否出售
field-sources = 来源
field-special-condition = 处理敏感信息的条件
field-standard = 标准
field-start = 起算点
field-statutory = 法定类别
field-steps = 步骤
field-complaint-steps = 后续流程
field-storage = 存储地点
field-street = 街道
field-submit = 按钮
field-tasks = 职能
field-recipient-tasks = 为我们提供的服务
field-technology = 技术
field-text = 说明
field-contact-text = 何时使用
field-statement-text = 声明
field-term-text = 含义
field-authority-text = 何时向其求助
field-third-parties = 第三方是否可访问
field-title = 职务
field-toll-free = 是否免费
field-topics = 主题
field-trademarks = 商标
field-triggers = 何为安全事件
field-type = 类型
field-statement-type = 主题
field-source-type = 收集方式
field-agent-type = 身份
field-unit = 单位
field-updated = 最近更新
field-url = 网页
field-controller-url = 网站
field-recipient-url = 其隐私政策
field-authority-url = 官方网站
field-uses = 用途
field-cookie-category-uses = 实现的功能
field-value = 数量
field-incentive-value = 信息的价值
field-verification = 身份核验方式
field-agent-verification = 核验方式
field-wall = 不同意时能否访问
field-who = 谁可以提出请求
field-withdrawal = 如何撤回
field-marketing-withdrawal = 如何停止接收
field-incentive-withdrawal = 如何退出
field-cookie-notice-withdrawal = 如何更改选择
field-within = 行使权利的期限
field-year = 年份

## What each kind calls the name of its entries.

field-contact-label = 答复人
field-recipient-label = 接收方
field-split-label = 划分的内容
field-data-label = 信息
field-item-label = 信息项
field-source-label = 来源
field-point-label = 时间或地点
field-group-label = 类别
field-purpose-label = 用途
field-transfer-label = 传输
field-retention-label = 保存的内容
field-decision-label = 决策
field-security-measure-label = 措施
field-monitoring-label = 监控或录制的内容
field-law-label = 法律
field-term-label = 术语
field-exclusion-label = 排除的内容
field-link-label = 链接
field-incentive-label = 激励
field-right-label = 权利
field-procedure-label = 程序
field-proof-label = 证明文件
field-agent-label = 代理人
field-opt-out-label = 退出选项
field-cookie-category-label = 类别
field-technology-label = 技术
field-control-label = 功能
field-regime-label = 法律

## Units of a term, and a term in words.

choice-unit-hours = 小时
choice-unit-days = 天
choice-unit-business-days = 工作日
choice-unit-weeks = 周
choice-unit-months = 个月
choice-unit-years = 年
# $count (number)
span-hours = { $count }小时
# $count (number)
span-days = { $count }天
# $count (number)
span-business-days = { $count }个工作日
# $count (number)
span-weeks = { $count }周
# $count (number)
span-months = { $count }个月
# $count (number)
span-years = { $count }年
# $term (string): a term such as “1 month”. $start (string): one of choice-starts-….
span-from = 自{ $start }起{ $term }
# How long a cookie lives.
lifetime-session = 直至浏览器关闭

## What starts a term: these follow “from” in span-from, hence no capital.

choice-starts-receipt = 收到请求之日
choice-starts-verification = 核实身份之日
choice-starts-request = 提出请求之日
choice-starts-transaction = 交易之日
choice-starts-last-contact = 最后一次联系之日
choice-starts-account-closure = 账户注销之日
choice-starts-collection = 收集之日
choice-starts-expiry = 到期之日
choice-starts-refusal = 遭拒绝或者答复期限届满之日

## What a contact is for.

choice-role-privacy = 个人信息保护
choice-role-officer = 个人信息保护负责人
choice-role-customer-service = 客户服务
choice-role-complaints = 投诉
choice-role-requests = 请求
choice-role-security = 信息安全
choice-role-representative = 代表
choice-role-post = 邮寄

## What people write about.

choice-topic-question = 咨询
choice-topic-feedback = 反馈
choice-topic-complaint = 投诉
choice-topic-update = 更新资料
choice-topic-rights = 行使权利
choice-topic-withdrawal = 撤回同意
choice-topic-report = 举报问题
choice-topic-unsubscribe = 退订

## Whether data must be given.

choice-optionality-required = 必须提供
choice-optionality-contract = 合同所必需
choice-optionality-law = 法律要求
choice-optionality-optional = 自愿提供

## Sensitive data.

choice-sensitive-health = 健康
choice-sensitive-biometric = 生物识别信息
choice-sensitive-genetic = 基因信息
choice-sensitive-origin = 种族或民族
choice-sensitive-opinion = 政治观点
choice-sensitive-religion = 宗教或哲学信仰
choice-sensitive-union = 工会成员身份
choice-sensitive-sex-life = 性生活或性取向
choice-sensitive-criminal = 刑事定罪和违法信息
choice-sensitive-financial-account = 金融账户
choice-sensitive-precise-location = 精确位置
choice-sensitive-identity-document = 身份证件
choice-sensitive-under-14 = 不满十四周岁未成年人的信息
choice-sensitive-other = 其他敏感信息

## Statutory categories in California.

choice-california-identifiers = 标识符
choice-california-customer-records = 客户记录
choice-california-protected-characteristics = 受法律保护的类别特征
choice-california-commercial = 商业信息
choice-california-biometric = 生物识别信息
choice-california-internet-activity = 互联网或其他电子网络活动
choice-california-geolocation = 地理位置数据
choice-california-audio-visual = 音频、电子、视觉、热感、嗅觉或类似信息
choice-california-employment = 职业或就业相关信息
choice-california-education = 非公开教育信息
choice-california-inferences = 对偏好和特征的推断
choice-california-sensitive = 敏感个人信息

## How data comes in.

choice-source-direct = 由您提供
choice-source-passive = 在您使用服务时记录
choice-source-third-party = 来自第三方
choice-source-automatic = 自动收集
choice-source-inferred = 由其他信息推断得出

## Where people meet the brand.

choice-audience-online = 网站
choice-audience-app = 应用程序
choice-audience-store = 门店
choice-audience-phone = 电话
choice-audience-post = 邮寄
choice-audience-social = 社交平台
choice-audience-event = 活动现场
choice-audience-job = 求职应聘
choice-audience-visit = 到访我们的场所

## Legal bases.

choice-basis-consent = 您的同意
choice-basis-contract = 履行与您订立的合同
choice-basis-precontract = 应您的要求在订立合同前采取措施
choice-basis-obligation = 履行法定义务
choice-basis-vital-interest = 保护自然人的重大利益
choice-basis-public-task = 为公共利益执行任务
choice-basis-interest = 合法利益
choice-basis-recognised-interest = 法律认可的合法利益
choice-basis-claims = 提出、行使或抗辩法律请求
choice-basis-permitted-by-law = 法律允许的其他情形
choice-basis-employment = 依法实施人力资源管理
choice-basis-public-health = 应对突发公共卫生事件
choice-basis-public-information = 已经合法公开的信息
choice-basis-necessary-purpose = 为实现所告知的目的所必需

## Conditions for special categories.

choice-special-condition-explicit-consent = 您的明示同意
choice-special-condition-employment-law = 劳动与社会保障法
choice-special-condition-vital-interest = 保护自然人的重大利益
choice-special-condition-made-public = 您已明显自行公开的信息
choice-special-condition-claims = 提出、行使或抗辩法律请求
choice-special-condition-public-interest = 重大公共利益
choice-special-condition-health-care = 医疗保健或社会照护
choice-special-condition-public-health = 公共卫生
choice-special-condition-research = 存档、研究或统计

## Kinds of recipient.

choice-recipient-service-provider = 服务提供商
choice-recipient-payment = 支付服务商
choice-recipient-bank = 银行
choice-recipient-delivery = 物流配送商
choice-recipient-hosting = 托管服务商
choice-recipient-advertising = 广告服务商
choice-recipient-analytics = 统计分析服务商
choice-recipient-social-network = 社交平台
choice-recipient-marketing = 营销机构
choice-recipient-adviser = 专业顾问
choice-recipient-insurer = 保险公司
choice-recipient-authority = 政府机关
choice-recipient-court = 法院
choice-recipient-group-company = 集团公司
choice-recipient-partner = 商业伙伴
choice-recipient-acquirer = 业务收购方
choice-recipient-public = 公众
choice-recipient-other = 其他

## The part a recipient plays.

choice-part-processor = 按我们的指示处理（受托人）
choice-part-controller = 自行决定处理目的和方式（个人信息处理者）
choice-part-joint-controller = 与我们共同决定（共同处理者）
choice-part-contractor = 承包方
choice-part-third-party = 第三方

## What is denied.

choice-statement-no-sale = 不出售个人信息
choice-statement-no-sharing = 不为跨网站广告共享信息
choice-statement-no-unaffiliated-transfer = 不向集团以外的公司提供信息
choice-statement-no-automated-decisions = 不进行自动化决策
choice-statement-no-sale-under-16 = 不出售或共享未满16周岁者的信息
choice-statement-no-retaliation = 不因行使权利而区别对待
choice-statement-no-sensitive-beyond-limits = 不超范围使用敏感信息
choice-statement-no-sensitive-collection = 不收集敏感信息
choice-statement-no-identification = 不识别个人身份
choice-statement-other = 其他

## What a transfer relies on.

choice-mechanism-within-zone = 在同一数据保护区域内
choice-mechanism-adequacy = 充分性认定
choice-mechanism-uk-adequacy = 英国充分性认定
choice-mechanism-standard-clauses = 标准合同条款
choice-mechanism-binding-rules = 有约束力的公司规则
choice-mechanism-idta = 英国国际数据传输协议（IDTA）
choice-mechanism-explicit-consent = 您的明示同意
choice-mechanism-contract-derogation = 履行与您订立的或符合您利益的合同所必需
choice-mechanism-separate-consent = 您的单独同意
choice-mechanism-security-assessment = 数据出境安全评估
choice-mechanism-cn-standard-contract = 个人信息出境标准合同
choice-mechanism-certification = 个人信息保护认证
choice-mechanism-impact-assessment = 隐私影响评估
choice-mechanism-other = 其他

## How a retention is fixed.

choice-retention-period = 固定期限
choice-retention-purpose = 实现目的所需的时间
choice-retention-minimum = 最短期限
choice-retention-longest = 多个期限中的最长者
choice-retention-account = 账户存续期间
choice-retention-criterion = 按标准确定
choice-retention-consent = 直至您撤回同意

## What happens when a retention ends.

choice-expiry-delete = 予以删除
choice-expiry-anonymise = 予以匿名化
choice-expiry-delete-or-anonymise = 予以删除或匿名化
choice-expiry-archive = 予以归档
choice-expiry-return = 予以返还

## Rights: worded once, in candor-rights.ftl.

choice-right-access = { right-access }
choice-right-rectify = { right-rectify }
choice-right-erase = { right-erase }
choice-right-restrict = { right-restrict }
choice-right-port = { right-port }
choice-right-object = { right-object }
choice-right-withdraw = { right-withdraw }
choice-right-automated = { right-automated }
choice-right-complain = { right-complain }
choice-right-complain-controller = { right-complain-controller }
choice-right-after-death = { right-after-death }
choice-right-know = { right-know }
choice-right-opt-out = { right-opt-out }
choice-right-limit = { right-limit }
choice-right-no-retaliation = { right-no-retaliation }
choice-right-minor-opt-in = { right-minor-opt-in }
choice-right-automated-opt-out = { right-automated-opt-out }
choice-right-automated-access = { right-automated-access }
choice-right-explain = { right-explain }
choice-right-deceased = { right-deceased }
choice-right-deindex = { right-deindex }
choice-right-anonymise = { right-anonymise }

## Ways to reach somebody.

choice-channel-email = 电子邮件
choice-channel-post = 邮寄
choice-channel-phone = 电话
choice-channel-toll-free = 免费电话
choice-channel-form = 在线表单
choice-channel-in-person = 当面办理
choice-channel-social = 社交平台
choice-channel-account = 您的账户
choice-channel-push = 推送通知
choice-channel-notice = 网站或应用内公告
choice-channel-sms = 短信
choice-channel-letter = 信函

## Who may ask.

choice-who-person = 本人
choice-who-agent = 受托代理人
choice-who-guardian = 父母或其他监护人
choice-who-heir = 继承人
choice-who-lawyer = 律师
choice-who-anyone = 任何人

## What a request asked for.

choice-request-know = 知情
choice-request-delete = 删除
choice-request-correct = 更正
choice-request-opt-out = 拒绝出售或共享
choice-request-limit = 限制使用敏感信息
choice-request-automated-access = 了解自动化决策
choice-request-automated-opt-out = 拒绝自动化决策

## Kinds of safeguard.

choice-measure-technical = 技术措施
choice-measure-administrative = 行政措施
choice-measure-organisational = 组织措施
choice-measure-physical = 物理措施

## What is watched or recorded, and what is kept of it.

choice-monitoring-cameras = 摄像监控
choice-monitoring-calls = 通话录音
choice-monitoring-screens = 屏幕录制
choice-monitoring-access-control = 门禁
choice-media-image = 图像
choice-media-video = 视频
choice-media-audio = 音频

## Cookies and their like.

choice-technology-cookie = Cookie
choice-technology-pixel = 像素标签
choice-technology-beacon = 网络信标
choice-technology-server-log = 服务器日志
choice-technology-tag = 标签代码
choice-technology-tracker = 跟踪器
choice-technology-sdk = 软件开发工具包（SDK）
choice-technology-storage = 浏览器存储
choice-technology-mini-program = 小程序

## Whose cookie it is.

choice-party-first = 本网站
choice-party-third = 第三方

## Why no consent is needed.

choice-exemption-transmission = 仅用于传输通信
choice-exemption-strictly-necessary = 提供您所要求的服务所绝对必需
choice-exemption-audience = 仅用于本网站的访问统计
choice-exemption-appearance = 网站外观与功能
choice-exemption-emergency = 紧急救助

## Ways to choose.

choice-control-browser = 浏览器设置
choice-control-platform = 平台
choice-control-preference = 偏好设置
choice-control-visitor-mode = 访客模式
choice-control-app-refusal = 在应用内拒绝
choice-control-opt-out = 选择退出
choice-control-signal = 浏览器信号

## How consent to cookies works.

choice-consent-opt-in = 仅在您同意后使用
choice-consent-implied = 以您的使用推定同意
choice-consent-browser = 通过浏览器设置
choice-consent-none = 不征求同意
choice-switch-on = 开启
choice-switch-off = 关闭

## Kinds of opt-out.

choice-opt-out-do-not-sell = 出售或共享个人信息
choice-opt-out-limit-sensitive = 使用敏感信息
choice-opt-out-your-choices = 您的隐私选择
choice-opt-out-automated = 自动化决策
choice-opt-out-unsubscribe = 营销信息
choice-opt-out-personalised = 个性化广告

## Kinds of document.

choice-document-privacy = 隐私政策
choice-document-cookies = Cookie 政策
choice-document-terms = 条款
choice-document-notice = 通知
choice-document-other = 其他文件
