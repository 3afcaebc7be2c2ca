import Foundation
import PlainText
import TerminalUI
import Testing
import WorkshopExport
import WorkshopModel

@testable import WorkshopApp
@testable import rooftop

/// Every value of a history replaced by what nobody can have entered: it is refused in words, or all
/// that is made of it works. Nothing ends by a signal.
@Suite struct ForeignValueTests {
  private static let numbers = [
    "0", "-1", "-9223372036854775808", "9223372036854775807", "0.5", "1e308", "-9e59", "1e-60",
    "1e60",
    "\"text\"", "null",
  ]
  private static let texts = ["\"\"", "\"x\"", "\"-1\"", "\"9223372036854775807\"", "0", "null"]

  /// Every mutation: the document, and what was done to it.
  private static func mutations() throws -> [(name: String, json: String)] {
    let document = try WorkshopDocument(RichWorkshop().timeline).bytes()
    let tree = try JSONDecoder().decode(JSONTree.self, from: Data(document))
    return tree.leaves.filter { $0.shape.hasPrefix("/history") || $0.shape.hasPrefix("/cycle") }
      .flatMap { leaf in
        (leaf.isNumber ? numbers : texts).map { raw in
          ("\(leaf.shape) = \(raw)", tree.written(leaf, as: raw))
        }
      }
  }

  @Test func theWorkshopHasEveryKindOfEvent() throws {
    let document = try WorkshopDocument(RichWorkshop().timeline).bytes()
    let text = String(decoding: document, as: UTF8.self)
    let source = try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/WorkshopModel/Events/Event.swift"), encoding: .utf8)
    let cases = source.matches(of: /(?m)^  case (\w+)/).map { String($0.1) }
    #expect(cases.count > 40)
    for name in cases { #expect(text.contains("\"\(name)\" : {"), "\(name) is not in it") }
  }

  @Test func whatIsTakenInCanBeShownAndExported() throws {
    var taken = 0
    var refused = 0
    for (name, json) in try Self.mutations() {
      guard let timeline = Self.replayed(json) else {
        refused += 1
        continue
      }
      taken += 1
      try Self.use(timeline, name, everyThirdPhaseFrom: taken % 3)
    }
    #expect(taken > 200 && refused > 200, "\(taken) taken, \(refused) refused")
  }

  @Test func aSampleGoesThroughTheProgram() throws {
    let mutations = try Self.mutations()
    let shell = try Shell()
    for index in stride(from: 0, to: mutations.count, by: mutations.count / 16) {
      let (name, json) = mutations[index]
      try Self.take(json, name, shell)
    }
  }

  @Test(arguments: ["/history/*/event/workshopCreated/organisation", "/history/*/author"])
  func aMillionBytesAreAnAnswerToo(_ shape: String) throws {
    let document = try WorkshopDocument(RichWorkshop().timeline).bytes()
    let tree = try JSONDecoder().decode(JSONTree.self, from: Data(document))
    let leaf = try #require(tree.leaves.first { $0.shape == shape })
    let long = String(repeating: "x", count: 1_000_000)
    try Self.take(tree.written(leaf, as: "\"\(long)\""), shape, Shell())
  }

  @Test func theSameTimeIsTakenBackAndForth() throws {
    for milliseconds in [Int.min, -62_135_596_800_001, 253_402_300_800_000, Int.max] {
      #expect(Timestamp(stored: milliseconds) == nil)
      let clamped = Timestamp(milliseconds: milliseconds)
      #expect(Timestamp(stored: clamped.milliseconds) == clamped)
      #expect((clamped + .max).milliseconds >= clamped.milliseconds)
      #expect((clamped + .min).milliseconds <= clamped.milliseconds)
    }
  }

  private static func replayed(_ json: String) -> Timeline? {
    guard let document = try? JSONDecoder().decode(WorkshopDocument.self, from: Data(json.utf8))
    else { return nil }
    return try? Timeline(replaying: document.records)
  }

  /// Everything that is made of a workshop.
  /// - Parameter first: the first of the phases that are drawn, each third one; nil for all of them.
  static func use(
    _ timeline: Timeline, _ name: String, everyThirdPhaseFrom first: Int? = nil
  ) throws {
    let book = WorksheetBook(timeline)
    for format in ExportFormat.allCases {
      #expect(try !ExportedBytes.of(timeline, as: format, book).isEmpty, "\(name)")
    }
    #expect(timeline.log.count == timeline.records.count)
    _ = try? timeline.stepToUndo(by: .desk)
    _ = try? timeline.stepToRedo(by: .desk)
    draw(timeline)
    let phases = timeline.workshop.phases
    for index in stride(from: first ?? 0, to: phases.count, by: first == nil ? 1 : 3) {
      var there = timeline
      try? there.append(
        EventRecord(
          seq: there.lastSeq + 1, at: RichWorkshop.start, author: .desk,
          event: .phaseEntered(phase: phases[index].id, overriding: [])))
      draw(there)
    }
  }

  static func draw(_ timeline: Timeline) {
    for face in [Face.desk, .room, .seat] {
      let state = AppState(
        face: face, timeline: timeline, size: Size(width: 80, height: 24),
        now: RichWorkshop.start, fileName: "x.okr", themeNames: ["standard"])
      _ = Picture.of(state)
    }
  }

  private static func take(_ json: String, _ name: String, _ shell: Shell) throws {
    try shell.folder.write(json, to: "x.json")
    let file = "\(UUID().uuidString).okr"
    let made = try shell.rooftop("import", file, "x.json", "--kind", "workshop", "--apply")
    guard made.code == 0 else {
      #expect(made.code == 65 && made.errorIsOneLine, "\(name): \(made.code) \(made.error)")
      #expect(!shell.folder.holds(file))
      return
    }
    for arguments in [["check"], ["show"], ["log"], ["handout", "--output", "\(file)-out"]] {
      let done = try shell.rooftop([arguments[0], file] + arguments.dropFirst())
      #expect(done.code == 0, "\(name): \(arguments): \(done.code) \(done.error)")
    }
  }
}
