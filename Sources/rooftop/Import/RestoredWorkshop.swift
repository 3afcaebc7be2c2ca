import Foundation
import PlainText
import WorkshopExport
import WorkshopModel
import WorkshopStore

/// A new file made of an exported workshop, equal to the one it was exported from.
struct RestoredWorkshop {
  let file: String
  let source: SourceFile

  func run(applying: Bool) throws(CommandFailure) {
    let records = try history()
    let path = WorkshopFile.new(file)
    guard WorkshopFile.isName(file) else {
      throw CommandFailure(usage: "The file has no name. Give it one, like team.okr.")
    }
    if FileManager.default.fileExists(atPath: path) {
      try requireSame(records, at: path)
      StandardStreams.say("\(CleanText(path)) holds this workshop already. Nothing was changed.")
      return
    }
    guard applying else {
      StandardStreams.say(
        "Would make \(CleanText(path)) of \(records.count) events. Say --apply to do it.")
      return
    }
    let (_, ledger) = try WorkshopFile.create(path) { ledger throws(WriteError) in
      try ledger.restore(records)
    }
    ledger.close()
    StandardStreams.say("Made \(CleanText(path)) of \(records.count) events.")
  }

  private func history() throws(CommandFailure) -> [EventRecord] {
    let document = try source.document()
    let timeline: Timeline
    do throws(Rejection) {
      timeline = try Timeline(replaying: document.records)
    } catch {
      throw broken("Its history does not add up: \(error.reason)")
    }
    guard timeline.workshop.phases.isEmpty == false else { throw broken("Nothing is in it.") }
    let isBlind = timeline.workshop.sets.flatMap(\.rounds).contains { round in
      round.stage != .revealed && (!round.turns.isEmpty || !round.lists.isEmpty)
    }
    guard !isBlind else {
      throw broken(
        "A blind round was not shown yet, and its box stayed behind. Export it after the reveal.")
    }
    return document.records
  }

  private func requireSame(_ records: [EventRecord], at path: String) throws(CommandFailure) {
    let ledger = try WorkshopFile.open(path, access: .readOnly).ledger
    defer { ledger.close() }
    guard Array(ledger.timeline.records) == records else {
      throw CommandFailure(
        CommandFailure.cannotCreate,
        "\(CleanText(path)): Another workshop has this name. Give a new file.")
    }
  }

  private func broken(_ reason: CleanText) -> CommandFailure {
    CommandFailure(CommandFailure.badData, "\(CleanText(source.path)): \(reason)")
  }
}
