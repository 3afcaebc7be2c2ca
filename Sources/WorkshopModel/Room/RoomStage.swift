/// What the desk lets the room see. It holds now and is no part of the history: no event, no undo.
public struct RoomStage: Hashable, Sendable, Codable {
  public enum Scene: Hashable, Sendable, Codable {
    /// What belongs to the phase and where it stands.
    case automatic
    /// One revealed suggestion, as big as it goes.
    case spotlight(suggestion: SuggestionID)
    case worksheet
    /// The suggestions one by one: the last of `count` that are uncovered.
    case uncovered(count: Int)
    /// The result of the latest vote from the last place up, as far as it is `shown`.
    case result(shown: Int)
    /// The lot that settles the tie of a vote.
    case lot(round: RoundID)
    /// The objectives that a set agreed on, one after the other, and what happens next.
    case agreed(set: SetID)
    /// The objectives of a set side by side.
    case board(set: SetID)
    /// Where an objective or a key result comes from and what it is connected to.
    case trace(goal: Goal)
    /// A key result over time.
    case chart(keyResult: KeyResultID)
    /// What one unit contributes to the goals above it.
    case unit(id: UnitID)
    /// The four squares of the week that a day belongs to.
    case squares(day: CalendarDate)
    /// A sentence of the exercise; without one, the score at its end.
    case exercise(statement: ExerciseStatement?)
    /// Whether the back row can read the screen.
    case roomCheck
    /// What people see before a session begins.
    case welcome
    /// Who is not in yet, as long as the round is open.
    case missing(round: RoundID)
  }

  public let scene: Scene
  /// The page of the scene, from 0.
  public let page: Int
  /// What the page was chosen for: once the room has moved on from there, the choice is over.
  let topic: String?
  /// The line that the desk is on, where the room sees it.
  public let marked: RoomSubject?
  /// The room sees nothing; what it saw before comes back after it.
  public private(set) var isBlank = false

  /// Nothing chosen: the room sees what belongs to the phase.
  public static let automatic = RoomStage(.automatic, page: 0, topic: nil)

  init(_ scene: Scene, page: Int, topic: String?, marked: RoomSubject? = nil) {
    self.scene = scene
    self.page = page
    self.topic = topic
    self.marked = marked
  }

  /// `scene` from its page `page` on, as long as `workshop` stands where it stands.
  public init(_ scene: Scene, page: Int = 0, in workshop: Workshop) {
    self.init(scene, page: page, topic: RoomPages(workshop, scene).topic)
  }

  public func blank(_ isBlank: Bool) -> RoomStage {
    var stage = self
    stage.isBlank = isBlank
    return stage
  }

  /// The next page, or the one before with -1; in a spotlight the next suggestion. It shows the
  /// room again where that was blank.
  /// - Parameters:
  ///   - history: what a trace is read from.
  ///   - moment: where pages turn by themselves, they stop from here on.
  public func turned(
    by step: Int, in workshop: Workshop, history: Timeline? = nil, at moment: RoomMoment? = nil
  ) -> RoomStage {
    let view = RoomView(workshop, blank(false), history: history, at: moment)
    let scene = view.stage.scene
    let page = view.page + step
    if case .unit(let id) = scene, !(0..<view.pageCount).contains(page) {
      return RoomStage(.unit(id: workshop.unit(beside: id, by: step)), in: workshop)
    }
    guard case .spotlight(let id) = scene else {
      return RoomStage(scene, page: min(max(0, page), view.pageCount - 1), in: workshop)
    }
    let shown = ShortlistRow.all(workshop.currentSet).map(\.suggestion.id)
    guard let place = shown.firstIndex(of: id) else { return .automatic }
    let next = min(max(0, place + step), shown.count - 1)
    return RoomStage(.spotlight(suggestion: shown[next]), in: workshop)
  }
}
