# 品牌名称，以及其自有事实的用语。

-brand = Melithrane

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周五 9:00–18:00

procedure-asking = 提出请求
    .text = 账户设置无法完成的事项，请通过表单提出。
    .steps-1 = 提交表单。
    .steps-2 = 回复我们发送至账户邮箱的消息，或提供与我们留存信息相符的资料。
    .verification = 通过向账户邮箱发送消息（您须能访问该邮箱），或将您提供的信息与我们留存的信息比对进行核验。
    .fee = 免费。
    .refusal = 我们会说明理由，并告知您可以投诉的监管机构和可以起诉的法院。

agent-authorised = 授权代理人
    .text = 您选定的人可代您提出请求。
    .evidence-1 = 载明授权范围的书面授权
    .verification = 在处理之前，我们可能直接向您核实身份。

right-access = 查阅和复制您的个人信息
    .scope = 既包括本政策列明的信息类别，也包括我们持有的您的具体信息；可提供电子副本。

right-erase = 删除您的个人信息
    .self-service = 在账户设置中操作；您可随时重新注册。
    .exceptions-1 = 法律要求我们保存的订单记录

statement-no-retaliation =
    .text = 行使上述权利不会影响您享有的价格和服务。

retention-accounting = 发票与账簿
    .text = 依希腊会计法律规定保存。

cookie-language =
    .purpose = 记住您选择的语言和国家。
    .exemption-reason = 您选择语言即已请求此功能。

cookie-last-seen =
    .purpose = 显示您最近浏览的作品。

## Cookie

cookie-category-functional = 功能
    .text = 没有它们，商店便无法运行，因此始终启用。它们在各页面间识别您，并可应您要求在不同访问之间识别您；它们将购物袋带到收银处，保障您的安全，并帮助我们遵守规定。
    .uses-1 = 在各页面间识别您
    .uses-2 = 付款

cookie-category-audience = 性能
    .text = 显示商店的使用情况，以便我们改进；其中一些使页面更快，或记住您的浏览偏好。
    .refusal = 如您拒绝，推荐可能不够贴合，页面可能较慢。

cookie-category-advertising = 社交媒体与广告
    .text = 前者将您与社交网络相连，使您可以在那里分享我们的页面；后者收集所需信息，以便根据您的兴趣选择广告。其中部分属于个人信息。
    .refusal = 如您拒绝，您将无法连接 Amicercle、Picorama 等社交网络，也无法从我们的页面分享，广告亦不够贴合。

control-browser = 浏览器设置
    .text = 您的浏览器可以在每个 Cookie 到来时提醒您，也可以全部拒绝。各浏览器的做法不同，请见其帮助；每台设备上的每个浏览器均须分别设置。

control-nai = 在该倡议成员范围内拒绝兴趣广告
    .text = 适用于加入该倡议的广告网络，其中多为美国公司。

control-daa = 在该联盟成员范围内拒绝兴趣广告
    .text = 适用于加入该联盟的公司，每个浏览器须分别设置。

## 品牌身份

naming =
    .text = 本政策中的“Melithrane”“我们”“我们的”均指该公司。

## 收集的信息

item-delivery-address = 收货地址

item-billing-address = 账单地址

item-screen-name = 昵称

item-user-id = 唯一用户编号

item-news-choices = 您希望接收的资讯及渠道

item-cookie-id = Cookie 的标识与内容，以及您的设备是否装有某些功能所需的软件

item-device-id = 设备标识与类型

item-browser = 域名、浏览器类型与语言

item-system = 操作系统及其设置

item-country = 国家与时区

item-earlier-sites = 此前访问的网站

item-actions = 您在本网站上的操作，如点击、购买与所示偏好

item-access-times = 访问时间与来源网址

data-contact = 联系信息
    .text = 用于与您联系，以及寄送包裹和发票。
    .consequence = 如不提供，我们将无法交付订单或答复您。

data-account = 账户信息
    .text = 用于识别并登录您的账户。
    .consequence = 如不提供，您仍可以访客身份下单。

data-demographics = 个人概况
    .text = 您愿意告诉我们的个人情况。

data-preferences = 偏好信息
    .text = 您心仪的作品，以及您希望从我们这里了解的内容。

data-browsing = 网站使用信息
    .text = 您的设备或浏览器在打开本网站时自行附带的信息。

point-prize-draw = 参加活动或抽奖

term-cookie = Cookie
    .text = 网站留在浏览器中、以便日后在其中找回的一小段文本。

term-pixel-tag = 像素标签
    .text = 小到肉眼无法看见的图片；图片被读取即表明某一页面或邮件已被打开。

term-terms-of-use = 使用条款
    .text = 适用于本网站所有使用者的规则，可在网站底部查阅。

## 信息的用途

purpose-service = 为您提供帮助
    .text = 您联系客户服务时，我们会查询相关订单、配送或作品，以便解决问题。

purpose-improvement = 经营与改进
    .text = 我们了解作品与服务的使用情况，使网站更为舒适，查找并排除故障。
    .interests-1 = 让作品和网站令人愉悦。

purpose-research = 了解访客在找什么
    .text = 我们研究访客如何搜索并找到作品，并据此陈列橱窗。
    .examples-1 = 按宝石分类后，戒指更易找到
    .interests-1 = 了解访客整体的喜好。

purpose-security = 保护权利、财产与安全
    .text = 我们防范、发现并调查欺诈、滥用、违法使用以及违反使用条款的行为，并遵守法院、主管机关和法律的要求。
    .interests-1 = 保护我们及他人的权利。

purpose-records = 保存商业记录
    .text = 购买记录入账、接受审计，并用于公司内部其他工作。

purpose-marketing = 向您介绍作品、服务与活动
    .text = 我们与您联系，并使消息和广告贴合您可能的兴趣。
    .basis-condition = 以同意为依据；如您已是客户且法律允许，我们可就类似作品与您联系。
    .interests-1 = 让客户了解与其所购相似的作品。

recipient-promotion = 调研与推广机构
    .text = 为我们开展调查、抽奖和推广活动。
    .tasks-1 = 调研与分析
    .tasks-2 = 执行推广活动
    .safeguards = 签有书面合同：仅按我们的指示行事。

recipient-social-networks = 社交网络
    .text = 承载我们的主页以及您用于分享的按钮。
    .condition = 当您使用我们在其平台上的主页，或接受其 Cookie 之后。

recipient-agreed = 您同意的任何其他人
    .text = 我们事先征求您的意见，并告知接收方和原因。
    .condition = 仅在您同意之后。

recipient-acquirer = 接手本公司的一方
    .text = 如我们出售或转让全部或部分业务或资产，包括通过重组、分立、解散或清算，信息可能随之转移给继续经营的一方。
    .condition = 我们会事先告知您其身份。

marketing =
    .text = 有关作品、服务与活动的资讯。
    .consent = 每种渠道单独勾选；均不预先勾选。
    .existing-customers = 如您曾在我们这里订购，在法律允许时，除非您已拒绝，我们可向您介绍类似的作品与服务。
    .withdrawal = 通过每封消息中的链接、账户设置或来信退订，均不收费。
    .profiling = 消息和广告可能参考您的购买记录与心愿单；您可单独拒绝此项。

advertising =
    .text = 其他网站上的广告可能参考您在本网站浏览的内容。
    .elsewhere = 广告网络合作方的网站以及社交网络的信息流。
    .measurement = 我们了解多少人看过广告、多少人购买，而不了解他们是谁。
    .consent = 随“社交媒体与广告”类别一并征求，在您打开之前始终关闭。
    .opt-out = 关闭该类别即可；行业各网站亦提供拒绝方式。
