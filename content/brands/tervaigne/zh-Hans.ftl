# 品牌名称，以及其自有事实的用语。

-brand = Tervaigne

controller =
    .representative-role = 创始人兼总裁

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周五 9:00–18:00

procedure-asking = 致函客户服务部
    .text = 请发送经签名的信函或电子邮件，或使用表单，并注明答复地址。
    .steps-1 = 写明所行使的权利并签名。
    .steps-2 = 注明答复地址。
    .evidence-1 = 您的签名
    .evidence-2 = 身份证件复印件（仅在我们有合理怀疑时）
    .verification = 您可以任何方式证明身份；登录账户即可。
    .fee = 免费，但明显无依据或过度的请求除外。
    .refusal = 我们会说明理由，并告知您可以投诉的监管机构和可以起诉的法院。

proof-address = 账单或住址证明
    .text = 用于证明收货地址属于您。
    .condition = 当订单显示欺诈迹象时。

right-rectify = 更正您的个人信息
    .self-service = 登录账户后自行修改。

right-object = 反对处理您的个人信息
    .exceptions-1 = 我们能证明存在优先于您权益的正当理由
    .exceptions-2 = 数据为法律主张所必需
    .limits-1 = 针对直接营销不存在任何例外

right-restrict = 限制处理您的个人信息
    .conditions-1 = 您提出反对，在我们评估理由期间
    .conditions-2 = 您质疑数据的准确性，在我们核实期间
    .conditions-3 = 我们不再需要数据，但您为法律主张仍需要
    .limits-1 = 经您同意仍可使用被限制的数据
    .limits-2 = 用于法律主张
    .limits-3 = 为保护他人权利
    .limits-4 = 出于欧盟或成员国的重要公共利益

right-port = 转移您的个人信息（可携带权）
    .scope = 您本人提供给我们的数据。
    .limits-1 = 仅在技术可行时直接传输给第三方

statement-no-transfer =
    .text = 除此处列明的接收方外，任何人均不会收到您的数据。

minors =
    .text = 我们希望家长引导孩子在网上谨慎对待个人数据。
    .guardian = 未予同意的父母可按同一程序要求删除孩子的数据。
    .deletion = 我们一经获知即予删除。

note-returns = 退货
    .text = 商品可在 14 天内退回；此内容属于销售条款。
