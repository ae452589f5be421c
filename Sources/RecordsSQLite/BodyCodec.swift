import CZstd
import FHIRModel
import Synchronization

/// Compresses and expands resource bodies with zstd and the file's trained dictionaries.
///
/// A body says by itself how it was written: a zstd frame names its dictionary. Dictionaries are shared by all connections
/// and never removed, so every old version stays readable.
final class BodyCodec: Sendable {
    /// Proof of `@unchecked`: zstd's prepared dictionaries are immutable after creation and documented as safe to share.
    private struct Dictionary: @unchecked Sendable {
        var compress: OpaquePointer
        var expand: OpaquePointer
    }

    private struct State {
        var dictionaries: [UInt32: Dictionary] = [:]
        var newest: Dictionary?
    }

    private let state = Mutex(State())
    private static let level: Int32 = 1
    /// Size asked of a trained dictionary.
    static let dictionaryBytes = 64 << 10

    deinit {
        state.withLock { state in
            for dictionary in state.dictionaries.values {
                ZSTD_freeCDict(dictionary.compress)
                ZSTD_freeDDict(dictionary.expand)
            }
        }
    }

    /// Adds a dictionary; the last one added is used for new bodies.
    func adopt(_ bytes: [UInt8]) {
        guard let compress = ZSTD_createCDict(bytes, bytes.count, Self.level), let expand = ZSTD_createDDict(bytes, bytes.count)
        else { return }
        let dictionary = Dictionary(compress: compress, expand: expand)
        state.withLock { state in
            state.dictionaries[ZDICT_getDictID(bytes, bytes.count)] = dictionary
            state.newest = dictionary
        }
    }

    var hasDictionary: Bool { state.withLock { $0.newest != nil } }

    /// A dictionary trained on `samples`; nil when they are too few or too alike to train on.
    static func train(_ samples: [[UInt8]]) -> [UInt8]? {
        var result = [UInt8](repeating: 0, count: dictionaryBytes)
        let sizes = samples.map(\.count)
        let joined = Array(samples.joined())
        let size = ZDICT_trainFromBuffer(&result, result.count, joined, sizes, UInt32(sizes.count))
        return ZDICT_isError(size) != 0 ? nil : Array(result[..<size])
    }

    /// One connection's working memory for compressing.
    final class Compressor {
        private let context = ZSTD_createCCtx()
        private var buffer: [UInt8] = []
        private let codec: BodyCodec

        init(_ codec: BodyCodec) { self.codec = codec }

        deinit { ZSTD_freeCCtx(context) }

        func compress(_ body: [UInt8]) throws(FHIRFault) -> [UInt8] {
            let bound = ZSTD_compressBound(body.count)
            if buffer.count < bound { buffer = [UInt8](repeating: 0, count: bound) }
            let dictionary = codec.state.withLock { $0.newest }
            let size =
                dictionary.map { ZSTD_compress_usingCDict(context, &buffer, buffer.count, body, body.count, $0.compress) }
                ?? ZSTD_compressCCtx(context, &buffer, buffer.count, body, body.count, BodyCodec.level)
            if ZSTD_isError(size) != 0 { throw FHIRFault(.internalError, "internal", cause: "zstd: \(String(cString: ZSTD_getErrorName(size)))") }
            return Array(buffer[..<size])
        }
    }

    /// One connection's working memory for expanding.
    final class Expander {
        private let context = ZSTD_createDCtx()
        private let codec: BodyCodec
        /// Dictionaries met before: they are never removed, and asking for one takes a lock that all connections share.
        private var met: [UInt32: OpaquePointer] = [:]

        init(_ codec: BodyCodec) { self.codec = codec }

        deinit { ZSTD_freeDCtx(context) }

        private func dictionary(_ id: UInt32) -> OpaquePointer? {
            if id == 0 { return nil }
            if let known = met[id] { return known }
            let found = codec.state.withLock { $0.dictionaries[id]?.expand }
            met[id] = found
            return found
        }

        func expand(_ frame: UnsafeRawBufferPointer) throws(FHIRFault) -> [UInt8] {
            let size = ZSTD_getFrameContentSize(frame.baseAddress, frame.count)
            guard size < 1 << 32 else { throw FHIRFault(.internalError, "internal", cause: "zstd: unreadable frame") }
            let id = ZSTD_getDictID_fromFrame(frame.baseAddress, frame.count)
            let dictionary = dictionary(id)
            let body = [UInt8](unsafeUninitializedCapacity: Int(size)) { target, count in
                let written =
                    dictionary.map {
                        ZSTD_decompress_usingDDict(context, target.baseAddress, target.count, frame.baseAddress, frame.count, $0)
                    } ?? ZSTD_decompressDCtx(context, target.baseAddress, target.count, frame.baseAddress, frame.count)
                count = ZSTD_isError(written) != 0 ? 0 : written
            }
            if body.count != Int(size) { throw FHIRFault(.internalError, "internal", cause: "zstd: damaged body") }
            return body
        }
    }
}
