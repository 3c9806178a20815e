# 时间长度：保存期限、答复期限。
# $count (Number)：数量。
duration-years = { $count }年
duration-months = { $count }个月
duration-weeks = { $count }周
duration-days = { $count }天
duration-business-days = { $count }个工作日
duration-hours = { $count }小时
duration-minutes = { $count }分钟

# 由两部分组成的时间长度，例如“1年6个月”。
# $first (String)、$second (String)：各部分的文字。
duration-two = { $first }{ $second }
