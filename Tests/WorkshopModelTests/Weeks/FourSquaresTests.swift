import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// A week on one page, for the desk, the room and the hand-out.
@Suite struct FourSquaresTests {
  private let two = TrackedQuarter.monday(2)

  private func quarter() throws -> TrackedQuarter {
    var quarter = try TrackedQuarter()
    let first = try quarter.add(
      .increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil))
    let second = try quarter.add(.atLeast, .limit(5))
    try quarter.read(first, .value(0), on: two - 7, confidence: 7)
    try quarter.read(first, .value(-20), on: two, confidence: 3)
    try quarter.read(second, .value(6), on: two, confidence: 8)
    return quarter
  }

  @Test func keyResultsHaveTheirConfidenceAndItsChangeInTheOrderOfTalk() throws {
    let lines = try quarter().squares(two).lines(of: .keyResults)
    #expect(
      lines.map(\.words) == [
        "! at risk 3/10 -4 1.1 Guests · confidence has fallen", "+ on track 8/10 1.2 Guests",
      ])
    #expect(lines.map(\.tone) == [.red, .green])
  }

  @Test func aSmallWeekIsOnePageOfTheRoomAndThenEachSquareBig() throws {
    let quarter = try quarter()
    let scenes = RoomPages.squares(on: two, quarter.set)
    #expect(scenes.count == 5)
    guard case .squares(let squares, nil)? = scenes.first else {
      Issue.record("The week is not on one page")
      return
    }
    #expect(squares == quarter.squares(two))
    let subjects = scenes[0].subjects
    #expect(
      Square.allCases.allSatisfy { (subjects.page + subjects.lines).contains(.square(square: $0)) })
  }

  @Test func aBigWeekIsPagedSquareBySquare() throws {
    var quarter = try quarter()
    for text in ["A", "B", "C", "D"] as [CleanText] {
      let long = CleanText(String(repeating: "\(text) is long and not told in a line ", count: 4))
      try quarter.takeOn(long, in: two)
    }
    let scenes = RoomPages.squares(on: two, quarter.set)
    let headings = scenes.map { scene -> CleanText in
      if case .list(let list) = scene { list.heading } else { "whole" }
    }
    #expect(!headings.contains("whole"))
    #expect(headings.filter { $0 == "Priorities, week of 11 Jan" }.count > 1)
    let place = scenes.firstIndex { $0.subjects.page == [.square(square: .keyResults)] }
    #expect(place.map { headings[$0] } == "Key results")
    #expect(headings.last == "Health")
  }

  @Test func theRoomSeesTheWeekTheDeskNames() throws {
    let quarter = try quarter()
    let stage = RoomStage(.squares(day: two), in: quarter.timeline.workshop)
    let view = RoomView(quarter.timeline.workshop, stage)
    #expect(view.words == "the four squares of the week, page 1 of 5")
    guard case .squares(let squares, _) = view.scene else {
      Issue.record("The room sees something else")
      return
    }
    #expect(squares.week == two)
  }

  @Test func theLineThatTheDeskIsOnIsMarkedOnOnePageAndOnMany() throws {
    var quarter = try quarter()
    func mark(_ subject: RoomSubject) throws -> RoomView.Scene {
      let workshop = quarter.timeline.workshop
      let places = RoomPlaces(workshop, .squares(day: two), on: two)
      return RoomView(workshop, try #require(places.stage(of: [subject])), on: two).scene
    }
    let keyResult = try #require(quarter.squares(two).keyResults.last).id
    for item in [SquareLine.Item.keyResult(keyResult), .nothing(.health)] {
      guard case .squares(_, let marked) = try mark(RoomSubject(item)) else {
        Issue.record("The week is not on one page")
        return
      }
      #expect(marked == item)
    }
    let workshop = quarter.timeline.workshop
    let places = RoomPlaces(workshop, .squares(day: two), on: two)
    let first = try #require(places.stage(of: [.square(square: .health)]))
    let second = try #require(places.stage(of: [.square(square: .priorities)]))
    #expect(!places.looksSame(first, second), "the mark goes from one empty square to another")

    for text in ["A", "B", "C", "D"] as [CleanText] {
      let long = CleanText(String(repeating: "\(text) is long and not told in a line ", count: 4))
      try quarter.takeOn(long, in: two)
    }
    let priority = try #require(quarter.squares(two).priorities.last)
    guard case .list(let list) = try mark(.priority(id: priority.id)) else {
      Issue.record("The week is on one page")
      return
    }
    #expect(list.items.filter(\.isMarked).map(\.text.string).first?.hasPrefix("D is long") == true)
  }

  @Test func withoutAKeyResultTheRoomSeesTheQuestion() throws {
    let quarter = try TrackedQuarter()
    #expect(RoomPages.squares(on: two, quarter.set).isEmpty)
  }
}
