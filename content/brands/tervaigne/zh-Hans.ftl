# 品牌名称，以及其自有事实的用语。

-brand = Tervaigne

## 品牌身份

controller =
    .representative-role = 创始人兼总裁

naming =
    .text = “Tervaigne”“我们”“我们的”均指 Tervaigne SAS。

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周五 9:00–18:00

## 收集的信息

item-delivery-address = 收货地址

item-billing-address = 账单地址

item-offer-clicks = 点击的商品与优惠

item-search-terms = 在网站上搜索的词语

item-page-address = 所请求页面的网址（URL）

item-ad-clicks = 点击的广告

item-residence-proof = 账单或住址证明

data-demographics = 个人概况
    .text = 您的出生日期和性别（如您告知）。

data-browsing = 浏览与设备信息
    .text = 您的浏览器发送的信息，以及您在网站上浏览和搜索的内容。

data-proof = 官方文件
    .text = 仅在对来信人身份或订单存有疑问时要求提供。

point-opening-account = 注册客户账户
    .text = 填写网站上的表单。
    .marking = 必填项以星号（*）标示。

point-checkout = 以账户下单
    .text = 账户会填入已有信息，其余由您补充。
    .marking = 必填项以星号（*）标示。

point-guest-order = 以访客身份下单
    .text = 无需账户，也不会为您创建账户。
    .marking = 必填项以星号（*）标示。

point-client-card = 在门店填写客户卡
    .text = 交谈中没有星号：顾问会说明哪些为必填。

point-after-sales = 就保修、撤销合同或投诉联系客户服务

statement-no-sensitive =
    .text = 我们不收集有关健康、信仰、观点、出身或私密生活的信息，也请您不要发送此类信息。

retention-identity = 官方文件复印件
    .text = 至疑问消除为止，且不超过该期限。

term-cookie = “Cookie”
    .text = 在访问网站、打开电子邮件、安装或使用软件或应用时，存放于设备或从中读取的一切内容；无论设备是电脑、手机还是电子阅读器。
    .also-1 = 追踪器

term-store = 门店
    .text = 我们的任何一家店铺；地址列于本网站。

## 信息的用途

purpose-account = 创建和管理您的账户
    .text = 您可以登录、修改资料、查看订单及其后续情况，并看到据此推荐的商品。
    .examples-1 = 为一件大衣推荐相配的围巾
    .basis-condition = 开立账户时以您的同意为依据；您一旦下单，即适用合同。

purpose-orders = 处理您的购买
    .text = 无论您有无账户，我们接受并跟进您的订单，直至处理与之有关的任何投诉。
    .examples-1 = 通知您包裹已发出或延误
    .examples-2 = 按您选择的方式和地址送货
    .examples-3 = 应您要求修改订单
    .examples-4 = 办理退货，尤其是在您撤销合同时
    .examples-5 = 以及处理保修、赔偿等一般诉求
    .consequence = 缺少这些信息将无法下单。

purpose-marketing = 向您发送优惠与资讯
    .text = 我们通过您勾选的渠道，向您介绍商品、服务、特别优惠与促销。

purpose-improvement = 改进服务
    .text = 我们分析网站的使用情况，使其更便于使用，并评估、更新服务、商品和系统。行业统计逐笔得出，但保存时不含姓名，并予汇总。
    .interests-1 = 提供便于使用的服务。
    .interests-2 = 了解我们所处的市场。

purpose-logistics = 规划库存与配送
    .text = 我们预测购买、库存与配送，使商品出现在需要它的地方。
    .interests-1 = 既不缺货，也不徒劳运输。

purpose-service = 通过客户服务为您提供帮助
    .text = 我们将问题和投诉转交给能够解决的人员（例如售后服务），进行查询，并跟进和改进我们的答复。
    .interests-1 = 为咨询或投诉的人提供良好服务。

purpose-fraud = 防范欺诈与拒付
    .text = 我们通过比对数据库及其他来源，发现、处理并防范欺诈、盗用支付手段、垃圾信息、滥用行为以及付款失败。拒绝之前均由人工判断。
    .interests-1 = 确保收款，并避免他人的银行卡被盗用。

