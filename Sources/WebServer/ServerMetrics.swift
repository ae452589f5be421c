import Synchronization

/// Counts of what the server did, as Prometheus text (https://prometheus.io/docs/instrumenting/exposition_formats/).
public final class ServerMetrics: Sendable {
    private struct Counts {
        var requests: [String: Int] = [:]
        var buckets = [Int](repeating: 0, count: ServerMetrics.bounds.count + 1)
        var seconds = 0.0
        var total = 0
    }

    /// Upper bounds of the latency buckets, in seconds.
    static let bounds = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

    private let counts = Mutex(Counts())

    public init() {}

    func record(method: String, area: String, status: Int, seconds: Double) {
        counts.withLock { counts in
            counts.requests["method=\"\(method)\",area=\"\(area)\",status=\"\(status)\"", default: 0] += 1
            let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
            counts.buckets[bucket] += 1
            counts.seconds += seconds
            counts.total += 1
        }
    }

    func text() -> String {
        let counts = counts.withLock { $0 }
        var lines = ["# HELP junyi_requests_total Requests answered.", "# TYPE junyi_requests_total counter"]
        lines += counts.requests.sorted { $0.key < $1.key }.map { "junyi_requests_total{\($0.key)} \($0.value)" }
        lines += ["# HELP junyi_request_seconds Time to answer.", "# TYPE junyi_request_seconds histogram"]
        var sum = 0
        for (index, bound) in Self.bounds.enumerated() {
            sum += counts.buckets[index]
            lines.append("junyi_request_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        lines.append("junyi_request_seconds_bucket{le=\"+Inf\"} \(counts.total)")
        lines.append("junyi_request_seconds_sum \(counts.seconds)")
        lines.append("junyi_request_seconds_count \(counts.total)")
        return lines.joined(separator: "\n") + "\n"
    }
}
