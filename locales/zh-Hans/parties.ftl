# 负责人、接收方与监管机构

officer =
    .title = 集团数据保护官
    .duties = 为各品牌提供建议，答复监管部门，并可就本政策的任何内容接受咨询。

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-privacy-office = 集团数据保护官
    .text = 如果您希望联系品牌之外的人员。

joint-controller-amicercle =
    .essence = 该社交网络统计我们主页的访问量，并向我们显示汇总数据。有关统计的请求由其答复；您也可与我们联系。

recipient-hosting = 托管与运维服务商
    .text = 负责维持我们的服务器、数据库及其备份的运行。
    .tasks-1 = 存储数据
    .tasks-2 = 排除故障
    .tasks-3 = 制作备份
    .safeguards = 签有书面合同：仅按我们的指示行事。

recipient-delivery = 承运商
    .text = 将您订购的商品送达，并取回您退还的商品。
    .tasks-1 = 配送
    .tasks-2 = 通知配送时间
    .safeguards = 仅接收您的姓名、地址和电话号码，不知悉商品内容。

recipient-payment-services = 支付服务商
    .text = 受理您的付款并告知我们是否成功。
    .tasks-1 = 收款
    .tasks-2 = 退款
    .tasks-3 = 防范欺诈

recipient-messaging = 邮件与短信发送服务商
    .text = 发送您同意接收的信件和消息。
    .tasks-1 = 发送消息
    .tasks-2 = 维护拒收名单

recipient-measurement = 流量统计服务商
    .text = 统计访问量，并向我们指出出现问题的页面。
    .tasks-1 = 统计访问
    .tasks-2 = 发现故障

recipient-ad-networks = 广告网络
    .text = 在其他网站购买广告位，并决定向谁展示我们的广告。
    .tasks-1 = 投放广告
    .tasks-2 = 衡量广告效果
    .condition = 仅在您同意广告类 Cookie 后。

recipient-social-networks = 社交网络
    .text = 承载我们的主页以及您用于分享的按钮。
    .condition = 当您使用我们在其平台上的主页，或接受其 Cookie 之后。

recipient-workshops = 维修工坊
    .text = 维修、修改或镌刻您交给我们的物品。

recipient-group-companies = 本集团内的公司
    .text = 共用财务、信息技术、法务等工具与团队。
    .safeguards = 集团内部订有协议；任何公司均不得为自身目的使用您的信息。

recipient-advisers = 律师、会计师、审计师和保险公司
    .text = 仅接触个案、审计或理赔所必需的信息。
    .safeguards = 负有职业保密义务。

recipient-authorities = 主管机关与法院
    .text = 我们逐一核查每项要求，提供的内容不超出法律规定。
    .condition = 当法律、法院命令或对违法犯罪的调查要求我们提供时。

recipient-acquirer = 业务收购方
    .text = 如全部或部分业务被出售、合并或清算，信息将随之转移，但仅限于相同目的。
    .condition = 我们会事先告知您收购方的身份。

statement-no-sale =
    .text = 我们不出售您的个人信息。

statement-no-automated =
    .text = 凡对您有重大影响的决定，均不会仅由机器作出。
