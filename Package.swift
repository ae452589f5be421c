// swift-tools-version: 6.2
import PackageDescription

/// One room of the house: a target that may import only what stands below it.
struct Room {
    var name: String
    var uses: [String] = []
    var packages: [Target.Dependency] = []
}

let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "Logging", package: "swift-log"),
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
]
let sqlite: [Target.Dependency] = [
    .product(name: "GRDB", package: "GRDB.swift"),
    .product(name: "GRDBSQLite", package: "GRDB.swift"),
]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let jwt: Target.Dependency = .product(name: "JWTKit", package: "jwt-kit")

/// The rooms in building order, lowest first. ARCHITECTURE.md explains them; Tests/HouseTests holds their rules.
let rooms: [Room] = [
    Room(name: "FHIRModel"),
    Room(name: "Optimization"),
    Room(name: "Phrasebook"),
    Room(name: "FHIRSchema", uses: ["FHIRModel"]),
    Room(name: "Terminology", uses: ["FHIRModel", "FHIRSchema"]),
    Room(name: "FHIRPath", uses: ["FHIRModel", "FHIRSchema"]),
    Room(name: "FHIRSearch", uses: ["FHIRModel", "FHIRPath", "FHIRSchema", "Terminology"]),
    Room(name: "Records", uses: ["FHIRModel", "FHIRPath", "FHIRSchema", "FHIRSearch"]),
    Room(
        name: "RecordsSQLite", uses: ["FHIRModel", "FHIRPath", "FHIRSchema", "FHIRSearch", "Records", "CJoinedWrites", "CKeptMapping", "CSettings", "CZstd"],
        packages: sqlite + [crypto]),
    Room(name: "Validation", uses: ["FHIRModel", "FHIRPath", "FHIRSchema", "Terminology"]),
    Room(
        name: "FHIRService", uses: ["FHIRModel", "FHIRPath", "FHIRSchema", "FHIRSearch", "Phrasebook", "Records", "Terminology", "Validation"],
        packages: [crypto]),
    Room(name: "Identity", uses: ["FHIRModel", "FHIRSearch", "Records"], packages: [jwt, crypto]),
    Room(name: "CareNetwork", uses: ["FHIRModel"]),
    Room(name: "Recognition", uses: ["FHIRModel"]),
    Room(name: "RegionalPolicy", uses: ["FHIRModel", "FHIRSearch", "Records"]),
    Room(name: "Booking", uses: ["FHIRModel", "FHIRSearch", "Records", "RegionalPolicy"]),
    Room(name: "Referrals", uses: ["FHIRModel", "FHIRSearch", "Records", "RegionalPolicy"]),
    Room(name: "Admissions", uses: ["Booking", "FHIRModel", "FHIRSearch", "Recognition", "Records", "RegionalPolicy"]),
    Room(name: "Planning", uses: ["FHIRModel", "Optimization"]),
    Room(name: "Demonstration", uses: ["CareNetwork", "FHIRModel", "Recognition"]),
    Room(name: "WebPages", uses: ["CareNetwork", "FHIRModel", "Optimization", "Phrasebook", "Recognition", "Referrals"]),
    Room(
        name: "WebServer",
        uses: [
            "Admissions", "Booking", "CareNetwork", "FHIRModel", "FHIRSchema", "FHIRSearch", "FHIRService", "Identity", "Optimization", "Phrasebook",
            "Planning",
            "Recognition", "Records",
            "Referrals", "RegionalPolicy", "WebPages", "CBrotli", "CZlib",
        ], packages: hummingbird + [crypto]),
    Room(
        name: "Simulation",
        uses: [
            "Admissions", "Booking", "FHIRModel", "FHIRSearch", "FHIRService", "Records", "RecordsSQLite", "Referrals", "RegionalPolicy", "WebServer",
        ], packages: [.product(name: "Logging", package: "swift-log")]),
    Room(
        name: "Benchmarks", uses: ["CareNetwork", "FHIRModel", "FHIRPath", "FHIRSchema", "FHIRSearch", "Optimization", "Planning", "Records", "RecordsSQLite"]),
    Room(
        name: "JunyiApp",
        uses: [
            "Demonstration", "FHIRModel", "FHIRService", "FHIRSearch", "FHIRSchema", "Identity", "Optimization", "Phrasebook", "Planning", "Records",
            "RecordsSQLite", "WebServer",
        ],
        packages: [
            .product(name: "Logging", package: "swift-log"),
            .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        ]),
]

