public import FHIRModel

/// Two saved results side by side.
public enum PlanComparison {
    /// Every number both have and their difference; sites in one but not in the other. Throws the faults of JSON.
    public static func compare(_ one: [UInt8], _ two: [UInt8]) throws(FHIRFault) -> JSONTree {
        let (first, second) = (try JSONDocument(one).root, try JSONDocument(two).root)
        var numbers: [JSONMember] = []
        for (key, value) in first.members {
            let name = key.string
            guard let before = value.number.flatMap({ Double($0) }), let after = second.member(name).number.flatMap({ Double($0) }) else { continue }
            numbers.append(JSONMember(name, ["first": .decimal(before), "second": .decimal(after), "difference": .decimal(after - before)]))
        }
        let (here, there) = (sites(first), sites(second))
        return [
            "numbers": .object(numbers), "onlyFirst": .array(here.filter { !there.contains($0) }.map { .string($0) }),
            "onlySecond": .array(there.filter { !here.contains($0) }.map { .string($0) }),
            "sameData": .boolean(first["data"].string == second["data"].string),
        ]
    }

    private static func sites(_ root: JSONValue) -> [String] { root["sites"].items.compactMap { $0.primitiveText ?? $0["site"].primitiveText } }
}
