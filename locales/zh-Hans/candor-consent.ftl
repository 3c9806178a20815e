# 同意管理工具的文字，由 `candor cookies export` 写出，供品牌自己的网站使用。

# 征求同意的横幅标题。
consent-title = 您对 Cookie 的选择
# 工作区未就 Cookie 另作说明时，显示在标题下方。
consent-lead = 您可以决定本网站可使用哪些 Cookie，并可随时更改选择。

## 按钮。同意与拒绝的措辞对等：两者同样便捷。

consent-accept-all = 全部同意
consent-refuse-all = 全部拒绝
# 打开设置，逐类选择。
consent-choose = 自行选择
consent-save = 保存我的选择
consent-close = 关闭
# 针对单项服务。
consent-allow = 同意
consent-refuse = 拒绝

## 设置。

consent-settings-title = Cookie 设置
# 显示在无法关闭的项目旁。
consent-always-on = 始终启用
