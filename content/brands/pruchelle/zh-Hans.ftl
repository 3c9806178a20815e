# 品牌名称，以及其自有事实的用语。

-brand = Pruchelle

cookie-notice =
    .text = 本网站不使用 Cookie。购物袋与会话依靠页面地址中的一个编号维持，窗口关闭后该编号即告失效。

officer =
    .title = 个人信息保护负责人
    .duties = 答复请求、管理事件登记簿，并在新用途启用前进行评估。

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周六 10:00–17:00

point-phone-order = 电话订购

point-booking = 预订手工坊

point-e-mail = 电子邮件往来

point-staff = 与员工交谈

point-networks = 在我们的社交媒体主页留言

point-letters = 寄送信件

purpose-orders = 订单与配送
    .text = 我们为您在线或电话订购的商品备货、发货、开具账单并发送确认。
    .basis-condition = 您在了解收集原因后提供信息，即表示同意。
    .consequence = 缺少这些信息将无法下单。

purpose-account = 客户账户
    .text = 账户汇集您的订单与地址。

purpose-service = 客户服务
    .text = 我们阅读您消息的主题和您愿意告知的内容，然后答复您。

purpose-payment = 付款与账单
    .text = 由支付处理商收款；返回的信息用于开具账单。

purpose-improvement = 统计
    .text = 我们分析网站使用情况以作改进；未经您操作不会启用。

purpose-security = 安全与保密
    .text = 我们保存日志，以保护网站、产品和服务。

purpose-fraud = 识别欺诈风险
    .text = 我们将订单和付款与欺诈、违法或威胁的迹象比对，并由人工决定。

purpose-cameras = 场所安全
    .text = 画面仅用于安全与防护。

purpose-claims = 处理争议
    .text = 保存法院可能要求提供的材料。

purpose-recruitment = 求职申请
    .text = 我们审阅您的申请、安排面谈，并经您同意为其他职位保留。

marketing =
    .text = 资讯与优惠通讯，每月最多两次。
    .consent = 由您主动勾选，初始为空。
    .withdrawal = 通过每封邮件中的链接退订；邮件注明发件方。

recipient-monnaclaire = 在线支付处理商
    .text = 在其自有页面受理银行卡付款。
    .tasks-1 = 收集银行卡信息

recipient-terminave = 终端与电话支付处理商
    .text = 负责终端与电话支付。
    .gaps-countries = 该公司尚未向我们确认其服务器所在地。

item-payment-confirmation = 付款确认

data-payment-outcome = 付款返回信息
    .text = 绝不包括银行卡号、安全码或有效期。

split-cards = 银行卡付款
    .text = 支付处理商依其自身条款保管您的银行卡信息；交易完成后我们仅获知付款结果。

monitoring-cameras = 办公场所内外摄像头
    .text = 在您经过时可能拍摄照片或视频。
    .places-1 = 办公室内部
    .places-2 = 室外门口及装卸处附近
    .uses-1 = 安全与防护
    .exceptions-1 = 画面不用于识别个人，亦不对外提供，但发生犯罪后提供给警方的除外
    .sign = 门口设有告示。

exclusion-work = 职务信息
    .text = 与您在企业中履行职务有关的姓名、职衔和工作地址。

exclusion-public = 依法公开的信息
    .text = 依法具有公开性质的信息。

incident =
    .text = 我们降低风险并登记事件；如存在严重损害风险，将通知委员会及相关人员。
    .triggers-1 = 法律不允许的访问、使用或传递
    .triggers-2 = 信息丢失
    .contents-1 = 发生了什么，何时发生
    .contents-2 = 涉及哪些信息
    .contents-3 = 我们已采取的措施
    .contents-4 = 您可以采取的措施
    .contents-5 = 可向谁咨询

term-personal-data = 个人信息
    .text = 任何与自然人有关且可直接或间接识别该人的信息。
    .also-1 = 信息

law-law-25 = 《魁北克省私营部门个人信息保护法》
    .text = 规定魁北克企业如何收集、持有、使用和传递个人信息。

law-tax-administration = 《税务管理法》
    .text = 商业记录须保存六年。

retention-accounting = 发票与账簿
    .destruction = 文件予以覆写，纸质材料予以粉碎。

transfer-ontario = 安大略省服务器
    .text = 托管服务商的服务器位于魁北克省以外。
    .safeguard = 我们已事先评估当地保护水平，并以合同约束托管方。

right-access = 查阅和复制您的个人信息
    .text = 您有权了解我们是否持有您的信息并获取副本。

right-rectify = 更正您的个人信息
    .text = 您有权要求更正不准确、不完整或含糊的信息，并删除过时或未经法律许可收集的信息。

right-port = 转移您的个人信息（可携带权）
    .text = 对于从您处收集的电子化信息，您有权以通用的结构化格式获取。
    .exceptions-1 = 存在严重实际困难
    .exceptions-2 = 由我们生成或推断的信息

