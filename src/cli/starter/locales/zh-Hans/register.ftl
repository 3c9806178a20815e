# 各项事实的中文用语。消息名即事实名，属性名即字段名。
# 列表字段的每一项各有一个属性：.examples-1、.examples-2。

# register/who.toml

officer =
    .title = 数据保护官

contact-privacy = 隐私团队
    .text = 用于咨询本政策和行使您的权利。

contact-officer = 数据保护官
    .text = 如果您更愿意写信给不在店里工作的人。

recipient-hosting = 托管服务商
    .text = 维持商店及其备份的运行。

recipient-delivery = 承运商
    .text = 为您送达包裹并预先通知。

recipient-payment = 支付服务商
    .text = 收取您的付款，并告知我们是否成功。我们看不到您的银行卡信息。

changes =
    .text = 我们的做法或法律发生变化时，我们会修改本政策。
    .notice = 如果变更与您有关，我们会写信至您提供的地址。

# register/what.toml

data-identity = 姓名与联系方式
    .examples-1 = 姓名
    .examples-2 = 邮寄地址
    .examples-3 = 电子邮箱
    .consequence = 缺少这些信息，我们无法送货或答复。

data-orders = 订单
    .examples-1 = 商品
    .examples-2 = 金额
    .examples-3 = 退货

data-messages = 您写给我们的内容
    .text = 您的来信和我们的答复。

data-visits = 商店访问记录
    .examples-1 = 打开的页面
    .examples-2 = 浏览器类型

purpose-selling = 交付您的订单
    .text = 我们准备包裹、寄出，并处理退货与保修。

purpose-answering = 答复您
    .text = 我们保留往来记录，让您不必从头再说一遍。
    .interests-1 = 让顾客满意。

purpose-newsletter = 向您寄送通讯
    .text = 如果您订阅，每年四期。每期都有退订链接。

purpose-measuring = 了解哪些页面有人阅读
    .text = 经您同意，我们统计访问量。

purpose-accounts = 记账
    .text = 发票依法保存。

retention-orders = 订单与发票

retention-messages = 往来信件

retention-newsletter = 通讯订阅名单
    .criterion = 直至您退订。

retention-visits = 访问统计

# cookies/cookies.toml

cookie-notice =
    .text = 在您选择之前，只设置商店运行所必需的 Cookie。
    .refusal = 拒绝与接受一样，只需点击一次，不影响使用商店。
    .withdrawal = 在商店任一页面底部打开“Cookie”，重新选择。

cookie-category-necessary = 必要
    .text = 用于购物篮和记住您的选择。

cookie-category-measurement = 访问统计
    .text = 用于统计访问量。
    .refusal = 不统计您的访问。

cookie-basket =
    .purpose = 记住购物篮中的商品。
    .exemption-reason = 您将商品放入购物篮时即提出了这一要求。

cookie-visit =
    .purpose = 区分首次访问与再次访问。