purpose-laundering = 防范洗钱
    .text = 法律要求我们审查某些付款，并上报其中一部分。

purpose-legal-demands = 遵从法院与法律
    .text = 当法律、禁令或法院的其他措施要求时，我们会使用信息，并协助对违法犯罪的调查。

purpose-claims = 维护合法权益
    .text = 我们调查涉嫌或已经证实的违法行为，履行与您订立的合同，审查他人对我们的指责，并保护公司及员工的利益。
    .interests-1 = 确立、行使和抗辩法律主张。

decision-suggestions = 推荐商品
    .text = 您登录后首先看到哪些商品。
    .logic = 网站查找他人与您所购商品一同购买的商品。
    .significance = 仅为便利；所有商品均可浏览，价格相同。
    .human = 我们的采购人员会检查推荐内容。
    .contest = 如推荐不当，请告知客户服务，将由专人查看并答复。
    .opt-out = 在账户中关闭推荐。

recipient-banks = 银行
    .text = 在您使用网站的支付服务时执行付款，并办理退款。
    .tasks-1 = 执行付款
    .tasks-2 = 防范欺诈
    .condition = 当您付款，或付款疑似欺诈时。

recipient-after-sales = 订单跟踪与售后服务商
    .text = 为我们跟进订单与退货。
    .tasks-1 = 跟踪订单
    .tasks-2 = 办理退货
    .safeguards = 仅能看到任务所需的信息，并受合同约束予以保护，不得用于其他目的。

recipient-messaging = 营销合作方
    .text = 通过电子邮件、电话和邮寄执行我们的推广活动。
    .tasks-1 = 发送消息
    .tasks-2 = 维护拒收名单
    .safeguards = 仅能看到任务所需的信息，并受合同约束予以保护，不得用于其他目的。

marketing =
    .text = 商品与服务资讯、特别优惠与促销：通过电子邮件（电子报）、短信或彩信、电话、邮寄，以及其他网站、社交网络和搜索引擎上的横幅广告。
    .consent = 每类消息单独一个勾选框，均不预先勾选；旁边注明您的信息作何用途。
    .existing-customers = 未勾选即不发送任何消息，对客户亦然。
    .withdrawal = 可随时免费退订：点击电子报中的链接，按短信提示操作，在账户中设置，或致函我们。每条消息均会提醒您。
    .profiling = 我们根据您的购买和浏览情况选择优惠；您可单独拒绝此项。

liability =
    .text = 我们在系统和组织方面采取现有技术水平所允许的措施，防止外人篡改、损坏、毁灭或查看您的信息。互联网自有其风险，任何网站都无法掌控；对于他人使用您所透露的密码的行为，我们不承担责任。
    .advice-1 = 无论何种原因，切勿将登录账户的信息告诉任何人。
    .advice-2 = 如有丝毫怀疑他人使用您的账户，请致函我们。
    .advice-3 = 请使用不与他处重复的密码。

## 您的权利

procedure-asking = 致函客户服务部
    .text = 请发送经签名的信函或经签名的电子邮件，或使用表单，并注明答复地址。
    .steps-1 = 写明所行使的权利并签名。
    .steps-2 = 注明答复地址。
    .evidence-1 = 您的签名
    .evidence-2 = 载有该签名的身份证件复印件（仅在我们对来信人身份有合理怀疑时）
    .verification = 您可以任何方式证明身份；登录账户即可。
    .fee = 免费，但明显无依据或过度的请求除外。
    .refusal = 我们会说明理由，并告知您可以投诉的监管机构和可以起诉的法院。

proof-address = 账单或住址证明
    .text = 用于证明您所告知的信息属实。除姓名和地址外，其他内容均可遮盖。
    .condition = 当订单显示欺诈迹象时，用以证实或排除怀疑。

right-access = 查阅和复制您的个人信息
    .text = 您可以了解我们持有您的哪些信息，并获取副本。
    .scope = 以常用的电子格式提供。

