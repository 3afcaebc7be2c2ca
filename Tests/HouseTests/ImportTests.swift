import Foundation
import Testing

/// The two columns, domain and terminal, never see each other; this table is ARCHITECTURE's
/// picture of who may see whom.
@Suite struct ImportTests {
  static let allowed: [String: Set<String>] = [
    "PlainText": ["Swift"],
    "WorkshopModel": ["PlainText", "FoundationEssentials"],
    "WorkshopStore": [
      "WorkshopModel", "PlainText", "CSodium", "CNewName", "CMalloc", "CProcessors",
      "GRDB", "GRDBSQLite", "Foundation", "Dispatch", "Synchronization",
    ],
    "WorkshopExport": ["WorkshopModel", "PlainText", "FoundationEssentials"],
    "WorkshopImport": ["WorkshopExport", "WorkshopModel", "PlainText", "FoundationEssentials"],
    "WorkshopSpreadsheet": [
      "WorkshopModel", "PlainText", "CXlsxWriter", "FoundationEssentials", "Glibc",
    ],
    "TerminalUI": ["PlainText", "Glibc", "Darwin"],
    "ThemeFiles": ["TerminalUI", "PlainText", "Yams", "Foundation"],
    "NcursesTerminal": ["TerminalUI", "PlainText", "CNcurses", "CTerminalGuard", "Glibc"],
    "WorkshopApp": [
      "WorkshopModel", "WorkshopStore", "WorkshopExport", "WorkshopImport", "TerminalUI",
      "PlainText", "FoundationEssentials",
    ],
    "rooftop": [
      "WorkshopApp", "WorkshopModel", "WorkshopStore", "WorkshopExport", "WorkshopImport",
      "WorkshopSpreadsheet",
      "TerminalUI", "ThemeFiles", "NcursesTerminal", "PlainText", "ArgumentParser", "CProcessStart",
      "Foundation", "Glibc",
    ],
  ]

  @Test(arguments: allowed.keys.sorted()) func aModuleImportsWhatItMay(_ module: String) throws {
    let files = try Repository.files(in: "Sources/\(module)", suffix: ".swift")
    #expect(!files.isEmpty)
    for file in files {
      for imported in try Self.imports(of: file) {
        #expect(Self.allowed[module]?.contains(imported) == true, "\(file) imports \(imported)")
      }
    }
  }

  @Test func everySwiftModuleIsInTheTable() throws {
    let modules = Set(
      try Repository.files(in: "Sources", suffix: ".swift").map {
        String($0.split(separator: "/")[1])
      })
    #expect(modules.subtracting(["rooftop-benchmark"]) == Set(Self.allowed.keys))
  }

  private static func imports(of file: String) throws -> [String] {
    try Repository.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at <= 2,
        words[..<at].allSatisfy({
          $0.hasPrefix("@") || ["public", "internal", "private"].contains($0)
        }),
        let name = words.last
      else { return nil }
      return String(name.split(separator: ".")[0])
    }
  }
}
