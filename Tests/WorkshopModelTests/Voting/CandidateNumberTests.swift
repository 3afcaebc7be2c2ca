import PlainText
import Testing

@testable import WorkshopModel

/// A number beside a candidate names it; where people give places it would be taken for one.
@Suite struct CandidateNumberTests {
  @Test(arguments: VoteRules.Method.allCases)
  func theRoomNumbersCandidatesOnlyWhereNoPlacesAreGiven(_ method: VoteRules.Method) throws {
    var table = try Table(["A", "B", "C"])
    var rules = table.rules()
    rules.method = method
    let id = RoundID(try table.add(.roundOpened(kind: .vote(rules: rules))))
    let round = try #require(table.workshop.round(id))
    let signs = RoomPages.calls(round, table.workshop, RoomSeats()).flatMap {
      scene -> [CleanText] in
      if case .call(let call) = scene { call.list?.items.map(\.sign) ?? [] } else { [] }
    }
    #expect(signs == (method == .dots ? ["1", "2", "3"] : ["·", "·", "·"]))
  }
}
