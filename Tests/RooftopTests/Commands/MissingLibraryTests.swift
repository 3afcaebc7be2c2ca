import Foundation
import Testing

/// Workbooks where libxlsxwriter cannot be loaded: one line, the code of what is not available, and
/// nothing left. Whatever needs no workbook goes on.
@Suite struct MissingLibraryTests {
  @Test(arguments: [
    ["export", "demo", "--format", "xlsx"], ["export", "demo", "-o", "x.xlsx"],
    ["show", "demo", "--format", "xlsx"], ["handout", "demo", "--output", "for-all"],
  ])
  func aWorkbookIsRefused(_ arguments: [String]) throws {
    let shell = try Shell.withDemo()
    let failed = try shell.rooftop(arguments, environment: withoutLibrary(shell))
    #expect(failed.code == 69)
    #expect(failed.errorIsOneLine && failed.output.isEmpty)
    #expect(failed.error.contains("install libxlsxwriter, or choose another format."))
    let names = try FileManager.default.contentsOfDirectory(atPath: shell.folder.url.path)
    #expect(Set(names) == ["demo.okr", "libraries"], "nothing half written is left")
  }

  @Test func theOtherFormatsAreWritten() throws {
    let shell = try Shell.withDemo()
    let made = try shell.rooftop(
      "export", "demo", "--format", "markdown", environment: withoutLibrary(shell))
    #expect(made.code == 0 && made.output.hasPrefix("Wrote "))
  }

  /// The system looks for libraries here first, and takes none from elsewhere once it finds a file of
  /// that name, though this one is no library. Whichever version was built against is covered.
  private func withoutLibrary(_ shell: Shell) throws -> [String: String] {
    let folder = shell.folder.path("libraries")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    for version in 0..<30 {
      try shell.folder.write("", to: "libraries/libxlsxwriter.so.\(version)")
    }
    let inherited = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] ?? ""
    return ["LD_LIBRARY_PATH": "\(folder):\(inherited)"]
  }
}
