import PlainText
import WorkshopModel

/// What stands in the tracking of the current set, worked out once for all that ask of one state: the
/// list, its pane, the room's page, and each key whether it can be pressed.
struct KeptStandings: Sendable {
  /// As the check-ins say it, whatever was said in private since.
  let orderOfTalk: [NumberedStanding]
  /// In the order of talk; after a private round the least sure first.
  let standings: [NumberedStanding]
  let rows: TrackRows
  private let whole: SetStanding
  /// Each key result with its values.
  let sentences: [KeyResultID: CleanText]
  private let cycle: Cycle
  private let lastSeq: Int
  private let day: CalendarDate

  /// - Parameter before: what stood before; what is the same is not worked out again.
  init(_ state: AppState, since before: KeptStandings? = nil) {
    let set = state.workshop.currentSet
    whole = SetStanding(set, on: state.today, since: before?.whole)
    orderOfTalk = whole.objectives.orderOfTalk
    standings = Self.ordered(orderOfTalk, in: set)
    rows = TrackRows(standings, since: before?.rows)
    cycle = set.cycle
    sentences = Self.sentences(standings, in: set.cycle, since: before)
    lastSeq = state.timeline.lastSeq
    day = state.today
  }

  /// In the order of the set.
  var objectives: [ObjectiveStanding] { whole.objectives }

  private static func sentences(
    _ standings: [NumberedStanding], in cycle: Cycle, since before: KeptStandings?
  ) -> [KeyResultID: CleanText] {
    var old: [KeyResultID: KeyResult] = [:]
    if let before, before.cycle == cycle {
      for numbered in before.standings { old[numbered.id] = numbered.standing.keyResult }
    }
    var sentences: [KeyResultID: CleanText] = [:]
    for numbered in standings {
      let keyResult = numbered.standing.keyResult
      sentences[numbered.id] =
        old[numbered.id] == keyResult
        ? before?.sentences[numbered.id] : keyResult.wholeSentence(in: cycle)
    }
    return sentences
  }

  /// Whether nothing has happened since, and it is the same day.
  func hold(in state: AppState) -> Bool {
    lastSeq == state.timeline.lastSeq && day == state.today
  }

  private static func ordered(_ all: [NumberedStanding], in set: OKRSet) -> [NumberedStanding] {
    guard set.talksOfPrivateConfidence else { return all }
    let places = set.privateConfidence.map(\.subject)
    func place(_ numbered: NumberedStanding) -> Int {
      places.firstIndex(of: .confidence(numbered.id)) ?? places.count
    }
    return all.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }.map(\.element)
  }
}

extension AppState {
  /// To be called when an input has changed what it changes.
  mutating func keepStandings() {
    guard face == .desk, !workshop.isFinished, workshop.phase?.definition.activity == .track else {
      kept = nil
      return
    }
    guard kept?.hold(in: self) != true else { return }
    kept = KeptStandings(self, since: kept)
  }
}
