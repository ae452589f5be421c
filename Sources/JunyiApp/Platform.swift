import Demonstration
public import FHIRModel
import Foundation
public import Identity
public import Logging
public import Records
public import RecordsSQLite
import ServiceLifecycle
import UnixSignals
public import WebServer

/// An open data folder and what stands on it.
public struct Platform: Sendable {
    public let folder: DataFolder
    public let store: SQLiteRecordStore
    public let records: ScopedRecords
    public let issuer: TokenIssuer
    public let surroundings: Surroundings
    /// Nil for a visitor, who reads beside the program that writes.
    private let claim: StoreClaim?

    /// Opens the folder as its one writer, making what is missing. Throws `.unavailable` when another program writes it.
    public init(data: String, surroundings: Surroundings = .live) async throws {
        let folder = try DataFolder(data)
        try await self.init(folder, claim: folder.claim(), surroundings)
    }

    /// Opens a store that is there for reading, whether or not a server runs on it. Throws `.badRequest` where there is none.
    public init(visiting data: String, surroundings: Surroundings = .live) async throws {
        try await self.init(DataFolder(existing: data), claim: nil, surroundings)
    }

    private init(_ folder: DataFolder, claim: StoreClaim?, _ surroundings: Surroundings) async throws {
        self.folder = folder
        self.claim = claim
        store = try SQLiteRecordStore(path: folder.store, isMigrating: claim != nil, now: surroundings.now)
        records = ScopedRecords(store, surroundings)
        issuer = await TokenIssuer(secret: try folder.tokenKey(), revoked: RevokedTokens(records), surroundings)
        self.surroundings = surroundings
        // Whoever writes keeps the index of the region's own parameters too.
        if claim != nil { try await records.refreshParameters() }
    }

    /// Whether the store was filled by `junyi demo`.
    public var isDemonstration: Bool { get throws { try store.setting("demonstration") != nil } }

    /// Serves until the process is told to stop; `onReady` hears the port. Waiting writes are finished before it returns.
    ///
    /// The tenants of the folder are served beside it on the same port, each under its own host names.
    public func serve(_ settings: ServerSettings, logger: Logger, onReady: @escaping @Sendable (Int) async -> Void) async throws {
        var sites = [try site(settings, logger, tenant: nil)]
        var byHost: [String: WebServer] = [:]
        for tenant in try folder.tenants() {
            let site = try await Platform(data: folder.tenantPath(tenant.name), surroundings: surroundings).site(settings, logger, tenant: tenant)
            for host in tenant.hosts { byHost[host] = site.server }
            sites.append(site)
        }
        let application = WebApplication(ServedRegions(home: sites[0].server, byHost: byHost), settings, logger: logger, onReady: onReady)
        var configuration = ServiceGroupConfiguration(
            services: [application] + sites.flatMap(\.services), gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        configuration.maximumGracefulShutdownDuration = .seconds(settings.shutdownSeconds)
        try await ServiceGroup(configuration: configuration).run()
        for site in sites { site.platform.store.close() }
    }

    /// One region as it is served.
    private struct Site {
        var platform: Platform
        var server: WebServer
        var services: [any Service]
    }

    private func site(_ settings: ServerSettings, _ logger: Logger, tenant: Tenant?) throws -> Site {
        let hub = try EventHub(store)
        var records = records
        records.scansContent = settings.contentScanner != nil
        var services = WebServices(
            records: records, issuer: issuer, surroundings: surroundings, settings: settings, logger: logger,
            isDemonstration: try isDemonstration, sampleUsers: try isDemonstration ? DemonstrationRegion.users : [],
            origin: "http://\(tenant?.hosts.first ?? settings.host):\(settings.port)", clients: { [folder] in try folder.clients() })
        services.linearSolver = { () throws(FHIRFault) in try HighsFinder.load(nil) }
        if let tenant {
            services.quota = TenantQuota(
                requestsPerSecond: tenant.requestsPerSecond, maximumBytes: tenant.maximumMegabytes.map { $0 << 20 },
                storedBytes: { [folder] in folder.storedBytes })
        }
        let courier = SubscriptionCourier(store, services, base: services.origin + "/fhir", logger: logger)
        let work = BackgroundWork(
            export: BulkExport(records, surroundings, path: folder.path + "/exports", logger: logger), later: AsyncRequests(surroundings))
        return Site(
            platform: self, server: WebServer(services, hub, work),
            services: [
                courier, work.export, work.later, ParameterIndexer(records, logger: logger), Timekeeper(services, logger: logger), services.jobs,
                OutsideCourier(services, logger: logger),
            ] + (ContentScanner(services, logger: logger).map { [$0] } ?? []))
    }
}
