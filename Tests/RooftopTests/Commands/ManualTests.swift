import ArgumentParser
import Foundation
import ProgramRunner
import Testing
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
