/// What every Task that somebody owns has in common.
public enum OwnedTask {
    /// Extension with the moment at which the platform looks at a Task again; found by the search parameter `next-alarm`.
    public static let alarmURL = "urn:junyi:next-alarm"
}