let tests: KeyValuePairs<String, [String]> = [
    "FHIRModelTests": ["FHIRModel"],
    "FHIRSchemaTests": ["FHIRModel", "FHIRSchema"],
    "FHIRPathTests": ["FHIRModel", "FHIRPath", "FHIRSchema"],
    "TerminologyTests": ["FHIRModel", "FHIRSchema", "Terminology"],
    "FHIRSearchTests": ["FHIRModel", "FHIRPath", "FHIRSearch"],
    "RecordsSQLiteTests": ["FHIRModel", "Records", "RecordsSQLite", "RecordsContract"],
    "FHIRServiceTests": ["FHIRModel", "FHIRSchema", "FHIRService", "Records", "RecordsSQLite"],
    "OptimizationTests": ["Optimization"],
    "PlanningTests": ["FHIRModel", "Optimization", "Planning"],
    "RegionalPolicyTests": ["FHIRModel", "RegionalPolicy"],
    "ReferralsTests": ["FHIRModel", "FHIRSearch", "Records", "RecordsSQLite", "Referrals", "RegionalPolicy"],
    "SimulationTests": ["Admissions", "FHIRModel", "Records", "RecordsSQLite", "Referrals", "Simulation", "WebServer"],
    "WebPagesTests": ["Phrasebook", "WebPages"],
    "HouseTests": ["Phrasebook"],
]

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// Rooms that every test and every seed of the simulation passes thousands of times: optimised in debug builds too. Checks for overflow and bounds stay.
let optimised: Set<String> = ["FHIRModel", "FHIRSchema", "FHIRPath", "FHIRSearch", "Records", "RecordsSQLite", "Booking", "Referrals"]

let package = Package(
    name: "junyi",
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: rooms.map { room in
        .target(
            name: room.name, dependencies: room.uses.map { .target(name: $0) } + room.packages, exclude: ["README.md"],
            swiftSettings: settings + (optimised.contains(room.name) ? [.unsafeFlags(["-O"], .when(configuration: .debug))] : []))
    } + [
        .executableTarget(
            name: "junyi",
            dependencies: [
                "Benchmarks", "CareNetwork", "CSettings", "Demonstration", "FHIRModel", "FHIRPath", "FHIRSchema", "FHIRService", "Identity", "JunyiApp",
                "Optimization",
                "Phrasebook", "Planning",
                "RecordsSQLite", "Simulation", "WebServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "SystemPackage", package: "swift-system"),
            ], exclude: ["README.md"], swiftSettings: settings, linkerSettings: [.unsafeFlags(["-use-ld=lld"])])
    ] + [.systemLibrary(name: "CZstd"), .systemLibrary(name: "CBrotli"), .systemLibrary(name: "CZlib"), .systemLibrary(name: "CSettings")] + [
        .target(name: "CJoinedWrites", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(name: "CKeptMapping", linkerSettings: [.linkedLibrary("sqlite3")]),
        .target(
            name: "RecordsContract", dependencies: ["FHIRModel", "FHIRSearch", "Records"], path: "Tests/RecordsContract", swiftSettings: settings,
            linkerSettings: [.linkedLibrary("Testing")]),
    ]
        + tests.map { name, uses in
            .testTarget(name: name, dependencies: uses.map { .target(name: $0) }, swiftSettings: settings)
        }
)
