extension Resource {
    /// With more entries at the end of a list; the list is begun where there is none. What stands there stays as it was written.
    public func appending(_ more: [JSONTree], to name: String) throws(FHIRFault) -> Resource {
        let present = root.member(name)
        let kept = present.exists ? present.items.map { JSONTree.verbatim(Array($0.text)) } : []
        return try setting(name, to: .array(kept + more))
    }
}
