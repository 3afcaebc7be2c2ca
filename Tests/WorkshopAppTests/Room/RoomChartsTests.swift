import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// What is counted and measured stands in numbers that the back row reads, in every script.
@Suite struct RoomChartsTests {
  private static let usual = Size(width: 80, height: 24)
  private static let sizes = [Size(width: 64, height: 20), usual, Size(width: 200, height: 60)]

  private func rooms(
    _ example: RoomExample, _ script: ScriptSample, _ size: Size, areLongest: Bool = false
  ) throws -> [Story] {
    let words = ExampleWords(script: script, areLongest: areLongest)
    return try #require(try example.rooms(words, [size])[size])
  }

  private func first(
    _ example: RoomExample, _ script: ScriptSample, _ size: Size = usual
  ) throws -> Story {
    try #require(try rooms(example, script, size).first)
  }

  @Test(arguments: ScriptSample.allCases, sizes)
  func theMeanIsABigNumber(_ script: ScriptSample, _ size: Size) throws {
    for page in try rooms(.sure, script, size) {
      #expect(BigReading(page.frame).shows("5.8"), "\(page.screen)")
      #expect(page.showsUnspaced("of 10 on average") || BigReading(page.frame).shows("average"))
    }
    #expect(BigReading(try first(.scores, script, size).frame).shows("3.6"))
  }

  /// However long the name is, the answers keep most of the screen below it.
  @Test(arguments: [ScriptSample.latin, .chinese])
  func theAnswersKeepTheirRoom(_ script: ScriptSample) throws {
    for areLongest in [false, true] {
      for page in try rooms(.sure, script, Self.usual, areLongest: areLongest) {
        let bars = page.frame.rows(of: .meter).count
        #expect((5...12).contains(bars), "\(page.screen)")
        let blank = page.rows.dropFirst(2).count { $0.allSatisfy { $0 == " " } }
        #expect(blank <= 4, "\(page.screen)")
      }
    }
  }

  @Test(arguments: [ScriptSample.latin, .greek, .cyrillic])
  func theNameIsAsBigAsTheMean(_ script: ScriptSample) throws {
    #expect(BigReading(try first(.sure, script).frame).shows(script.text(1020).string))
  }

