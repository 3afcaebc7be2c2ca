import ArgumentParser
import Foundation
import ProgramRunner
import Testing
import WorkshopApp
import WorkshopExport

@testable import rooftop

/// What comes from the declarations of the commands themselves.
@Suite struct ManualTests {
  private static var names: [String] {
    Rooftop.configuration.subcommands.map { $0.configuration.commandName ?? $0._commandName }
  }

  @Test func theManualNamesEveryCommandAndOption() throws {
    let shell = try Shell()
    let page = try shell.rooftop("manual").output
    try shell.folder.write(page, to: "rooftop.1")
    let shown = try Program.run(
      ["groff", "-man", "-Tutf8", "-ww", "-P-cbou", "rooftop.1"], in: shell.folder.url.path)
    #expect(shown.code == 0 && shown.error.isEmpty, "\(shown.error)")
    for name in Self.names { #expect(shown.output.contains("rooftop \(name)"), "\(name)") }
    for option in ["--format", "--force", "--sections", "--objective", "--theme", "--config-dir"] {
      #expect(shown.output.contains(option), "\(option)")
    }
    #expect(shown.output.contains("markdown  \(ExportFormat.markdown.words)"))
  }

  /// But for lines that are copied to a shell, which no page may break.
  @Test func sentencesFitAUsualTerminal() throws {
    let shell = try Shell()
    try shell.folder.write(shell.rooftop("manual").output, to: "rooftop.1")
    let shown = try Program.run(
      ["groff", "-man", "-Tutf8", "-P-cbou", "-rLL=78n", "rooftop.1"], in: shell.folder.url.path)
    let code = ManualChapter.all.flatMap(\.parts).flatMap { part -> [String] in
      if case .code(let text) = part { text.split(separator: "\n").map(String.init) } else { [] }
    }
    let wide = shown.output.split(separator: "\n").filter { line in
      line.count > 80 && !code.contains { line.hasSuffix($0) }
    }
    #expect(shown.output.contains("Write the worksheets to a file.") && wide.isEmpty, "\(wide)")
  }

  @Test func theManualHoldsTheKeysOfEveryScreenAndDialog() throws {
    let page = try Self.pageAsRead()
    for section in KeyReference.sections {
      let rows = section.rows.flatMap { [$0.keys.string, $0.help.string] }
      #expect(
        page.contains(Self.inOneLine(([section.title.string] + rows).joined(separator: " "))),
        "\(section.title)")
    }
  }

  @Test func theManualHoldsEveryChapter() throws {
    let page = try Self.pageAsRead()
    for chapter in ManualChapter.all {
      #expect(page.contains(chapter.title.uppercased()), "\(chapter.title)")
      for part in chapter.parts {
        let words =
          switch part {
          case .topic(let text), .code(let text): text
          case .text(let text): text.replacing("`", with: "")
          }
        #expect(page.contains(Self.inOneLine(words)), "\(words)")
      }
    }
  }

  /// What groff makes of the page, without its line breaks and its curved quotes.
  private static func pageAsRead() throws -> String {
    let shell = try Shell()
    try shell.folder.write(shell.rooftop("manual").output, to: "rooftop.1")
    let shown = try Program.run(
      ["groff", "-man", "-Tutf8", "-ww", "-P-cbou", "-rcR=1", "rooftop.1"],
      in: shell.folder.url.path)
    #expect(shown.code == 0 && shown.error.isEmpty, "\(shown.error)")
    return inOneLine(shown.output.replacing("\u{2019}", with: "'"))
  }

  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func backticksBecomeBold() {
    #expect(ManualPage.withBold("press `q` or `Ctrl-C`.") == "press \\fBq\\fR or \\fBCtrl\\-C\\fR.")
    #expect(ManualPage.withBold("`^]` leaves") == "\\fB\\(ha]\\fR leaves")
  }

  @Test func whatALineBeginsWithIsNoRequest() {
    #expect(ManualPage.escaped(".so /etc/passwd") == "\\&.so /etc/passwd")
    #expect(ManualPage.escaped("'x\\-") == "\\&'x\\e\\-")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func aScriptCompletesEveryCommand(_ name: String) throws
  {
    let shell = try Shell()
    let script = try shell.rooftop("completions", name)
    #expect(script.code == 0)
    for command in Self.names { #expect(script.output.contains(command), "\(command)") }
    guard name == "bash" else { return }
    try shell.folder.write(script.output, to: "script")
    let read = try Program.run(["bash", "-n", shell.folder.path("script")])
    #expect(read.code == 0 && read.error.isEmpty, "\(read.error)")
  }
}
