/// How many writes share a commit: as many as make it cheap, and no more, for each waits until its whole group is durable.
struct GroupPace {
    /// Writes committed together at most, and the number that is never too many.
    static let most = 512
    static let least = 32
    /// The bodies of a group take so many times as long as its commit.
    private static let share = 8.0

    private(set) var limit = least
    private var commit = Estimate()
    private var body = Estimate()

    /// A time that is believed at once when it is short, and by degrees when it is long: a thread that had to wait for its turn is no slow disk.
    private struct Estimate {
        private(set) var time = Duration.zero

        mutating func note(_ seen: Duration) { time = time == .zero ? seen : min(seen, time * 1.1) }
    }

    /// Learns from a group: on a disk that is slow to make durable the next one may be larger.
    mutating func note(_ count: Int, bodies: Duration, commit: Duration) {
        guard count > 0, bodies > .zero else { return }
        self.commit.note(commit)
        body.note(bodies / count)
        limit = Int(min(Double(Self.most), max(Double(Self.least), Self.share * (self.commit.time / body.time))))
    }
}
