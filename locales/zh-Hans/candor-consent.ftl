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
# 显示在其旁，说明原因。
consent-always-on-text = 此项无法关闭。
# 一个开关，控制所有可拒绝的项目。
consent-all = 一次设置全部
consent-all-text = 同时开启或关闭所有可拒绝的项目。
# 位于数字之后，表示提供方的数量。
consent-service = 个提供方
consent-services = 个提供方
# 网站使用的内容自上次选择后有变化时显示。
consent-changed = 自您上次选择以来，本网站使用的内容有变化，请重新选择。

## 代替视频、地图等须经同意才加载的内容。

# 其后为提供方名称。
consent-embed = 此内容来自其他提供方，仅在您同意后加载：
consent-embed-once = 加载一次
consent-embed-always = 始终加载

## 重新打开设置。按钮以设置的标题命名。

# 供未启用脚本或屏蔽了同意管理工具的访问者阅读。
consent-unscripted = 打开这些设置需要启用 JavaScript，并加载征求同意的工具。缺少其一时，请在浏览器中删除本网站的 Cookie 和网站数据，您此前的选择即被撤回。
