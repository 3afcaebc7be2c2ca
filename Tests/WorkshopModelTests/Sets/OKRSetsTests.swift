import Testing

@testable import WorkshopModel

/// An organisation of several hundred sets finds each and changes each by itself.
@Suite struct OKRSetsTests {
  private func sets(_ count: Int) -> OKRSets {
    OKRSets((0..<count).map(set))
  }

  private func set(_ place: Int) -> OKRSet {
    OKRSet(id: SetID(place * 3 + 1), unit: Unit.companyID, cycle: TrackedQuarter.cycle)
  }

  @Test(arguments: [0, 1, 31, 32, 33, 64, 65, 400])
  func aSetIsFoundByItsIDAndAnIDOfNoneIsNot(_ count: Int) {
    let sets = sets(count)
    #expect(sets.map(\.id) == (0..<count).map { set($0).id })
    for place in 0..<count {
      #expect(sets.place(of: SetID(place * 3 + 1)) == place)
      #expect(sets.place(of: SetID(place * 3 + 2)) == nil)
    }
    #expect(sets.place(of: SetID(count * 3 + 1)) == nil)
  }

  @Test(arguments: [0, 31, 32, 99])
  func aChangeIsOfOneSetAndNotOfTheCopiesMadeBefore(_ place: Int) {
    let before = sets(100)
    var after = before
    #expect(after.places(changedSince: before).isEmpty)
    after[place].checkInDay = .friday
    #expect(after.places(changedSince: before) == [place])
    #expect(before[place].checkInDay == .monday && after[place].checkInDay == .friday)
    #expect(after != before)
    after[place].checkInDay = .monday
    #expect(after == before && after.hashValue == before.hashValue)
  }

  @Test(arguments: [0, 31, 32, 99])
  func theOpenRoundIsKnownAfterEveryChange(_ place: Int) {
    var sets = sets(100)
    #expect(sets.openRound == nil)
    let round = Round(id: RoundID(7), kind: .suggestions, openedAt: Timestamp(seconds: 0))
    let before = sets
    sets[place].rounds.append(round)
    #expect(sets.openRound == round && before.openRound == nil)
    let copy = OKRSets(Array(sets))
    #expect(copy.openRound == round)
    sets[place].rounds[0].stage = .closed
    #expect(sets.openRound == nil && copy.openRound == round)
    func openAndFail(_ set: inout OKRSet) throws(Rejection) {
      set.rounds[0].stage = .open
      throw Rejection("It failed.")
    }
    #expect(throws: Rejection.self) { try openAndFail(&sets[place]) }
    #expect(sets.openRound == round, "what a change that failed left behind counts")
  }

  /// A session that ends closes what is open, and an organisation has hundreds of sets beside it.
  @Test func whereNoRoundIsOpenNoSetIsCopied() throws {
    var scene = try TwoSets()
    try scene.openSession()
    try scene.enter(.rooftopObjectives)
    let before = scene.workshop
    var after = before
    after.closeOpenRound()
    #expect(before.sets.count == 2 && after.sets.places(changedSince: before.sets).isEmpty)
    let round = RoundID(try scene.happen(.roundOpened(kind: .suggestions, set: scene.below)))
    let open = scene.workshop
    var closed = open
    closed.closeOpenRound()
    #expect(closed.sets.places(changedSince: open.sets) == [1])
    #expect(open.round(round)?.stage == .open && closed.round(round)?.stage == .closed)
  }
}
