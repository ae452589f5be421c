import FHIRModel

/// Notices that people read: by e-mail over a relay, by SMS over a gateway. They say that something is there, never what: no patient data leaves.
struct NoticePost: Sendable {
    private let mail: MailPost
    /// Address of the SMS gateway, which takes `{"to", "text"}` by POST; nil where none is set.
    private let gateway: String?
    private let hook: WebHook
    private let base: String

    init(_ settings: ServerSettings, _ hook: WebHook, base: String) {
        mail = MailPost(relay: settings.mailRelay, from: settings.mailFrom)
        gateway = settings.smsGateway
        self.hook = hook
        self.base = base
    }

    /// Tells of an event over a channel of type `email` or `sms`; nil when it was taken, else what went wrong.
    func send(_ channel: JSONValue, _ subject: ResourceKey, seconds: Int) async -> String? {
        let endpoint = channel["endpoint"].string ?? ""
        let text = "均医：您关注的 \(subject.type) 有更新，请登录查看。\nJunyi: a \(subject.type) you follow has changed; sign in to see it.\n\(base)/\(subject)\n"
        if channel["type"].string == "email" {
            let heading = channel["header"].items.compactMap(\.string).first { $0.lowercased().hasPrefix("subject:") }.map { String($0.dropFirst(8)) }
            let letter = MailPost.Letter(
                to: String(endpoint.dropFirst("mailto:".count)), subject: (heading ?? "均医更新 · Junyi update").filter { !$0.isNewline }, text: text)
            return await mail.send(letter)
        }
        guard let gateway else { return "no SMS gateway is set (notify.sms)" }
        let body: JSONTree = ["to": .string(String(endpoint.dropFirst("tel:".count))), "text": .string(text)]
        return await hook.send(WebHook.Call(method: "POST", address: gateway, headers: ["Content-Type: application/json"], body: body.bytes), seconds: seconds)
    }
}
