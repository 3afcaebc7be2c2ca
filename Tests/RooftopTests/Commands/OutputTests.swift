import Foundation
import PlainText
import ProgramRunner
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp
@testable import rooftop

/// No output takes the place of a workshop, whatever it is called and whatever is forced.
@Suite struct OutputTests {
  /// A folder with a workshop under several names, and another one under a foreign name.
  private func shell() throws -> Shell {
    let shell = try Shell.withDemo()
    let making = """
      mkdir x && ln -s demo.okr link.html && ln demo.okr second.html && cp demo.okr other.html
      cp demo.okr hurt.html && printf X | dd of=hurt.html bs=1 conv=notrunc 2>/dev/null
      printf X > broken.okr && ln -s . here
      """
    _ = try Program.run(["sh", "-c", making], in: shell.folder.url.path)
    return shell
  }

  private func contents(_ shell: Shell) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: shell.folder.url.path) {
      found[name] = FileManager.default.contents(atPath: shell.folder.path(name)) ?? Data()
    }
    return found
  }

  private static let names = [
    "demo.okr", "./x/../demo.okr", "here/demo.okr", "link.html", "second.html", "other.html",
    "hurt.html", "broken.okr", "demo.okr-journal", "demo.okr-wal", "demo.okr-shm",
    "x/../demo.okr-journal", "other.html-journal",
  ]

  @Test(arguments: names) func anExportNeverReplacesAWorkshop(_ name: String) throws {
    let shell = try shell()
    let before = try contents(shell)
    for format in ["html", "json", "xlsx"] {
      let refused = try shell.rooftop(
        "export", "demo", "--format", format, "--output", name, "--force")
      #expect(refused.code == 73 && refused.errorIsOneLine, "\(refused.error)")
    }
    #expect(try contents(shell) == before)
    #expect(try shell.rooftop("check", "demo").code == 0)
  }

  @Test(arguments: names) func aWholePathIsNoWayAround(_ name: String) throws {
    let shell = try shell()
    let before = try contents(shell)
    let refused = try shell.rooftop(
      "export", "other.html", "--format", "html", "--output", shell.folder.path(name), "--force")
    #expect(refused.code == 73 && refused.errorIsOneLine, "\(refused.error)")
    #expect(try contents(shell) == before)
  }

  @Test(arguments: names) func noNewWorkshopAndNoFolderTakesThePlace(_ name: String) throws {
    let shell = try shell()
    _ = try shell.rooftop("export", "demo", "--format", "json", "--output", "whole.json")
    let before = try contents(shell)
    for arguments in [
      ["new", name, "--organisation", "X"], ["handout", "demo", "--output", name],
      ["handout", "demo", "--output", name + "/"],
    ] {
      let refused = try shell.rooftop(arguments)
      #expect(refused.code != 0 && refused.errorIsOneLine, "\(arguments): \(refused.error)")
    }
    _ = try shell.rooftop("import", name, "whole.json", "--kind", "workshop", "--apply")
    #expect(try contents(shell) == before)
  }

  @Test func whatIsNoWorkshopStillGivesWay() throws {
    let shell = try shell()
    for name in ["page.html", "page.html-journal", "notes.db"] {
      try shell.folder.write("SQLite format 3 is what this begins with", to: name)
      let made = try shell.rooftop(
        "export", "demo", "--format", "html", "--output", name, "--force")
      #expect(made.code == 0, "\(made.error)")
    }
  }

  @Test(arguments: ["demo.okr", "second.html", "demo.okr-journal"])
  func theDeskReplacesNoneEither(_ name: String) throws {
    let shell = try shell()
    let (store, ledger) = try WorkshopFile.open(shell.folder.path("demo"), access: .readWrite)
    defer { ledger.close() }
    let before = try contents(shell)
    let order = ExportOrder(
      format: .html, folder: shell.folder.url.path, name: name, overwrites: true)
    guard case .refused(let reason) = DeskExport.write(order, ledger.timeline) else {
      Issue.record("the desk wrote \(name)")
      return
    }
    #expect(reason.string.contains("workshop"))
    #expect(try contents(shell) == before)
    #expect(store.path.hasSuffix("demo.okr"))
  }
}
