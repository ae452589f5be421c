/// Where two versions of a resource differ.
public enum ResourceDifference {
    /// FHIRPath of each element that one version has otherwise than the other, in the order of the older, then of what is new; `meta` and the text say nothing.
    /// Items of lists are told by their place. At most `limit`.
    public static func paths(_ old: Resource, _ new: Resource, limit: Int) -> [String] {
        var walk = Walk(limit: limit)
        walk.members(old.root, new.root, old.type, passing: ["meta", "text"])
        return walk.found
    }

    private struct Walk {
        let limit: Int
        var found: [String] = []

        mutating func members(_ one: JSONValue, _ two: JSONValue, _ path: String, passing: Set<String> = []) {
            var seen = passing
            for (key, value) in one.members where seen.insert(key.string).inserted { compare(value, two.member(key.string), "\(path).\(key.string)") }
            for (key, value) in two.members where seen.insert(key.string).inserted { compare(one.member(key.string), value, "\(path).\(key.string)") }
        }

        private mutating func compare(_ one: JSONValue, _ two: JSONValue, _ path: String) {
            if found.count >= limit || (one.exists && two.exists && one.isSame(as: two)) { return }
            let (first, second) = (Array(one.items), Array(two.items))
            let areLists = one.isArray && two.isArray
            if areLists {
                for place in 0..<max(first.count, second.count) {
                    guard first.indices.contains(place), second.indices.contains(place) else {
                        if found.count < limit { found.append("\(path)[\(place)]") }
                        continue
                    }
                    compare(first[place], second[place], "\(path)[\(place)]")
                }
            } else if one.exists, two.exists, one.primitiveText == nil, two.primitiveText == nil, !one.isArray, !two.isArray {
                members(one, two, path)
            } else {
                found.append(path)
            }
        }
    }
}