right-rectify = 更正您的个人信息
    .text = 您可以要求修改、更正或补充信息。
    .conditions-1 = 信息有误或不完整
    .conditions-2 = 或您无法自行修改
    .self-service = 以电子邮箱和密码登录账户后自行修改。

right-erase = 删除您的个人信息
    .text = 您可以要求删除您的信息。
    .scope = 全部信息，或您指明的部分。
    .exceptions-1 = 法律要求我们保存的信息
    .exceptions-2 = 法律主张所依赖的信息

right-object = 反对处理您的个人信息
    .text = 对于以我们的合法利益为依据的用途（包括画像），您可以要求我们停止使用信息。
    .exceptions-1 = 我们能证明存在优先于您权益的正当理由
    .exceptions-2 = 信息为确立、行使或抗辩法律主张所必需
    .limits-1 = 针对直接营销不存在任何例外

right-withdraw = 撤回您的同意
    .text = 您可以终止我们的消息以及您曾同意的其他事项。
    .self-service = 通过每份电子报和每条短信中的链接或提示操作。

right-restrict = 限制处理您的个人信息
    .text = 我们仅保存信息，不作他用。
    .conditions-1 = 您提出反对，在我们评估理由期间
    .conditions-2 = 您质疑信息的准确性，在我们核实期间
    .conditions-3 = 我们不再需要这些信息，但您为法律主张仍需要
    .limits-1 = 经您同意仍可使用被限制的信息
    .limits-2 = 用于法律主张
    .limits-3 = 为保护他人（自然人或法人）的权利
    .limits-4 = 出于欧盟或成员国的重要公共利益

right-port = 转移您的个人信息（可携带权）
    .text = 您可以结构化、常用且机器可读的格式获取您的信息，或要求我们将其传输给他方。
    .scope = 仅限您本人提供给我们的信息。
    .limits-1 = 仅在技术可行时直接传输给第三方

right-complain = 向监管机构投诉
    .text = 如您认为您的信息被违规使用，可以投诉。

statement-no-transfer =
    .text = 除此处列明的接收方外，任何人均不会收到您的信息。

minors =
    .text = 我们希望家长及其他监护人引导孩子在网上（尤其是在本网站上）谨慎对待个人信息。
    .guardian = 对于孩子在网站或门店告知我们的内容，未予同意的父母可按同一程序要求删除。
    .deletion = 我们一经获知即予删除。

note-returns = 退货
    .text = 商品可在 14 天内退回；此内容属于销售条款。

## Cookie

cookie-category-functional = 网站运行类 Cookie
    .text = 使您能够浏览网站并使用其功能，例如购物袋和心愿单。
    .uses-1 = 使用购物袋
    .uses-2 = 保存心愿单
    .uses-3 = 保持登录

cookie-category-audience = 网站分析类 Cookie
    .text = 统计访问量并显示网站的使用情况；我们据此使网站更便捷、更舒适。
    .uses-1 = 统计访问
    .uses-2 = 使页面更易使用
    .refusal = 您的访问将不被统计。

cookie-category-preferences = 客户偏好类 Cookie
    .text = 保存您在浏览或购买时的选择，例如用户名、语言或国家，免去您重复选择。
    .uses-1 = 保存用户名、语言和国家
    .refusal = 每次访问需重新选择。

cookie-category-advertising = 广告定向类 Cookie
    .text = 用于向您展示您可能感兴趣的广告。此类 Cookie 也可能包含在我们投放于其他网站的广告中：如您已同意，它会在有效期内识别您的浏览器。
    .uses-1 = 选择广告
    .uses-2 = 衡量推广效果
    .refusal = 广告数量不变，但不再针对您的兴趣。

cookie-notice =
    .text = 在您作出选择之前，仅设置网站运行所需的 Cookie；使用网站并不等于作出选择。
    .activation = 您可在每页底部的 Cookie 设置中逐类开启。
    .refusal = 拒绝不收取任何费用，仅会影响各类别所述的便利功能。
    .withdrawal = 可随时重新打开 Cookie 设置，关闭您不需要的类别。
    .shared-computer = 多人共用一台电脑，或一人使用多个浏览器时，我们无法确定所展示的内容是否面向实际看到的人。共用电脑及其设置由您自行决定并承担风险。