  /// The votes of each candidate, and the place or the mark of each beside its name.
  @Test(arguments: ScriptSample.allCases, [Size(width: 64, height: 20), usual])
  func dotsAreBigNumbers(_ script: ScriptSample, _ size: Size) throws {
    let room = try first(.tally, script, size)
    let page = BigReading(room.frame)
    for dots in ["5", "3", "1"] { #expect(page.shows(dots), "\(room.screen)") }
    #expect(room.shows("✓ 1") && room.shows("✓ 2"))
    let names = room.frame.cells.count { $0.role == .big && $0.glyph != " " }
    #expect(names > 0, "names are bold")
  }

  /// The last place is uncovered with its votes.
  @Test(arguments: ScriptSample.allCases) func theResultIsCountedBig(_ script: ScriptSample) throws
  {
    #expect(BigReading(try first(.result, script).frame).shows("0"))
  }

  /// One hand shows 1 and 3 fingers, three show 4, two show 5.
  @Test(arguments: ScriptSample.allCases, [usual, Size(width: 200, height: 60)])
  func handsAreBigNumbers(_ script: ScriptSample, _ size: Size) throws {
    let room = try first(.counted, script, size)
    let page = BigReading(room.frame)
    for hands in ["1", "2", "3"] { #expect(page.shows(hands), "\(room.screen)") }
    #expect(room.screen.contains("4 fingers"))
  }

  @Test(arguments: ScriptSample.allCases, sizes)
  func aChartSaysWhereItStandsBig(_ script: ScriptSample, _ size: Size) throws {
    let room = try first(.chart, script, size)
    let page = BigReading(room.frame)
    #expect(page.shows("44%"), "\(room.screen)")
    #expect(page.shows("+ on track"), "\(room.screen)")
    let legend = try #require(room.rows.firstIndex { $0.contains("● read") })
    let axis = try #require(room.rows.firstIndex { $0.contains("31 Dec") && $0.contains("1 Jan") })
    #expect(axis - legend >= (size.height >= 24 ? 9 : 6), "\(room.screen)")
    #expect(room.screen.contains("confidence 4, was 5"))
  }

  /// What is said in words leaves the numbers beside it big, and no rows empty.
  @Test(arguments: sizes) func whatIsBelowItsStartIsSaidInWords(_ size: Size) throws {
    var example = ExampleWorkshop(ExampleWords(script: .latin))
    try example.checkIn()
    example.add(
      .checkedIn(
        keyResult: example.keyResults[0], day: ExampleWorkshop.today + 1, reading: .value(30),
        confidence: try Confidence(2), comment: ""))
    let store = MemoryStore()
    let ledger = try Ledger(store)
    for event in example.events {
      try ledger.record(.event(event), by: .desk, at: StoryClock().now)
    }
    let list = try Story(face: .room, size: size, store: MemoryStore(sharing: store))
    #expect(list.shows("below start") && BigReading(list.frame).shows("44%"), "\(list.screen)")
    let chart = RoomStage.Scene.chart(keyResult: example.keyResults[0])
    try ledger.setStage(RoomStage(chart, in: ledger.timeline.workshop))
    let room = try Story(face: .room, size: size, store: MemoryStore(sharing: store))
    #expect(room.shows("below start"), "\(room.screen)")
    guard size.height < 30 else { return }
    let blank = room.rows.map { $0.allSatisfy { $0 == " " } }
    #expect(!zip(blank, blank.dropFirst()).dropFirst(2).dropLast(2).contains { $0 && $1 })
  }

  /// With the longest name too nothing that counts is lost.
  @Test(arguments: [ScriptSample.latin, .chinese]) func aLongNameLeavesTheChart(
    _ script: ScriptSample
  ) throws {
    for size in [Size(width: 60, height: 18), Self.usual] {
      let room = try #require(try rooms(.chart, script, size, areLongest: true).first)
      #expect(room.shows("44%") && room.shows("+ on track"), "\(room.screen)")
      #expect(room.screen.contains("●") && room.screen.contains("31 Dec"), "\(room.screen)")
    }
  }

  @Test(arguments: ScriptSample.allCases, [usual, Size(width: 200, height: 60)])
  func whoMovesAKeyResultIsCounted(_ script: ScriptSample, _ size: Size) throws {
    let pages = try rooms(.matrix, script, size)
    for (page, counts) in zip(pages, [("1", "2"), ("2", "0"), ("0", "0"), ("0", "0")]) {
      #expect(BigReading(page.frame).shows(counts.0), "\(page.screen)")
      #expect(BigReading(page.frame).shows(counts.1), "\(page.screen)")
    }
    #expect(pages[0].shows("✓ lead") && pages[1].shows("! leads"))
    let gaps = try #require(pages.dropFirst(4).first)
    #expect(gaps.shows("! key results") && BigReading(gaps.frame).shows("3"))
    let unit = try first(.unit, script, size)
    #expect(BigReading(unit.frame).shows("2") && unit.shows("leads"), "\(unit.screen)")
    // An emoji stands between big letters in its own size.
    guard script.isDrawnBig, script != .emoji else { return }
    let words = ExampleWords(script: script)
    let name = words.text(60, limit: 40).string
    #expect(BigReading(unit.frame).shows(name), "\(unit.screen)")
    guard size.width == 200 else { return }
    #expect(BigReading(pages[0].frame).shows(script.text(1020).string), "\(pages[0].screen)")
  }

  /// A name of two lines in big letters leaves the counts and the names of those who move it their room.
  @Test func theNameOfAKeyResultIsBigAboveItsCounts() throws {
    let pair = DeskAndRoom()
    _ = try pair.desk(Fixture.filled(.alignment))
    let room = try pair.room()
    let page = BigReading(room.frame)
    #expect(page.shows("1.2 Guests wait less for the first cup"), "\(room.screen)")
    #expect(page.shows("0") && room.screen.contains("! leads"), "\(room.screen)")
  }

  @Test(arguments: ScriptSample.allCases) func howWeStandIsCountedBig(_ script: ScriptSample) throws
  {
    let room = try first(.standing, script)
    #expect(BigReading(room.frame).shows("44%"), "\(room.screen)")
  }

  /// Scripts without big letters too: every word whole, on one page or another.
  @Test(
    arguments: [
      RoomExample.tally, .result, .scores, .sure, .matrix, .unit, .standing, .spotlight, .statement,
      .counted, .suggestions, .objective,
    ], ScriptSample.notDrawnBig)
  func noLineIsCut(_ example: RoomExample, _ script: ScriptSample) throws {
    let words = ExampleWords(script: script)
    for (size, rooms) in try example.rooms(words, [Size(width: 60, height: 18), Self.usual]) {
      let pages = rooms.map(DrawnWords.init)
      for text in try example.texts(words) {
        #expect(pages.contains { $0.hold(text) }, "\(size.words): \(text)\n\(pages[0].screen)")
      }
      for page in pages { #expect(!page.screen.contains("…"), "\(size.words)\n\(page.screen)") }
    }
  }
}

extension Frame {
  /// The rows in which something has `role`.
  fileprivate func rows(of role: Role) -> [Int] {
    (0..<size.height).filter { y in
      (0..<size.width).contains { x in
        let cell = self[Point(x: x, y: y)]
        return cell.role == role && cell.glyph != " "
      }
    }
  }
}
