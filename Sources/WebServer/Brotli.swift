import CBrotli
import FHIRModel

/// Brotli (RFC 7932) through the system's library: smaller than gzip, for clients that prefer it.
enum Brotli {
    /// A quality that takes about as long as gzip's quickest.
    private static let quality: Int32 = 4

    static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var size = BrotliEncoderMaxCompressedSize(bytes.count)
        guard size > 0 else { return bytes }
        var result = [UInt8](repeating: 0, count: size)
        let isDone = BrotliEncoderCompress(quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &size, &result)
        return isDone == BROTLI_TRUE ? Array(result[..<size]) : bytes
    }

    /// The unpacked bytes. Throws `.tooLarge` beyond `limit`, `.malformed` for a damaged body.
    static func expand(_ bytes: [UInt8], limit: Int) throws(FHIRFault) -> [UInt8] {
        guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { throw FHIRFault(.malformed, "media.encoding") }
        defer { BrotliDecoderDestroyInstance(state) }
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        var status = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT
        bytes.withUnsafeBufferPointer { source in
            var (left, next) = (source.count, source.baseAddress)
            while status == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT, result.count <= limit {
                let written = chunk.withUnsafeMutableBufferPointer { target in
                    var (room, place) = (target.count, target.baseAddress)
                    status = BrotliDecoderDecompressStream(state, &left, &next, &room, &place, nil)
                    return target.count - room
                }
                result.append(contentsOf: chunk[..<written])
            }
        }
        if result.count > limit { throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(limit)"]) }
        if status != BROTLI_DECODER_RESULT_SUCCESS { throw FHIRFault(.malformed, "media.encoding") }
        return result
    }
}
