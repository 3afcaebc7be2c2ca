import PlainText
import Testing

@testable import WorkshopModel

/// What must be seen together stands on one page.
@Suite struct RoomTieTests {
  private static func lists(_ workshop: Workshop) -> [RoomList] {
    let pages = RoomView(workshop).pageCount
    return (0..<pages).compactMap { page in
      let view = RoomView(workshop, RoomStage(.automatic, page: page, in: workshop))
      return switch view.scene {
      case .list(let list): list
      case .tie(let tie): tie.list
      default: nil
      }
    }
  }

  /// A suggestion as long as one can be takes three or four lines.
  private static func long(_ number: Int) -> CleanText {
    let words = String(repeating: "words that fill the whole line ", count: 5)
    return CleanText("\(number) " + words.prefix(150) + "end")
  }

  @Test(arguments: 2...9) func everyLineOfATieIsOnTheFirstPage(_ tied: Int) throws {
    var table = try Table((1...tied + 2).map { "Idea \($0)" })
    let ballots = (0..<tied).flatMap { [[$0], [$0], [$0]] }
    try table.vote(table.rules(places: 1), ballots.map { $0.map(table.id) })
    let first = try #require(Self.lists(table.workshop).first)
    #expect(first.items.count == tied)
    #expect(first.items.allSatisfy { $0.tone == .tied && $0.sign == "=" })
    #expect(first.heading == "\(tied) tie for the one place")
    #expect(first.note == "3 each. We talk about them first.")
  }

  @Test func longOnesAreTogetherTooWhereTheSmallestRoomHoldsThem() throws {
    var table = try Table((1...4).map(Self.long))
    try table.vote(
      table.rules(places: 2), [[0], [0], [0], [1], [1], [2], [2]].map { $0.map(table.id) })
    let lists = Self.lists(table.workshop)
    #expect(lists.first?.items.count == 2)
    #expect(lists.first?.note == "2 each. We talk about them first. 1 has its place already.")
    #expect(lists.dropFirst().flatMap(\.items).count == 4, "the whole result comes after it")
    #expect(lists.dropFirst().allSatisfy { $0.heading == "The vote" })
  }

  @Test func whatWasDecidedIsOnOnePage() throws {
    var table = try Table((1...3).map(Self.long))
    try table.add(.shortlistDecided(chosen: (0..<3).map(table.id), how: .hand))
    #expect(Self.lists(table.workshop).map(\.items.count) == [3])
  }

  @Test func theLastScreenOpensOnTheObjectives() throws {
    var table = try Table(["Be loved", "Be known"])
    try table.add(.statementWritten(statement: .mission, text: "We mend."))
    try table.add(.shortlistDecided(chosen: [table.id(0), table.id(1)], how: .hand))
    try table.enter(.evaluation)
    try table.add(.agendaFinished(overriding: []))
    let lists = Self.lists(table.workshop)
    #expect(
      lists.map(\.heading) == [
        "Our objectives", "1 Be loved", "2 Be known", "Our strategy", "What happens next",
      ])
    #expect(lists.first?.items.map(\.text) == ["Be loved", "Be known"])
    #expect(RoomView(table.workshop).page == 0)
    let worksheet = RoomView(table.workshop, RoomStage(.worksheet, in: table.workshop))
    #expect(worksheet.words == "Our strategy, page 1 of 3", "the worksheet keeps its order")
  }
}
