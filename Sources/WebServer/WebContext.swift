import Hummingbird
import Logging

/// What comes with a request besides itself.
struct WebContext: InitializableFromSource {
    let logger: Logger

    init(source: ApplicationRequestContextSource) { logger = source.logger }
}
