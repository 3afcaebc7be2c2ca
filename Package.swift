// swift-tools-version: 6.2
import PackageDescription

/// A generic type named in a string is looked up at its first use, which searches all 10,000
/// conformances there are: a third of the instructions of a start. Functions stand by themselves, so
/// that the linker leaves out those that nobody calls.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .treatAllWarnings(as: .error),
  .unsafeFlags(
    [
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
      "-Xfrontend", "-function-sections",
    ],
    .when(configuration: .release)),
]

/// A position-independent program of this size has 97,000 relocations, packed here; what is linked at
/// the start is read-only afterwards. Libraries that are parts of the program need not be found and
/// linked at every start: `StaticLibraries` leads the linker to them, and no other program is told
/// what is in this one. The linker is the one that comes with Swift.
let startsQuickly = LinkerSetting.unsafeFlags(
  [
    "-use-ld=lld", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs", "-Xlinker", "-z",
    "-Xlinker", "now", "-Xlinker", "-z", "-Xlinker", "relro",
    "-L", "\(Context.packageDirectory)/Sources/StaticLibraries", "-Xclang-linker", "-static-libgcc",
    "-Xlinker", "--no-export-dynamic",
  ], .when(configuration: .release))

let package = Package(
  name: "rooftop",
  products: [
    .executable(name: "rooftop", targets: ["rooftop"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "PlainText", swiftSettings: strict),

    .target(name: "WorkshopModel", dependencies: ["PlainText"], swiftSettings: strict),
    .target(
      name: "WorkshopStore",
      dependencies: [
        "WorkshopModel", "PlainText", "CSodium", "CNewName", "CMalloc", "CProcessors",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(
      name: "WorkshopExport", dependencies: ["WorkshopModel", "PlainText"], swiftSettings: strict),
    .target(
      name: "WorkshopSpreadsheet", dependencies: ["WorkshopModel", "PlainText", "CXlsxWriter"],
      swiftSettings: strict),
    .systemLibrary(name: "CSodium"),
    .systemLibrary(name: "CMalloc"),
    .target(name: "CNewName"),
    .target(name: "CProcessors"),
    .target(name: "CXlsxWriter", linkerSettings: [.linkedLibrary("dl")]),
    .target(
      name: "WorkshopImport", dependencies: ["WorkshopExport", "WorkshopModel", "PlainText"],
      swiftSettings: strict),

    .target(name: "TerminalUI", dependencies: ["PlainText"], swiftSettings: strict),
    .target(
      name: "ThemeFiles",
      dependencies: ["TerminalUI", "PlainText", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "NcursesTerminal",
      dependencies: ["TerminalUI", "PlainText", "CNcurses", "CTerminalGuard"],
      swiftSettings: strict),
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminalGuard"),
    .target(name: "CProcessStart"),

    .target(
      name: "WorkshopApp",
      dependencies: [
        "WorkshopModel", "WorkshopStore", "WorkshopExport", "WorkshopImport", "TerminalUI",
        "PlainText",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "rooftop",
      dependencies: [
        "WorkshopApp", "WorkshopModel", "WorkshopStore", "WorkshopExport", "WorkshopImport",
        "WorkshopSpreadsheet",
        "TerminalUI", "ThemeFiles", "NcursesTerminal", "PlainText", "CProcessStart",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict,
      linkerSettings: [startsQuickly]),

    .executableTarget(
      name: "rooftop-benchmark",
      dependencies: [
        "rooftop", "ncurses-baseline", "CPseudoTerminal", "WorkshopModel", "WorkshopStore",
        "WorkshopExport", "WorkshopImport", "WorkshopSpreadsheet", "PlainText", "ProgramRunner",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "CPseudoTerminal"),
    .executableTarget(
      name: "ncurses-baseline",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    .testTarget(
      name: "HouseTests", dependencies: ["WorkshopApp", "WorkshopExport", "PlainText"],
      swiftSettings: strict),
    .target(name: "ProgramRunner", path: "Tests/ProgramRunner", swiftSettings: strict),
    .testTarget(
      name: "TmuxTests", dependencies: ["rooftop", "ProgramRunner", "TerminalUI", "PlainText"],
      swiftSettings: strict),
    .testTarget(name: "PlainTextTests", dependencies: ["PlainText"], swiftSettings: strict),
    .testTarget(
      name: "WorkshopModelTests", dependencies: ["WorkshopModel", "PlainText"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkshopStoreTests",
      dependencies: [
        "WorkshopStore", "WorkshopModel", "PlainText", "FaultyDisk", "CProcessors",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "FaultyDisk", path: "Tests/FaultyDisk"),
    .testTarget(
      name: "WorkshopImportTests",
      dependencies: ["WorkshopImport", "WorkshopExport", "WorkshopModel", "PlainText"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkshopExportTests",
      dependencies: [
        "WorkshopExport", "WorkshopImport", "WorkshopSpreadsheet", "WorkshopModel", "PlainText",
        "ProgramRunner",
      ],
      exclude: ["Golden", "Readers"], swiftSettings: strict),
    .testTarget(
      name: "WorkshopAppTests",
      dependencies: [
        "WorkshopApp", "WorkshopModel", "WorkshopStore", "WorkshopExport", "WorkshopImport",
        "TerminalUI", "PlainText", "FaultyDisk",
      ],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(
      name: "TerminalUITests", dependencies: ["TerminalUI", "PlainText"], swiftSettings: strict),
    .testTarget(
      name: "ThemeFilesTests", dependencies: ["ThemeFiles", "TerminalUI", "PlainText"],
      swiftSettings: strict),
    .testTarget(
      name: "NcursesTerminalTests", dependencies: ["NcursesTerminal", "TerminalUI", "PlainText"],
      swiftSettings: strict),
    .testTarget(
      name: "RooftopTests",
      dependencies: [
        "rooftop", "ProgramRunner", "WorkshopModel", "WorkshopStore", "WorkshopApp",
        "WorkshopExport", "WorkshopImport", "TerminalUI", "ThemeFiles", "PlainText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Old"], swiftSettings: strict),
  ])
