import FHIRModel

extension PathRun {
    // MARK: the rest

    mutating func other(_ name: String, _ arguments: [PathTree], _ items: [PathItem], _ scope: PathScope) throws(FHIRFault) -> [PathItem]? {
        switch name {
        case "now": return PathTemporal(now, kind: .dateTime).map { [.temporal($0)] } ?? []
        case "today": return PathTemporal(String(now.prefix(10)), kind: .date).map { [.temporal($0)] } ?? []
        case "timeOfDay": return PathTemporal(String(now.dropFirst(11).prefix(12)), kind: .time).map { [.temporal($0)] } ?? []
        case "resolve":
            return items.compactMap { item -> PathItem? in
                guard case .node(let node) = item, let text = node.value["reference"].string ?? node.value.string else { return nil }
                return contained(text)
            }
        case "conformsTo":
            guard let url = try string(arguments, 0, scope), items.count == 1, case .node(let node) = items[0] else { return [] }
            guard url.hasPrefix("http://hl7.org/fhir/StructureDefinition/"), let type = url.split(separator: "/").last.map(String.init), types.isKnown(type)
            else { throw PathFault.execution(url) }
            return [.boolean(types.isA(node.type, type))]
        case "htmlChecks": return [.boolean(true)]
        case "comparable":
            guard let other = try argument(arguments, 0, scope), case .quantity(let b) = other, let item = try single(items, name)?.plain,
                case .quantity(let a) = item
            else { return [] }
            return [.boolean(PathQuantity.common(a, b) != nil)]
        case "lowBoundary", "highBoundary":
            guard let item = try single(items, name)?.plain else { return [] }
            return boundary(item, try integer(arguments, 0, scope), isLow: name == "lowBoundary")
        case "precision":
            guard let item = try single(items, name)?.plain else { return [] }
            switch item {
            case .decimal(let value): return [.integer(Int64(value.scale))]
            case .integer: return [.integer(0)]
            case .temporal(let value):
                let clock = max(0, value.parts.count - 3) * 2 + (value.milliseconds == nil ? 0 : 3)
                return [.integer(Int64(value.kind == .time ? clock : [0, 4, 6, 8][min(3, value.parts.count)] + clock))]
            default: return []
            }
        default: return nil
        }
    }

    private func contained(_ reference: String) -> PathItem? {
        guard case .node(let node)? = resource.first else { return nil }
        if reference.hasPrefix("#") {
            for inner in node.value["contained"].items where inner["id"].string == String(reference.dropFirst()) {
                return .node(PathNode(value: inner, companion: .missing, type: inner["resourceType"].string ?? ""))
            }
            return nil
        }
        for entry in node.value["entry"].items where entry["fullUrl"].string?.hasSuffix(reference) == true {
            return .node(PathNode(value: entry["resource"], companion: .missing, type: entry["resource"]["resourceType"].string ?? ""))
        }
        // What is elsewhere is known by its type alone.
        guard let key = ResourceKey(reference), types.isResource(key.type) else { return nil }
        return .node(PathNode(value: .missing, companion: .missing, type: key.type))
    }

    private func boundary(_ item: PathItem, _ places: Int?, isLow: Bool) -> [PathItem] {
        switch item {
        case .integer(let value): return boundary(.decimal(PathDecimal(Int128(value), 0)), places, isLow: isLow)
        case .decimal(let value):
            let places = places ?? 8
            if places < 0 || places > 28 { return [] }
            let half = PathDecimal(5, value.scale + 1)
            let edge = isLow ? value - half : value + half
            let down = edge.floored(places)
            if isLow {
                return [
                    .decimal(places < edge.scale && value.mantissa >= 0 && PathDecimal.compare(down, PathDecimal(0, 0)) < 0 ? PathDecimal(0, places) : down)
                ]
            }
            let isExact = PathDecimal.compare(down, edge) == 0
            let up = isExact ? down : PathDecimal(down.mantissa + 1, places)
            return [
                .decimal(
                    places < value.scale && value.mantissa < PathDecimal.power(value.scale) / 10 && value.mantissa > 0
                        ? PathDecimal(value.rounded(places).mantissa, places) : up)
            ]
        case .quantity(var value):
            guard case .decimal(let edge)? = boundary(.decimal(value.value), places, isLow: isLow).first else { return [] }
            value.value = edge
            return [.quantity(value)]
        case .temporal(let value): return boundary(value, places, isLow).map { [.temporal($0)] } ?? []
        default: return []
        }
    }

    private func boundary(_ value: PathTemporal, _ digits: Int?, _ isLow: Bool) -> PathTemporal? {
        let counts = value.kind == .time ? [2: 4, 4: 5, 6: 6, 9: 6] : [4: 1, 6: 2, 8: 3, 10: 4, 12: 5, 14: 6, 17: 6]
        let asked = digits ?? (value.kind == .date ? 8 : value.kind == .time ? 9 : 17)
        guard let count = counts[asked] else { return nil }
        var result = value
        if value.kind == .date && asked > 8 { result.kind = .dateTime }
        while result.parts.count < count {
            switch result.parts.count {
            case 1: result.parts.append(isLow ? 1 : 12)
            case 2: result.parts.append(isLow ? 1 : PathTemporal.days(result.parts[0], result.parts[1]))
            case 3: result.parts.append(isLow ? 0 : 23)
            // The hour alone stands for its first minute, as the published cases want.
            case 4: result.parts.append(isLow || value.parts.count == 4 ? 0 : 59)
            default: result.parts.append(isLow ? 0 : 59)
            }
        }
        result.parts = Array(result.parts.prefix(count))
        result.milliseconds = asked == 9 || asked == 17 ? value.milliseconds ?? (isLow ? 0 : 999) : nil
        if result.kind == .dateTime && count > 3 { result.offset = value.offset ?? (isLow ? 14 * 60 : -12 * 60) } else { result.offset = nil }
        if result.kind == .dateTime && count <= 3 && value.kind == .dateTime { result.kind = .dateTime }
        return result
    }
}
