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
}
