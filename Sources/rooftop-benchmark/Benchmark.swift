import ArgumentParser
import Foundation

/// Measures Rooftop, each time beside something minimal that does the same in the same run.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rooftop-benchmark",
    abstract: "Measures Rooftop beside a minimal C program and bare SQLite.",
    discussion: "Times are medians, with the middle half in brackets. Needs an idle machine.")

  @Flag(help: "Fewer repetitions; nothing of 100,000 events.")
  var quick = false

  @Option(help: "Only the measure of this name, such as seats.")
  var only: String?

  @Option(help: "Write the programme of 200 units into this file, to look at; measure nothing.")
  var programme: String?

  @Option(help: .hidden) var writeInto: String?
  @Option(help: .hidden) var events = 0
  @Option(help: .hidden) var writer = 0

  func run() throws {
    if let writeInto {
      return try TwoWriters.write(into: writeInto, count: events, writer: writer)
    }
    if let programme { return try Programme(units: 200, quarters: 4).write(programme) }
    let plan = quick ? Plan.quick : Plan.full
    let folder = try BenchmarkFolder()
    let programs = try Programs(in: folder)
    report("making workshops")
    let files = try GrownWorkshop.files(of: plan.events, in: folder)
    let workshop = files[plan.events[0]] ?? ""
    let measures: [(name: String, findings: () throws -> [Finding])] = [
      ("start-up", StartUp(programs: programs, workshop: workshop, times: plan.starts).findings),
      (
        "typing",
        Typing(
          programs: programs, workshop: try folder.copy(of: workshop, as: "typing.okr"),
          rounds: plan.keyRounds
        ).findings
      ),
      ("pasting", Pasting(programs: programs, folder: folder, workshop: workshop).findings),
      (
        "list moves",
        ListMove(programs: programs, workshop: workshop, rounds: plan.keyRounds * 2).findings
      ),
      ("memory", Memory(programs: programs).findings),
      (
        "idle time",
        IdleTime(programs: programs, workshop: workshop, seconds: plan.idleSeconds).findings
      ),
      (
        "decisions on screen",
        DecisionOnScreen(
          programs: programs, folder: folder, workshop: workshop, times: plan.decisions
        ).findings
      ),
      (
        "slow disk",
        SlowDiskKeys(
          programs: programs, folder: folder, workshop: workshop, rounds: plan.keyRounds
        ).findings
      ),
      ("decisions", Decision(folder: folder, workshop: workshop, times: plan.decisions).findings),
      (
        "seats",
        SeatCrowd(
          programs: programs, folder: folder, seats: plan.seats, rooms: plan.rooms,
          keys: plan.keyRounds * 12
        ).findings
      ),
      ("writers", TwoWriters(workshop: workshop, each: plan.writes).findings),
      ("exporting", Exporting(times: plan.exports).findings),
      ("importing", Importing(folder: folder, rows: plan.importRows).findings),
      ("opening", Opening(programs: programs, files: files, times: plan.opens).findings),
      (
        "long history", LongHistory(folder: folder, files: files, times: plan.decisions).findings
      ),
      (
        "programme",
        WholeProgramme(
          programs: programs, folder: folder, opens: plan.opens, rounds: plan.keyRounds
        ).findings
      ),
      (
        "weeks",
        Weeks(
          programs: programs, folder: folder, workshop: workshop, opens: plan.opens,
          rounds: plan.keyRounds, decisions: plan.decisions
        ).findings
      ),
    ]
    if let only, !measures.contains(where: { $0.name == only }) {
      let names = measures.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no measure \(only). These are: \(names).")
    }
    var findings: [Finding] = []
    for measure in measures where only == nil || only == measure.name {
      report("measuring \(measure.name)")
      findings += try measure.findings()
    }
    print(Table.text(findings))
  }

  private func report(_ progress: String) {
    FileHandle.standardError.write(Data("\(progress) ...\n".utf8))
  }
}
