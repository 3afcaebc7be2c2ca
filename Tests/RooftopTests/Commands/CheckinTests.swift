import Foundation
import Testing
import WorkshopModel
import WorkshopStore

@testable import rooftop

/// `rooftop checkin` and `rooftop status`.
@Suite struct CheckinTests {
  private func keyResult(_ shell: Shell) throws -> (KeyResult, OKRSet) {
    let ledger = try WorkshopFile.open(shell.folder.path("demo.okr"), access: .readOnly).ledger
    defer { ledger.close() }
    let set = ledger.timeline.workshop.sets[0]
    return (try #require(set.objectives.first?.keyResults.first), set)
  }

  @Test func whatIsReadIsWrittenAndTheStatusTellsIt() throws {
    let shell = try Shell.withDemo()
    let before = try shell.rooftop("status", "demo")
    #expect(before.code == 0 && before.output.contains("1.1  . pending"), "\(before.output)")
    let done = try shell.rooftop(
      "checkin", "demo", "1.1", "60", "--confidence", "7", "--comment", "Two fairs",
      "--day", "2026-11-02")
    #expect(done.code == 0 && done.output.contains("%"), "\(done.error)")
    let (keyResult, set) = try keyResult(shell)
    let checkIn = try #require(set.checkIns(of: keyResult.id).last)
    #expect(checkIn.reading == .value(60) && checkIn.confidence?.value == 7)
    #expect(checkIn.comment == "Two fairs")
    let after = try shell.rooftop("status", "demo").output
    let line = try #require(after.split(separator: "\n").first)
    #expect(line.contains("confidence 7") && line.contains(keyResult.wording.sentence.string))
    #expect(after.split(separator: "\n").count == before.output.split(separator: "\n").count)
  }

  @Test(arguments: [
    (["9.9", "60"], "There is no key result 9.9"), (["1.1", "many"], "number"),
    (["1.1", "60", "--confidence", "11"], "Confidence goes from 0 to 10"),
    (["1.1", "60", "--day", "9999-01-01"], "has not come yet"),
    (["1.1", "60", "--day", "26-11-23"], "Type a day"),
    (["1.1", "60", "--unit", "Legal"], "There is no unit Legal"),
  ])
  func whatCannotBeIsOneLineAndChangesNothing(arguments: [String], words: String) throws {
    let shell = try Shell.withDemo()
    let file = shell.folder.path("demo.okr")
    let before = try Data(contentsOf: URL(filePath: file))
    let refused = try shell.rooftop(["checkin", "demo"] + arguments)
    #expect(refused.code == 64 && refused.errorIsOneLine)
    #expect(refused.error.contains(words), "\(refused.error)")
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
  }

  /// The demo is of 2026: a day of the year before its cycle may be read, one long before may not.
  @Test func aDayLongBeforeTheCycleIsRefused() throws {
    let shell = try Shell.withDemo()
    let refused = try shell.rooftop("checkin", "demo", "1.1", "60", "--day", "1926-11-02")
    #expect(refused.code == 65 && refused.errorIsOneLine)
    #expect(refused.error.contains("is long before") && refused.error.contains("Check the year."))
    #expect(try shell.rooftop("checkin", "demo", "1.1", "60", "--day", "2026-08-02").code == 0)
  }

  /// What is typed behind an option is its text, whatever it begins with.
  @Test(arguments: ["-2 since Monday", "-5", "--day"])
  func aCommentIsKeptAsItWasTyped(_ comment: String) throws {
    let shell = try Shell.withDemo()
    let done = try shell.rooftop(
      "checkin", "demo", "1.1", "60", "--comment", comment, "--day", "2026-11-02")
    #expect(done.code == 0, "\(done.error)")
    let (keyResult, set) = try keyResult(shell)
    #expect(set.checkIns(of: keyResult.id).last?.comment.string == comment)
  }

  @Test(arguments: [["-3", "--day", "2026-11-02"], ["--day", "2026-11-02", "--", "-3"]])
  func valuesBelowZeroAreNoOptions(_ words: [String]) throws {
    let shell = try Shell.withDemo()
    let done = try shell.rooftop(["checkin", "demo", "1.1"] + words)
    #expect(done.code == 0, "\(done.error)")
    let (keyResult, set) = try keyResult(shell)
    #expect(set.checkIns(of: keyResult.id).last?.reading == .value(-3))
    #expect(try shell.rooftop("status", "demo").output.contains("below start"))
  }

  /// Nobody gave a confidence: the number that the comment begins with is none.
  @Test func whatIsShownOfThemStandsInColumns() throws {
    let shell = try Shell.withDemo()
    let done = try shell.rooftop(
      "checkin", "demo", "1.1", "60", "--day", "2026-11-02", "--comment", "9 late loaves")
    #expect(done.code == 0, "\(done.error)")
    let lines = try shell.rooftop("show", "demo").output.split(separator: "\n").map(String.init)
    let head = try #require(lines.first { $0.contains("Confidence  Why") })
    let row = try #require(lines.first { $0.hasSuffix("9 late loaves") })
    func place(_ words: String, _ line: String) throws -> Int {
      line.distance(from: line.startIndex, to: try #require(line.range(of: words)).lowerBound)
    }
    #expect(try place("Why", head) == place("9 late loaves", row))
  }

  @Test func howTheyWillStandIsNotTold() throws {
    let shell = try Shell.withDemo()
    let refused = try shell.rooftop("status", "demo", "--day", "2999-01-01")
    #expect(refused.code == 64 && refused.errorIsOneLine)
    #expect(refused.error.contains("1 Jan 2999 has not come yet."))
    #expect(try shell.rooftop("status", "demo", "--day", "2026-11-02").code == 0)
  }

  @Test func theStatusAsJSONIsWhatItsSchemaSays() throws {
    let shell = try Shell.withDemo()
    for day in ["2026-10-12", "2026-10-19", "2026-10-26"] {
      #expect(
        try shell.rooftop(
          "checkin", "demo", "1.1", "60", "--confidence", "3", "--comment", "=1+1",
          "--day", day
        ).code == 0)
    }
    let json = shell.folder.path("status.json")
    let schema = shell.folder.path("schema.json")
    try shell.rooftop("status", "demo", "--json").output
      .write(toFile: json, atomically: true, encoding: .utf8)
    try shell.rooftop("schema", "--of", "status").output
      .write(toFile: schema, atomically: true, encoding: .utf8)
    let judged = try Process.python(
      """
      import json, sys, jsonschema
      document, schema = (json.load(open(path)) for path in sys.argv[1:])
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.Draft202012Validator(schema).validate(document)
      first = document["sets"][0]["objectives"][0]["keyResults"][0]
      print(first["number"], first["confidence"], first["current"], first["comment"])
      """, json, schema)
    #expect(judged == "1.1 3 60 =1+1\n")
  }

  @Test func aClosedCycleIsNamedAtTheEndAndToldWhenAskedFor() throws {
    let shell = try Shell()
    let events = DemoSession.events(inWeek: 7, until: Clock.now)
    let ledger = try WorkshopFile.create(shell.folder.path("weeks.okr"), events).ledger
    let sets = ledger.timeline.workshop.sets
    ledger.close()
    let closed = try #require(sets.first { $0.isClosed }).cycle.name.string
    let own = try shell.rooftop("status", "weeks").output
    #expect(!own.contains(", \(closed), "))
    #expect(own.hasSuffix("\n\nClosed: \(closed). --cycle \"\(closed)\" tells one, --json all.\n"))
    let told = try shell.rooftop("status", "weeks", "--cycle", closed).output
    #expect(told.contains(", \(closed), closed, ") && told.contains("\n1.1  "))
    #expect(!told.contains("Closed:"))
    // What was scored is told by its score.
    let set = try #require(sets.first { $0.isClosed })
    for (place, objective) in set.objectives.enumerated() {
      for (index, keyResult) in objective.keyResults.enumerated() {
        let score = try #require(set.score(of: keyResult))
        let band = ScoreBand(score.value, ambition: keyResult.wording.ambition)
        #expect(
          told.contains("\n\(place + 1).\(index + 1)  \(band.sign) \(score.words) \(band.words) "),
          "\(told)")
      }
    }
    let all = try shell.rooftop("status", "weeks", "--json").output
    #expect(all.contains(#""closed" : true"#) && all.contains(#""score" : "#))
  }
}

extension Process {
  /// What a Python program prints.
  fileprivate static func python(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", program] + arguments
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}
