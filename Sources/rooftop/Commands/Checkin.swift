import ArgumentParser
import PlainText
import WorkshopModel
import WorkshopStore

/// `rooftop checkin`
struct Checkin: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin",
    abstract: "Write down what was read of a key result.",
    discussion: """
      The value is a number; of a milestone the numbers of the stages that are done, like 1,2, or
      none; of what is done or not, yes or no. Of a metric whose entries add up it is what came in
      since the last time. Behind a flag a value below zero needs -- before it.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Argument(help: "The key result: its number, like 1.2, or its sentence.")
  var keyResult: String

  @Argument(help: "What was read.")
  var value: String

  @Option(
    help: ArgumentHelp("How sure you are that it is reached, 0 to 10.", valueName: "number"))
  var confidence: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("One line why.", valueName: "text"))
  var comment: String?

  @Option(
    help: ArgumentHelp("The day it was read, like 2027-02-15. Left out, today.", valueName: "day"))
  var day: String?

  @Flag(help: "In place of what was written for that day before.")
  var instead = false

  @OptionGroup var sets: SetOptions

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let today = Clock.today
    let read = try CommandFailure.day(day) ?? today
    let (store, ledger) = try WorkshopFile.open(file, access: .readWrite)
    defer { ledger.close() }
    let (set, found) = try sets.keyResult(keyResult, in: ledger.timeline.workshop)
    let event = try event(of: found, on: read, today: today)
    do throws(WriteError) {
      try ledger.record(.event(event), by: .desk, at: Clock.now)
    } catch {
      throw CommandFailure(error, at: store.path)
    }
    guard let now = ledger.timeline.workshop.set(set.id), let keyResult = now.keyResult(found.id)
    else { return }
    let standing = KeyResultStanding(keyResult, in: now, on: today)
    StandardStreams.say(
      "\(keyResult.wording.sentence): \(standing.progress.words), \(standing.status.words).")
    if keyResult.wording.kind == .baseline {
      StandardStreams.say("It is found. In Key results it can become an increase or a decrease.")
    }
  }

  private func event(
    of keyResult: KeyResult, on day: CalendarDate, today: CalendarDate
  ) throws(CommandFailure) -> Event {
    do throws(Rejection) {
      return .checkedIn(
        keyResult: keyResult.id, day: try CheckIn.day(day, on: today),
        reading: try .typed(CleanText(value), for: keyResult),
        confidence: try confidence.map { number throws(Rejection) in try Confidence(number) },
        comment: comment.map { CleanText($0) }, instead: instead ? true : nil)
    } catch {
      throw CommandFailure(usage: error.reason)
    }
  }
}
