# 品牌名称，以及其自有事实的用语。

-brand = 奥薇露恩

## 品牌身份

naming =
    .text = 本政策中的“我们”“我们的”均指 Orvelune Cosmétique SAS。

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周五 9:00–18:00

contact-advisers = 门店顾问
    .text = 用于咨询您告知顾问的内容。
    .gaps-phone = 各门店电话各不相同，清单正在整理之中。

contact-vigilance = 产品安全
    .text = 用于报告产品不良反应。

right-withdraw = 撤回您的同意
    .self-service = 在应用程序的“设置”—“隐私”中操作；配对与定位也可在此关闭。

## 收集的信息

item-wallet = 支付服务账户

item-scents = 偏爱的香调

item-other-houses = 您喜爱的其他品牌

item-lifestyle = 您所描述的生活方式

item-handover-proof = 办理退税或到店取货所需的身份信息

item-reviews = 评价、评论与图片

item-public-posts = 提及我们产品的公开内容及其署名

data-payment = 支付信息
    .text = 付款或退款所需的信息，视您选择的支付方式而定。
    .consequence = 如不提供，将无法支付订单。

data-demographics = 个人概况
    .text = 您愿意告诉我们的性别与生日。

data-preferences = 偏好信息
    .text = 您到店时与顾问分享的内容，分享多少由您决定。
    .examples-1 = 带无花果叶气息的香水
    .examples-2 = 侄女的生日

data-handover = 退税与到店取货
    .text = 海关要求的信息，或证明包裹属于您的信息。
    .consequence = 如不提供，既无法退税，也无法交付包裹。

data-posts = 您发布的内容
    .text = 您在我们网站及社交主页上公开发表的内容。
    .examples-1 = 产品评价

data-mentions = 他处发布的相关内容
    .text = 其他网站和社交网络上谈及我们产品与服务的公开内容。
    .condition = 仅在本政策所列目的需要时收集。

point-event = 参加活动

point-handing-over = 办理退税或到店取货

point-our-pages = 在我们的社交主页上留言

## 信息的用途

purpose-improvement = 了解您的兴趣并改进提升
    .text = 我们了解您的喜好以及产品的使用情况，据此改进网站、应用、产品与服务，并使您的体验和我们发送的消息更贴合您的口味。
    .interests-1 = 更好地为您服务，回应您的需要。
    .interests-2 = 提供人们乐于使用的产品和网站。

purpose-service = 答复您并告知变更
    .text = 我们解答问题、处理投诉、寄送您索取的资料，并就您的账户、网站或应用的变更、我们的条款或本政策与您联系。
    .examples-1 = 应用推出新版本
    .examples-2 = 了解答复是否对您有所帮助

purpose-handover = 办理退税与交付订单
    .text = 我们为您开具退税单，或核对取件人是否为下单人。
    .basis-condition = 退税依据法定义务，到店取货依据合同。

purpose-security = 保护人员、场所与网站
    .text = 我们保护公司、客户、员工、网站和应用，防范盗窃、欺诈及其他不法行为。
    .interests-1 = 保障线上与线下经营的安全。

purpose-counterfeits = 打击假冒与非法转售
    .text = 我们关注购买数量与频率以及他处的报价，以发现假货，或违反我们销售条款、在选择性分销网络之外进行的转售。
    .interests-1 = 使消费者免受假货之害。
    .interests-2 = 维护由我们遴选的经销网络。

purpose-marketing = 向您发送资讯
    .text = 我们向您介绍可能合您心意的新品、活动和优惠。
    .basis-condition = 凡法律要求取得同意的情形。

purpose-reputation = 维护声誉并衡量宣传效果
    .text = 我们分析公众对公司及其产品的评价，并衡量线上线下宣传与活动的效果。
    .interests-1 = 维护我们的良好声誉。
    .interests-2 = 让宣传投入用得其所。

purpose-records = 保存商业记录
    .text = 为会计与审计、保险以及公司管理之需，我们保存交易记录。
    .interests-1 = 获得保险保障，并能对自身行为作出交代。

term-click-and-collect = “线上下单、到店取货”
    .text = 在网站下单，并到门店领取包裹。

term-connected-product = 智能产品
    .text = 我们出品的、可与应用程序交换数据的设备，例如肌肤检测仪或香氛机。

term-selective-network = 选择性分销网络
    .text = 由我们按公开标准遴选、唯一有权销售我们产品的经销商。
