public import FHIRModel
import Foundation
public import Optimization

/// Where HiGHS's library is: as said, as the environment says, or in the checkout's Python environment.
public enum HighsFinder {
    /// `given`: a path; nil to look for it. Throws `.unavailable` with the loader's words.
    public static func load(_ given: String?) throws(FHIRFault) -> HighsLibrary {
        let path = given ?? ProcessInfo.processInfo.environment["JUNYI_HIGHS"] ?? found() ?? "libhighs.so"
        do {
            return try HighsLibrary(path: path)
        } catch {
            throw FHIRFault(.unavailable, "plan.solver", ["detail": error.detail])
        }
    }

    private static func found() -> String? {
        var folder = (Bundle.main.executablePath ?? "") as NSString
        for _ in 0..<6 {
            folder = folder.deletingLastPathComponent as NSString
            let packages = folder.appendingPathComponent(".venv/lib")
            for python in (try? FileManager.default.contentsOfDirectory(atPath: packages)) ?? [] {
                let path = "\(packages)/\(python)/site-packages/highsbox/highs_dist/lib/libhighs.so"
                if FileManager.default.fileExists(atPath: path) { return path }
            }
        }
        return nil
    }
}
