import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// One of the people of a rehearsal: what brings them to a seat, and the keys they press there. They
/// know what a person at that seat sees, and what they remember themselves; nothing else.
struct Participant: Hashable, Sendable {
  /// What they remember.
  struct Memory: Hashable, Sendable {
    /// The two words of their own entries.
    var words: [RoundID: Receipt] = [:]
    /// Rounds in which they got up once in the middle of it.
    var wandered: Set<RoundID> = []
    /// Rounds whose entry they took back to change it.
    var changed: Set<RoundID> = []
    /// What they voted on before.
    var votedOn: [RoundID: Set<SuggestionID>] = [:]
    /// Rounds they have thought about, and whether they do now.
    var ponderedOn: Set<RoundID> = []
    var isPondering = false
    /// Key results they could not check in.
    var givenUp: Set<KeyResultID> = []
    /// How often they asked for one at their list.
    var asked: [KeyResultID: Int] = [:]
    /// Whether they are on their way out.
    var isLeaving = false
    /// Keys pressed since they sat down.
    var keys = 0
  }

  let name: CleanText
  let habit: Habit
  /// Which of the people of the rehearsal this is, from 0, and how many they are.
  let place: Int
  let count: Int
  let seed: UInt64
  var memory = Memory()

  /// After so many keys they give up, whatever holds them there.
  private static let patience = 600

  /// What there is for them to do now; nil for nothing.
  func purpose(_ room: SeatRoom) -> Purpose? {
    guard let round = room.view.round else {
      return due(room).isEmpty || habit == .leaves ? nil : .checkIn
    }
    guard let me = room.view.names.first(where: { $0.name == name }) else {
      return habit == .late && room.view.takesNewNames ? .turn(round, isLastCall: false) : nil
    }
    switch me.turn {
    case nil where habit == .leaves && isGone(from: room.view): return nil
    case nil where memory.wandered.contains(round): return .comeBack(round)
    case nil where memory.changed.contains(round): return .comeBack(round)
    case nil: return .turn(round, isLastCall: room.view.isLastCall)
    case .entered:
      let takesBack =
        habit == .takesBack && memory.words[round] != nil && !memory.changed.contains(round)
      return takesBack ? .change(round) : nil
    case .passed: return nil
    }
  }

  /// Sits down.
  mutating func sit() {
    memory.isLeaving = false
    memory.keys = 0
  }

  /// The next key at `step`; nil where they get up. What they decide by it they remember.
  mutating func key(at step: any SeatStep, in room: SeatRoom) -> KeyPress? {
    memory.keys += 1
    if memory.keys > Self.patience { memory.isLeaving = true }
    if step.place == .handOver {
      return memory.isLeaving || purpose(room) == nil ? nil : .enter
    }
    guard !memory.isLeaving else { return .escape }
    let isNew = step.turn.map { memory.ponderedOn.insert($0.round).inserted } ?? false
    memory.isPondering = isNew && habit == .slow
    return step.key(of: &self, in: room)
  }

  /// Somebody who leaves is there for the suggestions and the votes, and not for the scores.
  private func isGone(from view: SeatView) -> Bool {
    guard case .answers(let asked)? = view.task else { return false }
    return !asked.questions.contains { if case .hand = $0.item { true } else { false } }
  }
}

extension KeyPress {
  static let enter = KeyPress(.enter)
}
