import Foundation
#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Calls to other programs' addresses. Redirects are not followed: an address was agreed to, not another.
final class WebHook: NSObject, URLSessionTaskDelegate, Sendable {
    struct Call: Sendable {
        var method: String
        var address: String
        /// `Name: value`.
        var headers: [String]
        var body: [UInt8] = []
    }

    /// Makes the call; nil for an answer of 200 to 299, else what went wrong.
    func send(_ call: Call, seconds: Int) async -> String? {
        switch await answer(call, seconds: seconds) {
        case .failure(let problem): problem.words
        case .success(let answer): (200..<300).contains(answer.status) ? nil : "HTTP \(answer.status)"
        }
    }

    struct Problem: Error { var words: String }

    /// Makes the call; gives what was answered, whatever the status.
    func answer(_ call: Call, seconds: Int) async -> Result<(status: Int, body: [UInt8]), Problem> {
        guard let url = URL(string: call.address) else { return .failure(Problem(words: "not an address")) }
        var request = URLRequest(url: url, timeoutInterval: Double(seconds))
        request.httpMethod = call.method
        request.httpBody = call.body.isEmpty ? nil : Data(call.body)
        for header in call.headers {
            let parts = header.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { request.setValue(parts[1], forHTTPHeaderField: parts[0]) }
        }
        let ready = request
        let session = URLSession(configuration: .ephemeral, delegate: self, delegateQueue: nil)
        // A server that stops does not wait for a subscriber: what was not confirmed is sent again after the start.
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                session.dataTask(with: ready) { data, response, error in
                    session.finishTasksAndInvalidate()
                    if let error { return continuation.resume(returning: .failure(Problem(words: (error as NSError).localizedDescription))) }
                    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
                    continuation.resume(returning: .success((status, data.map { Array($0) } ?? [])))
                }.resume()
            }
        } onCancel: {
            session.getAllTasks { for task in $0 { task.cancel() } }
        }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
