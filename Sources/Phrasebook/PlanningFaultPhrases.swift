/// What went wrong in planning, as (key, Chinese, English).
let planningFaultPhrases: [(String, String, String)] = [
    ("plan.jobs", "排队的求解任务已达 {limit} 个，请稍后再试", "{limit} solves wait already; try later"),
    ("plan.other-province", "两个情景属于不同的省：{first}、{second}", "The scenarios are of different provinces: {first}, {second}"),
    (
        "plan.csv-district", "{file} 第 {line} 行 {column} 列：{value} 的点位离其区划中心 {km} 公里，更像在 {other} 境内",
        "{file}, line {line}, column {column}: the point of {value} is {km} km from its district’s centre and seems to lie in {other}"
    ),
    (
        "plan.csv-too-fast", "{file} 第 {line} 行 {column} 列：{km} 公里用 {value} 分钟，地面交通达不到",
        "{file}, line {line}, column {column}: {km} km in {value} minutes is faster than anybody travels on the ground"
    ),
    ("plan.capacity-median", "容量只与“人均距离最短”目标一起使用", "Capacities hold with the median only"),
    (
        "plan.choose-travel", "有旅行时间表时，新机构没有旅行时间，不能由程序选点：请用命令行 junyi plan outflow --candidates",
        "With a table of travel a new place has no times: let `junyi plan outflow --candidates` choose"
    ),
    ("plan.not-together", "这些选项不能一起使用：{options}", "These options do not go together: {options}"),
    ("plan.other-kind", "两个情景不是同一种规划：{first}、{second}", "The scenarios are of different plans: {first}, {second}"),
    ("plan.none-shared", "两个情景没有共同的地点", "The scenarios share no place"),
    ("plan.not-own", "只有导入者或管理员可以删除", "Only who brought it, or an operator, may remove it"),
    ("plan.csv-empty", "{file} 没有表头或没有数据行", "{file} has no header or no rows"),
    ("plan.csv-width", "{file} 第 {line} 行有 {found} 列，表头有 {expected} 列", "{file}, line {line}: {found} fields, but the header has {expected}"),
    ("plan.csv-quote", "{file} 第 {line} 行的引号没有结束", "{file}, line {line}: a quote does not end"),
    ("plan.csv-column", "{file} 缺少列“{column}”（现有：{columns}）", "{file} has no column “{column}” (it has: {columns})"),
    ("plan.csv-header", "{file} 的列“{column}”出现了两次", "{file}: the column “{column}” stands twice"),
    ("plan.csv-pair-twice", "{file} 第 {line} 行：到 {value} 的这一对地点已经出现过", "{file}, line {line}: this pair of places, to {value}, has stood before"),
    (
        "plan.csv-too-slow", "{file} 第 {line} 行：{value} 分钟走 {km} 公里，比步行还慢",
        "{file}, line {line}: {value} minutes for {km} km is slower than walking"
    ),
    ("plan.csv-code", "{file} 第 {line} 行 {column} 列：没有代码为 {value} 的区县", "{file}, line {line}, column {column}: no district has the code {value}"),
    ("plan.csv-no-rows", "{file} 只有表头，没有数据行", "{file} has a header and no rows"),
    ("plan.csv-number", "{file} 第 {line} 行 {column} 列：“{value}”不是有限的数", "{file}, line {line}, column {column}: “{value}” is not a finite number"),
    ("plan.csv-negative", "{file} 第 {line} 行 {column} 列：{value} 不能为负", "{file}, line {line}, column {column}: {value} must not be negative"),
    ("plan.csv-no-id", "{file} 第 {line} 行 {column} 列为空", "{file}, line {line}: column {column} is empty"),
    ("plan.csv-duplicate", "{file} 第 {line} 行：地点“{value}”重复", "{file}, line {line}: the place “{value}” stands twice"),
    ("plan.csv-globe", "{file} 第 {line} 行 {column} 列：{value} 不是经纬度", "{file}, line {line}, column {column}: {value} is no longitude or latitude"),
    ("plan.csv-unknown-place", "{file} 第 {line} 行 {column} 列：没有地点“{value}”", "{file}, line {line}, column {column}: there is no place “{value}”"),
    ("plan.unknown-place", "{file} 中没有“{place}”", "There is no “{place}” in {file}"),
    ("plan.measures", "{file} 与 {other} 的坐标种类不同", "{file} and {other} have coordinates of different kinds"),
    ("plan.orlib-number", "第 {position} 个词“{word}”不是数", "Word {position}, “{word}”, is not a number"),
    ("plan.orlib-format", "{count} 个数不符合任何 OR-Library 格式", "{count} numbers fit none of the OR-Library formats"),
    ("plan.orlib-capacity", "文件未给出容量，请用 --capacity 给出", "The file leaves the capacity open: give it with --capacity"),
    ("plan.json-integer", "{path} 应为整数", "{path} must be a whole number"),
    ("plan.json-list", "{path} 应为列表", "{path} must be a list"), ("plan.roster-twice", "专家“{id}”出现两次", "The expert “{id}” stands twice"),
    ("plan.count", "请用 --count 给出中心数", "Give the number of centres with --count"),
    ("plan.radius", "请用 --radius 给出半径", "Give the radius with --radius"),
    ("plan.empty", "没有可计算的数据（{detail}）", "There is nothing to work on ({detail})"),
    ("plan.not-a-number", "地点 {place}（{other}）的 {detail} 不是有限的数", "Place {place} ({other}): {detail} is not a finite number"),
    ("plan.negative", "地点 {place}（{other}）的 {detail} 不能为负", "Place {place} ({other}): {detail} must not be negative"),
    ("plan.shape", "数据大小不一致（{detail}，地点 {place}）", "The data do not fit together ({detail}, place {place})"),
    ("plan.too-many", "要求的数量多于可用的地点（{detail}）", "More is asked for than there are places ({detail})"),
    ("plan.too-few", "要求的数量太少（{detail}）", "Too few are asked for ({detail})"),
    ("plan.capacity", "总容量不足：{detail}", "Capacity does not suffice: {detail}"),
    (
        "plan.capacity-island", "地点 {place}（连同与它共用中心的地点）能到的中心容量不足：{detail}",
        "The sites that {place} and those that share sites with it can reach cannot hold them: {detail}"
    ),
    ("plan.unreachable", "地点 {place} 到不了任何可用的中心", "Place {place} reaches none of the sites that may be used"),
    ("plan.minima", "{place} 的可用地点少于其下限 {detail}", "{place} has fewer usable places than its minimum {detail}"),
    ("plan.contradiction", "要求互相矛盾（{detail}，地点 {place}）", "The demands contradict each other ({detail}, place {place})"),
    (
        "plan.kinds", "两个结果不是同一类规划：{first} 与 {second}，不能比较", "The results are of two kinds of plan, {first} and {second}, and cannot be compared"
    ),
    ("plan.missing-option", "{other} 还需要 {name}", "{other} needs {name} too"),
    ("plan.stopped", "计算在得到第一个方案之前被停止。", "The run was stopped before a first answer was found."),
    ("plan.solver", "求解器不可用：{detail}", "The solver cannot be used: {detail}"),
    ("plan.option", "选项 {name} 的值“{value}”无法理解", "The value “{value}” of the option {name} is not understood"),
    ("plan.file", "无法读取 {file}", "{file} cannot be read"),
    ("plan.range", "{name} 应为 {least} 到 {most} 的整数，而不是“{value}”", "{name} must be a whole number from {least} to {most}, not “{value}”"),
]
