import HTTPTypes
import Hummingbird
import NIOCore

/// An answer before it is HTTP: its bytes can still be compressed, or it is a stream.
struct WebAnswer: Sendable {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]
    var isHead = false
    var stream: ResponseBody?

    init(_ status: Int, _ headers: HTTPFields = [:], _ bytes: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.bytes = bytes
    }

    var response: Response {
        let status = HTTPResponse.Status(code: status)
        if let stream { return Response(status: status, headers: headers, body: stream) }
        if isHead {
            var headers = headers
            headers[.contentLength] = "\(bytes.count)"
            return Response(status: status, headers: headers)
        }
        return Response(
            status: status, headers: headers, body: bytes.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
