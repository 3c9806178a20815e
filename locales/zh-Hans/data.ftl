# 数据、来源与收集环节

item-title = 称谓

item-name = 姓名

item-postal-address = 邮寄地址

item-email = 电子邮箱

item-phone = 电话号码

item-birth-date = 出生日期

item-age = 年龄

item-gender = 性别

item-home-town = 家乡

item-language = 使用语言

item-login = 用户名和客户编号

item-password = 密码
    .text = 仅以无法还原的形式保存。

item-card-number = 银行卡号

item-card-code = 银行卡安全码

item-card-expiry = 银行卡有效期

item-bank-account = 退款银行账户

item-order-content = 所购商品

item-order-amount = 金额与付款方式

item-returns = 退货、维修与保修记录

item-wish-list = 心愿单

item-tastes = 喜好与偏爱的系列

item-family = 您向顾问提及的纪念日与亲友名字

item-messages = 消息内容

item-ip-address = IP 地址

item-device = 设备类型、操作系统与浏览器

item-pages = 浏览页面、搜索与点击记录

item-features = 所用功能及使用频次

item-battery = 电量与故障信息

item-location = 寻找产品期间的产品位置

item-skin-reaction = 不良反应、其经过与治疗情况

item-open-id = 平台分配给小程序的用户标识

item-nickname = 您同意提供的昵称与头像

item-cv = 简历与求职信

item-identity-copy = 身份证明文件

data-contact = 身份与联系信息
    .text = 您为开立账户、下单、订阅或咨询而向我们提供的信息。
    .consequence = 如不提供，我们将无法交付订单或答复您。

data-account = 账户信息
    .text = 用于识别并保护您账户的信息。
    .consequence = 如不提供，在支持访客下单的情况下您仍可购买。

data-payment = 支付信息
    .text = 付款或退款所需的信息。
    .consequence = 如不提供，将无法支付订单。

data-demographics = 个人概况
    .text = 您自愿告知我们的个人情况。

data-purchases = 购买记录
    .text = 您在线上或门店购买的商品、价格及后续情况。

data-preferences = 偏好信息
    .text = 您告知顾问的内容以及您的喜好。
    .examples-1 = 喜爱的颜色
    .examples-2 = 纪念日

data-correspondence = 往来沟通
    .text = 您的来信、我们的答复以及相关记录。

data-browsing = 浏览与设备信息
    .text = 浏览器或应用在请求页面时发送的信息。

data-image = 影像
    .text = 我们经营场所摄像头拍摄的画面。

data-voice = 语音
    .text = 致电客户服务时的录音；通话开始时会予以提示。

data-health = 产品不良反应
    .text = 您或您的医生告知我们的不良反应情况。
    .consequence = 如不提供，我们将无法调查该情况。

data-product-use = 智能产品使用信息
    .text = 智能产品发送给应用程序及我们的信息。
    .consequence = 如不提供，相关功能将保持关闭。

data-posts = 您发布的内容
    .text = 您在我们网站及社交主页上发表的评价、评论与图片。

data-mentions = 他处发布的相关内容
    .text = 其他网站上提及我们产品的公开内容。

data-mini-account = 小程序账户信息
    .text = 经您同意后由平台传递的信息。
    .consequence = 如您拒绝，仍可以访客身份浏览。

data-application = 求职信息
    .text = 您应聘时提交的材料以及面试记录。

data-proof = 身份证明
    .text = 仅在我们有充分理由怀疑来信人身份时要求提供。

source-you = 您本人
    .text = 当您填写表格、与我们交谈、下单或来信时。
    .means = 表格、面谈、信件、电子邮件和电话。

source-device = 您的设备
    .text = 当浏览器或应用向我们的服务器请求页面时。
    .means = 服务器日志、Cookie 及类似技术。

source-premises = 我们的经营场所
    .text = 当您经过摄像头时。
    .means = 设有提示标识的摄像头。

source-products = 智能产品
    .text = 当您将产品与应用配对时。
    .means = 应用程序及产品自带的传感器。

source-social = 社交网络与公开网站
    .text = 当您通过社交网络登录，或公开谈论我们的产品时。
    .means = 平台功能及普通检索。

source-partners = 配送与收款方
    .text = 确认送达、付款成功或失败。
    .means = 系统间的安全数据交换。

point-contact-form = 通过联系表单发送消息
    .marking = 必填项以星号标示。

point-opening-account = 注册客户账户
    .marking = 必填项以星号标示。

point-checkout = 在线下单
    .marking = 必填项以星号标示。

point-newsletter = 订阅资讯
    .marking = 必填项以星号标示。

point-client-card = 在门店填写客户卡
    .text = 顾问会说明哪些为必填；其余由您自行决定。

point-by-phone = 致电客户服务

point-pairing = 配对智能产品

point-opening-mini-program = 打开小程序

point-applying = 求职应聘