right-withdraw = 撤回您的同意
    .text = 您有权撤回对使用或传递您信息的同意。

right-deindex = 停止传播或取消链接索引
    .text = 在违反法律或造成严重损害时，您有权要求停止传播信息或取消与您姓名关联的链接。

right-complain = 向委员会提出申请
    .text = 在遭拒绝或我们未答复后三十日内，您可向委员会提出申请。

procedure-asking = 向负责人提出请求
    .text = 请以书面方式提出；电话请求将予记录并书面确认。
    .verification = 我们将您提供的信息与账户或订单进行比对。
    .fee = 查阅免费；复制如需收取合理费用，将事先告知。
    .refusal = 如拒绝，将说明理由、法律依据和救济途径。

governance =
    .text = 个人信息管理规则概要。
    .roles = 负责人审批各项新用途；各团队对其持有的信息负责。
    .retention = 各类信息均有保存期限，届满后销毁或匿名化。
    .complaints = 投诉由负责人受理，并在三十日内答复。

minors =
    .text = 本店不面向儿童。
    .guardian = 未达该年龄的，由父母或监护人同意。
    .deletion = 未经同意收集的信息，我们予以销毁。

naming =
    .text = “我们”指对您的信息负责的公司；“Pruchelle”是您所熟知的名称。

contact-networks = 我们的社交媒体
    .text = 适合公开交流；只关乎您个人的事，请勿在此留言。

item-billing-address = 账单地址

item-delivery-address = 收货地址

item-payment-method = 所选付款方式

item-seat = 手工坊场次、日期和人数

item-subject = 消息主题

item-remarks = 留言以及您愿意补充的任何内容

item-visit-time = 访问日期和时间

item-visit-length = 访问时长

item-rough-location = 大致位置

item-device-number = 设备唯一标识符

item-domain-server = 域名服务器

item-browser = 浏览器类型

data-contact = 联系方式
    .text = 用于答复您、为您服务，并避免将您与他人混淆。
    .consequence = 缺少联系方式，我们既无法答复，也无法配送。

data-purchases = 订单信息
    .text = 您在线或通过电话订购时亲自填报的内容。
    .consequence = 缺少订单信息将无法下单。

data-bookings = 预订
    .text = 您选择的手工坊，以及到场者的姓名。
    .consequence = 缺少这些信息将无法预留席位。

data-correspondence = 来信与咨询
    .text = 您的消息、我们的答复以及往来记录。

data-browsing = 设备及其使用信息
    .text = 您访问网站期间，浏览器和设备自行传来的内容。

purpose-bookings = 预订
    .text = 我们为您保留手工坊席位；如时间有变，会通知您。

purpose-relation = 与您保持联系
    .text = 我们在必要时联系您，并保存往来记录，以免重复询问。

purpose-marketing = 优惠信息
    .text = 如您已订阅，我们会以通讯告知新品、手工坊和优惠。

purpose-mailing-list = 管理邮寄名单
    .text = 我们更新订阅情况，并保存退订名单。

purpose-site = 管理网站
    .text = 我们显示您请求的内容，并保证购物车、搜索和表单正常运行。

purpose-development = 开发新服务
    .text = 我们从统计结果中获得手工坊和服务的新想法；其中不含任何姓名。

purpose-tailoring = 更贴合您的浏览体验
    .text = 经您在账户中开启后，网站会记住您看过的内容并据此作出回应。

purpose-backups = 数据库与备份
    .text = 我们维护数据库并保留副本，以免您托付给我们的信息丢失。

purpose-business = 企业经营
    .text = 我们跟踪销售、库存和账目。

recipient-police = 警方
    .text = 仅接收相关片段。
    .condition = 仅在发生犯罪且必须提交画面时。

security-measure-payment-link = 与支付处理商的连接
    .text = 付款返回的信息以加密方式传输。

statement-no-identification =
    .text = 我们不使用任何摄像头画面来辨认个人。

term-contact-details = 联系方式
    .text = 联系您、为您服务并认出您所需的信息。

term-order-information = 订单信息
    .text = 您订购时填写的全部内容，在本政策中合用这一名称。

form-contact = 联系我们
    .text = 用于咨询商品或手工坊、提出意见或投诉。
    .submit = 发送消息
    .fields-subject-label = 主题
    .fields-subject-consequence = 没有主题，您的消息可能需要更长时间才能转至相应的人员。
    .fields-remarks-label = 留言
    .fields-remarks-help = 请勿填写卡号或密码。
    .fields-remarks-consequence = 没有留言，我们便无从答复。
    .fields-name-label = 姓名
    .fields-email-label = 电子邮箱
    .fields-email-consequence = 没有邮箱，我们无法答复您。
    .fields-phone-label = 电话
    .fields-phone-help = 仅在您希望我们回电时填写。

data-account = 客户账户
    .text = 用于识别并保护您账户的信息。
    .consequence = 没有账户便无法在线下单，但仍可电话订购。
