# 品牌名称，以及其自有事实的用语。

-brand = 奥薇露恩

contact-privacy = 隐私团队
    .text = 用于咨询本政策、行使权利以及提出投诉。

contact-service = 客户服务
    .text = 用于订单、产品与维修咨询。
    .hours = 周一至周五 9:00–18:00

contact-vigilance = 产品安全
    .text = 用于报告产品不良反应。

right-withdraw = 撤回您的同意
    .self-service = 在应用程序的“设置”—“隐私”中操作；配对与定位也可在此关闭。
