public import FHIRModel
import Foundation

/// One of several regions served by one program: a data folder of its own below `tenants/`, reached by its host names.
public struct Tenant: Codable, Sendable {
    public var name: String
    /// In lower case, without a port.
    public var hosts: [String]
    public var requestsPerSecond: Int?
    public var maximumMegabytes: Int?

    public init(name: String, hosts: [String], requestsPerSecond: Int?, maximumMegabytes: Int?) {
        self.name = name
        self.hosts = hosts.map { $0.lowercased() }
        self.requestsPerSecond = requestsPerSecond
        self.maximumMegabytes = maximumMegabytes
    }
}

extension DataFolder {
    private var tenantsPath: String { path + "/tenants" }

    /// The folder of a tenant: a whole data folder, which every command takes.
    public func tenantPath(_ name: String) -> String { tenantsPath + "/" + name }

    /// The tenants in order of their names. Throws `.unavailable` for one whose description cannot be read.
    public func tenants() throws(FHIRFault) -> [Tenant] {
        var found: [Tenant] = []
        for name in ((try? FileManager.default.contentsOfDirectory(atPath: tenantsPath)) ?? []).sorted() {
            guard let data = FileManager.default.contents(atPath: tenantPath(name) + "/tenant.json") else { continue }
            do {
                found.append(try JSONDecoder().decode(Tenant.self, from: data))
            } catch {
                throw FHIRFault(.unavailable, "store.unavailable", cause: "\(tenantPath(name))/tenant.json: \(error)")
            }
        }
        return found
    }

    /// Makes the tenant's folder, or changes its description. Throws `.conflict` for a host that another tenant has.
    public func keep(_ tenant: Tenant) throws(FHIRFault) {
        for other in try tenants() where other.name != tenant.name {
            if let host = tenant.hosts.first(where: other.hosts.contains) {
                throw FHIRFault(.conflict, "record.claimed", ["name": host, "holder": other.name])
            }
        }
        let folder = try DataFolder(tenantPath(tenant.name))
        do {
            try JSONEncoder().encode(tenant).write(to: URL(fileURLWithPath: folder.path + "/tenant.json"), options: .atomic)
        } catch {
            throw FHIRFault(.unavailable, "store.unavailable", cause: "\(folder.path): \(error)")
        }
    }

    /// Bytes of the store's files now.
    var storedBytes: Int {
        [store, store + "-wal"].reduce(0) { sum, file in
            sum + ((try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0)
        }
    }
}
