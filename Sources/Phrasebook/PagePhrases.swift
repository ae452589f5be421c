/// What pages say, as (key, Chinese, English).
let pagePhrases: [(String, String, String)] = []
