import CZlib
public import FHIRModel

/// gzip (RFC 1952) through the system's zlib.
public enum Gzip {
    /// `bytes` compressed at level 1: quick, and within a few percent of the rest for JSON and HTML.
    public static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        guard junyi_deflate_start(&stream, 1) == Z_OK else { return bytes }
        defer { deflateEnd(&stream) }
        var result = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))) + 32)
        var input = bytes
        let written = input.withUnsafeMutableBufferPointer { source in
            result.withUnsafeMutableBufferPointer { target in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(target.count)
                return deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
        }
        return Array(result[..<written])
    }

    /// The unpacked bytes. Throws `.tooLarge` beyond `limit` (a small body may unpack to a huge one), `.malformed` for a damaged one.
    public static func expand(_ bytes: [UInt8], limit: Int) throws(FHIRFault) -> [UInt8] {
        var stream = z_stream()
        guard junyi_inflate_start(&stream) == Z_OK else { throw FHIRFault(.malformed, "media.encoding") }
        defer { inflateEnd(&stream) }
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        var input = bytes
        var status = Z_OK
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            repeat {
                let written = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
                result.append(contentsOf: chunk[..<written])
                // A file may hold several members one after the other (RFC 1952 section 2.2).
                if status == Z_STREAM_END, stream.avail_in > 0 { status = inflateReset(&stream) }
            } while status == Z_OK && result.count <= limit && (stream.avail_in > 0 || stream.avail_out == 0)
        }
        if result.count > limit { throw FHIRFault(.tooLarge, "json.too-large", ["limit": "\(limit)"]) }
        if status != Z_STREAM_END { throw FHIRFault(.malformed, "media.encoding") }
        return result
    }
}

/// Unpacks gzip part by part.
public final class GzipStream {
    private var stream = z_stream()
    private var chunk = [UInt8](repeating: 0, count: 256 << 10)
    /// Whether a member is whole and none has begun after it: the only place where a file may end.
    public private(set) var isWhole = false

    public init() { _ = junyi_inflate_start(&stream) }

    deinit { inflateEnd(&stream) }

    /// What `bytes` unpacks to so far. Throws `.malformed` for damaged input.
    public func expand(_ bytes: [UInt8]) throws(FHIRFault) -> [UInt8] {
        var result: [UInt8] = []
        var input = bytes
        var status = Z_OK
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            repeat {
                let written = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
                result.append(contentsOf: chunk[..<written])
                isWhole = status == Z_STREAM_END
                if isWhole { status = inflateReset(&stream) }
            } while status == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0)
        }
        if status != Z_OK && status != Z_BUF_ERROR { throw FHIRFault(.malformed, "media.encoding") }
        return result
    }
}
