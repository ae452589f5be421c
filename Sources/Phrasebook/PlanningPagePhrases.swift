/// What the pages of planning say: beds, outflow, tables of one's own, the report.
let planningPagePhrases: [(String, String, String)] = [
    ("plan.tab.sites", "选址", "Sites"), ("plan.tab.outflow", "外流情景", "Outflow"), ("plan.tab.beds", "床位", "Beds"), ("plan.tab.roster", "排班", "Rosters"),
    ("plan.tab.data", "数据", "Data"), ("data.own", "本区域（平台内数据）", "This region’s own records"),
    ("planning.drag", "可在地图上把中心拖到另一县区，或用表中的链接固定。", "Drag a centre on the map to another county, or fix one by the links of the tables."),
    ("data.title", "规划数据", "Planning data"),
    ("data.lead", "导入 CSV（UTF-8）；逐行检查后才保存。", "Bring CSV files (UTF-8); they are checked line by line before they are kept."),
    ("data.name", "数据名称", "Name"), ("data.kept", "已保存的数据", "Kept tables"), ("data.none", "还没有导入数据。", "Nothing was brought yet."),
    ("data.new", "导入", "Bring tables"),
    ("data.places", "地点", "Places"),
    (
        "data.places-help", "列：place, population, lon, lat；可选 name, province, capacity（床位）, district, area_km2。",
        "Columns place, population, lon, lat; optional name, province, capacity (beds), district, area_km2."
    ),
    ("data.facilities", "机构（可选）", "Facilities (optional)"),
    (
        "data.facilities-help", "列：place, capacity, lon, lat, province；可选 name, level, quality, price（元）。",
        "Columns place, capacity, lon, lat, province; optional name, level, quality, price (yuan)."
    ),
    ("data.travel", "旅行时间（可选）", "Travel times (optional)"),
    (
        "data.travel-help", "列：from（地点）, to（机构；没有机构表时为地点）, minutes；可选 price（患者自付，元）。",
        "Columns from (a place), to (a facility; a place where there is no table of facilities), minutes; optional price (what the patient pays, yuan)."
    ),
    ("data.flows", "就诊流向（可选）", "Flows (optional)"),
    ("data.flows-help", "列：from（地点）, to（机构）, patients。", "Columns from (a place), to (a facility), patients."), ("data.ties", "转诊关系（可选）", "Ties (optional)"),
    ("data.ties-help", "列：from（地点）, to（其医联体转往的机构）。", "Columns from (a place), to (a facility that its own network refers to)."),
    ("data.check", "检查并保存", "Check and keep"),
    ("data.remove", "删除", "Remove"), ("data.refused", "没有保存：{n} 处问题", "Not kept: {n} problems"),
    ("beds.title", "床位均衡", "Beds: from where there are many to where there are few"),
    (
        "beds.lead", "在不低于保留线的前提下，以最短的总路程补足低于底线的地方。",
        "Places under the floor are filled from places above what they keep, over the least way in all."
    ), ("beds.floor", "底线（每千人床位）", "Floor (beds per 1,000)"), ("beds.keep", "保留线（每千人床位）", "Kept (beds per 1,000)"),
    ("beds.map", "床位调整", "Moves of beds"),
    (
        "beds.map-text", "点的面积为人口，颜色为调整后每千人床位，线为调整，线宽为床位数。数字见下表。",
        "Each dot is a place: area people, colour beds per 1,000 afterwards; lines are moves, as wide as they are large. The tables say the same."
    ), ("beds.moved", "调整床位", "Beds moved"), ("beds.moves", "{n} 条路线", "over {n} ways"), ("beds.cost", "平均路程", "Way of a bed"),
    ("beds.rate", "调整后每千人", "Per 1,000 afterwards"), ("beds.rate-before", "现每千人", "Per 1,000 now"), ("beds.before", "现有床位", "Beds now"),
    ("beds.after", "调整后床位", "Beds then"), ("beds.fairness", "公平性", "Fairness"), ("beds.between", "Theil（地市间）", "Theil between"),
    ("beds.within", "Theil（地市内）", "Theil within"), ("beds.list", "调整明细", "Moves"), ("beds.from", "调出", "From"), ("beds.to", "调入", "To"),
    ("beds.beds", "床位", "Beds"),
    (
        "beds.assumptions", "假设：一张床的代价是它移动的直线距离；可移动小数张床，执行时取整。结果是精确最优。",
        "Assumes that a bed costs the straight way it moves; parts of a bed may move, round when acting. The result is optimal."
    ), ("equity.title-beds", "公平性：床位的洛伦兹曲线", "Equity: how beds are shared out"), ("equity.beds", "床位份额", "Share of beds"),
    ("outflow.title", "外流情景分析", "Outflow: a scenario analysis"),
    (
        "outflow.lead", "用本区域的转诊校准选择模型；改变某机构的床位或新建机构，看患者会去哪里。",
        "A model of choice, fitted on this region’s referrals: change an institution’s beds or open one, and see where patients would go."
    ), ("outflow.site", "机构", "Institution"), ("outflow.open", "或在此新建", "or open one in"), ("outflow.beds", "床位数", "Beds"),
    ("outflow.map", "外流比例", "Share treated elsewhere"),
    (
        "outflow.map-text", "点的面积为患者数，颜色为情景下在本地市（省）以外就诊的比例，方块为机构。数字见下表。",
        "Each dot is a place: area patients, colour the share treated outside their own prefecture or province; squares are institutions. The tables say the same."
    ), ("outflow.scenario", "情景分析，不是预测", "Scenario analysis, not a forecast"),
    (
        "outflow.error", "模型以 {n} 例就诊校准；校准误差：{percent} % 的患者被模型送往与实际不同的机构。",
        "Fitted on {n} visits; calibration error: the model sends {percent} % of patients to another institution than they went to."
    ), ("outflow.not-converged", "校准没有收敛，请勿据此决策。", "The fit did not converge: do not decide by it."),
    ("outflow.unserved", "情景中有 {n} 名患者无处可去，不计入外流。", "{n} patients can go nowhere in the scenario; they do not count as leaving."),
    ("outflow.share", "外流比例", "Treated elsewhere"), ("outflow.change", "外流人次变化", "Change in patients leaving"), ("outflow.of", "共 {n} 例", "of {n}"),
    ("outflow.misplaced", "校准误差", "Calibration error"), ("outflow.misplaced-note", "去向不符的患者", "patients sent elsewhere"), ("outflow.model", "模型", "Model"),
    ("outflow.sites", "各机构接诊", "Arrivals"), ("outflow.patients", "患者", "Patients"),
    (
        "outflow.assumptions", "假设：患者按规模与路程及表中所列的其他因素选择；总需求不变；新机构与本地市（省）各地点视为有转诊关系。外流：在本地市（或所给省份）以外就诊。",
        "Assumes that patients choose by size, way and what else the table lists; demand stays; a new institution is tied to the places of its own prefecture or province. Elsewhere: outside the own prefecture, or the province given."
    ), ("report.title", "规划报告", "Planning report"), ("report.before", "现状：到中心的距离", "Now: way to a centre"),
    ("report.after", "情景：到中心的距离", "Scenario: way to a centre"),
    ("report.map-text", "点的面积为人口，颜色为路程；两图用同一刻度。", "Area is people, colour the way, in the same steps on both maps."),
    ("report.binds", "什么规则在起作用", "Which rule binds"),
    (
        "report.price-count", "中心数是约束：再多一处，目标值为 {value} {unit}（少 {less}）。",
        "The number of centres binds: with one more the value is {value} {unit} ({less} less)."
    ),
    ("report.price-fixed", "固定的地点有代价：不固定时目标值为 {value} {unit}（少 {less}）。", "Fixed places cost: without them the value is {value} {unit} ({less} less)."),
    ("report.farthest", "最远的是{place}：{way} {unit}，它决定了结果。", "{place} is farthest, {way} {unit}: it decides the result."),
    ("report.uncovered", "半径之外还有 {n} 个县区、{people} 人。", "{n} counties with {people} people stay beyond the radius."),
    ("report.changed", "变化最大的县区", "Places that changed most"),
    ("plan.no-table", "数据“{name}”没有表 {file}。", "The data “{name}” has no table {file}."),
    ("plan.number", "{name} 应为 {least} 到 {most} 的数：“{value}”。", "{name} must be a number from {least} to {most}: “{value}”."),
    ("plan.places-limit", "{found} 个地点，最多 {limit} 个。", "{found} places; at most {limit}."),
    ("roster.backup", "备", "standby"),
    ("plan.csv-utf8", "文件 {file} 不是 UTF-8 文本。", "The file {file} is no UTF-8 text."), ("form.multipart", "表单内容不完整。", "The form is not whole."),
    ("plan.tab.access", "可及性", "Access"), ("access.title", "可及性", "Access: beds within reach"),
    (
        "access.lead", "每个县区在给定距离内能用到多少床位，计入共用者；最差的二十分之一人口单独列出。",
        "How many beds each county can reach, shared with all who reach them too; the twentieth of the people worst served is listed."
    ), ("access.method", "方法", "Method"), ("access.method-2sfca", "2SFCA（两步移动搜寻）", "2SFCA"),
    ("access.method-e2sfca", "E2SFCA（高斯衰减）", "E2SFCA, Gaussian"), ("access.method-3sfca", "3SFCA", "3SFCA"), ("access.method-m2sfca", "M2SFCA", "M2SFCA"),
    ("access.method-raam", "RAAM（理性选择）", "RAAM, rational agents"), ("access.limit", "范围上限（km 或分钟，含）", "Limit (km or min, included)"),
    ("access.map", "可及性", "Access"),
    (
        "access.map-text", "点的面积为人口，颜色为可及床位（每千人），越深越多；灰点无床可及。数字见表。",
        "Area is people, colour beds within reach per 1,000 people, darker is more; grey reaches nothing. The tables say the same."
    ),
    (
        "access.map-cost", "点的面积为人口，颜色为到达并等候的代价，越深越高。数字见表。",
        "Area is people, colour the cost of way and load, darker is more. The tables say the same."
    ), ("access.rate", "可及床位（每千人）", "Beds within reach per 1,000"), ("access.cost", "代价", "Cost"), ("access.mean", "人均", "Mean by person"),
    ("access.gini-note", "0 为完全均等", "0 is wholly even"), ("access.worst-people", "最差的人口", "People worst served"), ("access.worst", "最差的县区", "Worst served"),
    ("access.all", "各县区", "Every county"),
    (
        "access.assumptions", "上限 {limit} {unit}（含）；衰减：高斯，σ 为上限的三分之一（2SFCA 无衰减，3SFCA 分级）；无床可及为 0。RAAM 的 τ 等于上限。",
        "Limit {limit} {unit} included; decay Gaussian with a sigma of a third of the limit (2SFCA none, 3SFCA steps); nothing within reach is 0. RAAM’s tau is the limit."
    ),
    ("planning.way.km", "km", "km"), ("planning.way.min", "分钟", "min"), ("planning.ways", "路程", "Ways"),
    ("planning.by-km", "直线距离（km）", "Straight (km)"), ("planning.by-min", "时间代理（分钟）", "Minutes by proxy"),
    ("planning.more", "更多条件", "More conditions"), ("planning.own-capacity", "用表中各地的容量", "Capacities of the tables' places"),
    ("planning.minima", "各市（全国：各省）至少几处", "Least number by city (nation: by province)"), ("planning.minima-example", "洛阳市=1,南阳市=1", "洛阳市=1,南阳市=1"),
    (
        "planning.assume-own", "中心容量取自表中 capacity 列；一个地点可分给几个中心，表中列出其主要的一个。",
        "Centres have the capacity of the tables' column; a place may be shared by several, the table names its main one."
    ),
    (
        "report.price-minima", "各地下限有代价：取消时目标值为 {value} {unit}（少 {less}）。",
        "Least numbers cost: without them the value is {value} {unit} ({less} less)."
    ),
    ("planning.capacity", "每中心最多服务人口（0 不限）", "People a centre can serve (0: any)"), ("planning.seconds", "求解时限（秒）", "Time limit (s)"),
    ("planning.forbid", "不得设在此", "Not here"), ("planning.allow", "允许设在此", "Allow"), ("planning.forbidden", "不得设点", "Forbidden"),
    ("planning.assume-km", "路程为直线距离。", "Ways are straight."),
    (
        "planning.assume-min", "时间为代理值：公路 1.3 倍直线、70 km/h；铁路 1.20 h + km/189，取其短。",
        "Minutes by proxy: road 1.3 times the straight way at 70 km/h, rail 1.20 h + km/189, whichever is less."
    ), ("planning.assume-table", "时间取自导入的旅行时间表。", "Minutes are those of the table of travel."),
    ("planning.assume-nearest", "人人去最近的中心。", "Everybody goes to the nearest centre."),
    (
        "planning.assume-capacity", "每个中心最多服务 {capacity} 人；一个县区可分给几个中心，表中列出其主要的一个。",
        "A centre serves {capacity} people at most; a county may be shared, and the tables name where most of it goes."
    ),
    (
        "report.price-capacity", "中心容量是约束：不限容量时目标值为 {value} {unit}（少 {less}）。",
        "Capacity binds: without it the value is {value} {unit} ({less} less)."
    ),
    (
        "report.price-forbidden", "不得设点的地方有代价：允许时目标值为 {value} {unit}（少 {less}）。",
        "Forbidden places cost: were they allowed, the value is {value} {unit} ({less} less)."
    ),
    ("outflow.weight-size", "规模（床位对数）", "Size"), ("outflow.weight-travel", "路程", "Travel"), ("outflow.weight-referral", "转诊关系", "Tie of referral"),
    ("outflow.weight-price", "价格（每元）", "Price (a yuan)"), ("outflow.weight-quality", "质量", "Quality"),
    ("outflow.weight-nestScale", "同级机构相似度（1 为不分级）", "Scale of levels (1: none)"), ("outflow.sure-yes", "可信", "sure"),
    ("outflow.sure-odd", "方向反常", "of the wrong sign"),
    ("outflow.sure-no", "可能为零", "may be zero"), ("outflow.sure-free", "数据无法确定", "the data do not tell"),
    ("outflow.choose", "或由程序选几处新建", "or let the program choose: how many"), ("outflow.nests", "机构分级", "Levels"),
    ("outflow.plain", "不分级", "not nested"), ("outflow.nested", "分级（嵌套）", "nested by level"),
    ("outflow.chosen", "选中的地点：{places}。", "Chosen: {places}."), ("outflow.chosen-proven", "已逐一比较，没有更好的选择。", "All choices were compared: none is better."),
    ("outflow.chosen-gap", "启发式结果；外流比例不可能低于 {percent} %。", "A heuristic; no choice brings the share under {percent} %."),
    ("beds.access", "可及底线（每千人，可空）", "Floor of access (per 1,000, may be empty)"), ("beds.bed-km", "床位·公里", "Bed km"),
    ("beds.hrdi-least", "HRDI 最低处", "HRDI, least place"), ("beds.concentration", "集中指数", "Concentration index"),
    ("beds.binding", "可及底线在 {n} 处起作用", "The floor of access binds in {n} places"),
]
