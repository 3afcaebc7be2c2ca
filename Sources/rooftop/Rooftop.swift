import ArgumentParser
import CProcessStart
import Foundation
import PlainText
import WorkshopStore

/// The program. Without a subcommand it shows the start screen.
@main
struct Rooftop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooftop",
    abstract: "Runs an OKR workshop in a terminal.",
    discussion: """
      Without a command: recent workshops, a new one in three decisions, the demo, a rehearsal.
      A workshop is one file, NAME.okr. Where a command reads one, .okr may be left out.
      """,
    version: "Rooftop 0.1.0, \(SQLiteStore.version)",
    subcommands: [
      New.self, Open.self, Join.self, Room.self, Demo.self, Rehearse.self, Show.self, Export.self,
      Handout.self, Import.self, Status.self, Changes.self, Checkin.self, Schema.self, Copy.self,
      Check.self, Log.self, Lot.self, Themes.self, Completions.self, Manual.self,
    ])

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions

  func run() throws {
    try StartSession.run(Settings(everywhere))
  }

  /// Everything that goes wrong is one line on standard error, with a code of sysexits.h.
  static func main() {
    process_begin()
    do {
      try start(CommandWords.arguments())
      try StandardStreams.finish()
    } catch let failure as CommandFailure {
      end(failure)
    } catch {
      if exitCode(for: error).isSuccess { endWell(saying: fullMessage(for: error)) }
      let words = message(for: error).split(separator: "\n").joined(separator: " ")
      end(CommandFailure(usage: "\(CleanText(words)) (\(helpCommand) shows how)"))
    }
  }

  /// Where the help of the command stands that was typed.
  private static var helpCommand: CleanText {
    let typed = CommandWords.all.dropFirst().first ?? ""
    let isCommand = configuration.subcommands.contains { $0.configuration.commandName == typed }
    return isCommand ? "rooftop \(CleanText(typed)) --help" : "rooftop --help"
  }

  private static func start(_ words: [String]) throws {
    if let short = ShortCommandLine(words) {
      if !short.isSeat { process_allow_interrupts() }
      try short.run()
    } else {
      var command = try parseAsRoot(words)
      if !(command is Join) { process_allow_interrupts() }
      try command.run()
    }
  }

  /// Help and version are output like any other.
  private static func endWell(saying text: String) -> Never {
    if !text.isEmpty { print(text) }
    do throws(CommandFailure) {
      try StandardStreams.finish()
      Foundation.exit(0)
    } catch {
      end(error)
    }
  }

  private static func end(_ failure: CommandFailure) -> Never {
    let line = "rooftop: \(failure.message.singleLine)\n"
    StandardStreams.complain(line)
    Foundation.exit(failure.code)
  }
}
