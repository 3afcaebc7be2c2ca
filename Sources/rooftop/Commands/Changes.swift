import ArgumentParser
import PlainText
import WorkshopModel

/// `rooftop changes`
struct Changes: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "Print what is different about the goals since a day.",
    discussion: """
      What is new, reworded, dropped or moved, and whose values or owner are others: as it is now, beside
      what it was when that day began. Of all OKRs in the file, or with --unit and --cycle of some of
      them.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Option(
    help: ArgumentHelp("The first day whose changes count, like 2027-03-01.", valueName: "day"))
  var since: String

  @OptionGroup var sets: SetOptions

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let day = try CommandFailure.day(since) ?? Clock.today
    guard day <= Clock.today else {
      throw CommandFailure(usage: "\(day.words) is still to come. Give a day that has begun.")
    }
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    let timeline = ledger.timeline
    let chosen = sets.isEmpty ? nil : try sets.sets(of: timeline.workshop)
    let changes = WorkshopChanges(
      of: timeline.workshop, since: try Self.workshop(of: timeline, before: day), about: chosen)
    guard !changes.isEmpty else {
      return StandardStreams.say("Nothing is different since \(day.words).")
    }
    for (index, set) in changes.sets.enumerated() {
      StandardStreams.say("\(index > 0 ? "\n" : "")\(set.title.singleLine), since \(day.words)")
      for change in set.changes {
        StandardStreams.say("  \(change.kind.title): \(change.words.singleLine)")
      }
    }
  }

  private static func workshop(
    of timeline: Timeline, before day: CalendarDate
  ) throws(CommandFailure) -> Workshop {
    do throws(Rejection) {
      return try timeline.workshop(before: day, in: Clock.localTime)
    } catch {
      throw CommandFailure(CommandFailure.badData, error.reason)
    }
  }
}
