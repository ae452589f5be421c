extension Resource {
    /// The resource with references below `address` (`http://host/fhir`) made relative to it; itself when it has none.
    ///
    /// A relative reference is read against the server that holds it (https://hl7.org/fhir/R4/references.html#literal), so both mean the
    /// same, and the relative one stays true when the server moves. Costs one look at each string.
    public func local(to address: String) throws -> Resource {
        let own = address + "/"
        guard mentions(own) else { return self }
        return try replacingReferences(addresses: []) { text, place in
            place == .reference && text.hasPrefix(own) && ResourceKey(String(text.dropFirst(own.count))) != nil ? String(text.dropFirst(own.count)) : nil
        }
    }

    /// Whether any string begins so.
    private func mentions(_ prefix: String) -> Bool {
        document.nodes.contains { node in
            guard node.kind == .string, Int(node.end - node.start) > prefix.utf8.count, document.bytes[Int(node.start)] == UInt8(ascii: "h") else {
                return false
            }
            return document.text(node).hasPrefix(prefix)
        }
    }
}
