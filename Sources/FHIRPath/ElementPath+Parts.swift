extension ElementPath {
    /// Each branch as a path of its own.
    public var parts: [ElementPath] { branches.map { ElementPath(branches: [$0]) } }

    /// The path before a `where(resolve() is T)` at the end of every branch, and T; nil where a branch ends otherwise.
    public var beforeResolution: (path: ElementPath, type: String)? {
        var shorter: [Branch] = []
        var type: String?
        for branch in branches {
            guard case .whereResolves(let name)? = branch.steps.last, type == nil || type == name.text else { return nil }
            type = name.text
            shorter.append(Branch(root: branch.root, steps: Array(branch.steps.dropLast())))
        }
        return type.map { (ElementPath(branches: shorter), $0) }
    }
}
