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
    (
        "plan.too-few", "要求的数量太少（{detail}）：这些地点分成互不可达的几片，每片至少要一个",
        "Too few are asked for ({detail}): the places fall into that many parts that cannot reach each other"
    ), ("plan.too-few-count", "数目小于 1，或小于固定的中心数", "The count is less than 1, or less than the places that are fixed"),
    ("plan.too-few-minima", "数目少于各省下限之和（{detail}）", "The count is less than the provinces' least numbers together ({detail})"),
    ("plan.too-many-fixed", "固定的中心多于 --count（数目）", "More places are fixed than the count allows"),
    ("plan.too-many-count", "数目多于可用的地点（除去禁用的）", "The count is larger than the places that may be used; forbidden ones may not"),
    ("plan.fixed-forbidden", "{place} 既固定又禁用", "{place} is both fixed and forbidden"),
    (
        "plan.calibration", "观测的流向不足以确定参数：各机构路程相同，或每处都只去一个机构",
        "The observed flows do not determine the parameters: all ways are alike, or everybody goes to one place"
    ), ("plan.unreachable-some", "有的地点够不着任何能给出床位的地点", "Some places are reached by none that could give"),
    (
        "plan.access-floor", "{place} 的可及性下限无法满足：怎样调配都至多每千人 {detail} 张",
        "The access floor cannot be met at {place}: whatever is moved, it has at most {detail} per 1,000"
    ), ("plan.file-write", "无法写入 {file}", "{file} cannot be written"), ("plan.twice", "{option} 中 {place} 出现两次", "{place} stands twice in {option}"),
    ("plan.orlib-edges", "文件头说有 {edges} 条边，应有 {expected} 个数，而文件有 {count} 个", "The header says {edges} edges, {expected} numbers; the file has {count}"),
    (
        "plan.orlib-edge", "第 {row} 条边 {from}–{to}（{cost}）无效：地点编号为 1 到 {places}，距离不为负",
        "Edge {row}, {from} to {to} ({cost}), is not valid: places are 1 to {places}, costs not negative"
    ),
    ("plan.roster-part", "{path} 的值不在范围内（{least} 到 {most}）", "{path} is out of range ({least} to {most})"),
    ("plan.roster-empty", "{path} 为空", "{path} is empty"),
    ("plan.roster-other", "保存的排班不是这个实例的：{path}", "The saved roster is of another instance: {path}"),
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