technology-tracker = 其他追踪器
    .text = 电子邮件、应用或设备中能够显示其被打开或使用的其他一切元素。

control-firefox = Firefox 中的 Cookie

control-chrome = Chrome 中的 Cookie

control-safari = Safari 中的 Cookie

control-edge = Edge 中的 Cookie

control-opera = Opera 中的 Cookie

control-your-online-choices = 逐家拒绝兴趣广告
    .text = 在此可一站式接受或拒绝欧洲数百家广告公司。该平台属于行业自律组织“欧洲互动数字广告联盟”（EDAA）。您仍会看到广告：关闭的只是使广告迎合您兴趣的技术。

## 表单

form-request = 行使权利
    .text = 我们将答复至您提供的地址。您也可以通过信函或电子邮件与我们联系，地址列于表单旁。
    .evidence-1 = 载有您签名的身份证件复印件，仅在我们有合理怀疑并提出要求时提供。
    .submit = 提交请求
    .fields-right-label = 您希望行使哪项权利？
    .fields-right-consequence = 如不选择，我们须先向您询问希望行使哪项权利。
    .fields-who-label = 您为谁提出请求？
    .fields-who-consequence = 如不选择，我们不知道请求涉及谁的信息。
    .fields-who-options-myself-label = 为我本人
    .fields-who-options-agent-label = 为授权我的人
    .fields-who-options-child-label = 为我监护的孩子
    .fields-who-options-late-relative-label = 为已故亲属
    .fields-name-label = 姓名
    .fields-name-consequence = 如不填写，我们无法找到您的信息。
    .fields-email-label = 接收答复的电子邮箱
    .fields-email-help = 如您有账户，请填写该账户的邮箱。
    .fields-email-consequence = 如不填写，我们只能以信函答复。
    .fields-reply-address-label = 如您希望收到信函，请填写邮寄地址
    .fields-details-label = 您希望我们了解什么？
    .fields-details-help = 请勿填写健康或银行信息。
    .fields-signature-label = 签名：您的姓名
    .fields-signature-help = 键入姓名即表示签署本请求。
    .fields-signature-consequence = 如不填写，我们无法确定请求出自您本人。

form-news = 您希望收到哪些内容？
    .text = 每勾选一项，即表示您同意将您的信息用于该类消息，且不用于其他类别。各项均未预先勾选；您可随时回来更改。
    .submit = 保存我的选择
    .fields-email-label = 电子邮箱
    .fields-email-consequence = 如不填写，我们无法得知这是谁的选择。
    .fields-kinds-label = 我同意将我的信息用于
    .fields-kinds-options-newsletter-label = 通过电子邮件发送电子报
    .fields-kinds-options-sms-label = 通过短信或彩信发送优惠
    .fields-kinds-options-phone-label = 通过电话介绍优惠
    .fields-kinds-options-post-label = 邮寄目录与邀请函
    .fields-kinds-options-banners-label = 在其他网站、社交网络和搜索引擎上为我选择横幅广告

form-minor = 孩子未经您同意向我们提供了信息
    .text = 请提供有助于查找的线索，我们将予删除。
    .evidence-1 = 用一句话说明您与孩子的关系
    .submit = 提交报告
    .fields-reporter-label = 您的姓名
    .fields-reporter-consequence = 如不填写，我们无法得知由谁提出。
    .fields-relation-label = 您与孩子的关系
    .fields-relation-consequence = 如不填写，我们须先向您询问。
    .fields-relation-options-parent-label = 我是孩子的父亲或母亲
    .fields-relation-options-guardian-label = 我以其他身份行使监护权
    .fields-relation-options-other-label = 其他关系
    .fields-hint-label = 有哪些线索有助于查找？
    .fields-hint-help = 例如用户名或大致日期。请勿填写更多有关孩子的内容。
    .fields-hint-consequence = 没有线索，我们无从查找。
    .fields-email-label = 接收答复的电子邮箱
    .fields-email-consequence = 没有邮箱，我们无法告知结果。
