import WorkshopModel

/// How far the room follows the desk's cursor. A step of the cursor only notes that the room is to be
/// looked after; that happens once the keys rest, or at most a moment later, so that a held arrow key
/// costs no write.
struct Follow: Sendable {
  /// What the desk is on.
  struct Target: Hashable, Sendable {
    let phase: PhaseID
    var scene = RoomStage.Scene.automatic
    /// The names it may have on the pages of the room; the first one that a page has counts.
    let subjects: [RoomSubject]
  }

  /// What the room was looked after for.
  struct Step: Sendable {
    let target: Target
    /// Nil where the desk was opened and the room was not looked after since.
    var places: RoomPlaces?
  }

  /// Whether the room turns with the desk; else it keeps its page.
  var isOn = true
  /// What the desk was on when the last input was answered, and the last event then.
  private(set) var seen: Seen?
  /// When the room is looked after.
  var due: Timestamp?
  /// What a dialog holds up to the room then.
  var comingUp: RoomStage.Scene?
  private(set) var last: Step?
  /// Whether the cursor went somewhere else, without an event, since the room was looked after.
  private var hasMoved = false
  private var kept: Kept?

  struct Seen: Hashable, Sendable {
    let target: Target?
    let lastSeq: Int
  }

  /// Well within the half second in which the room shows what the desk is on.
  static let milliseconds = 150

  private struct Kept: Sendable {
    let scene: RoomStage.Scene
    let lastSeq: Int
    let day: CalendarDate
    let places: RoomPlaces
  }

  /// Notes what the desk is on now.
  /// - Returns: whether that is something else.
  mutating func sees(_ now: Seen) -> Bool {
    defer { seen = now }
    if let seen, seen.lastSeq == now.lastSeq, seen.target != now.target { hasMoved = true }
    return now != seen
  }

  /// The stage for `target`; nil where the room stays as it is.
  mutating func stage(for target: Target, _ state: AppState) -> RoomStage? {
    let before = last
    let isOnTheMove = hasMoved
    hasMoved = false
    let places = places(target.scene, state)
    last = Step(target: target, places: places)
    guard let stage = places.stage(of: target.subjects) else { return nil }
    if !isOnTheMove, let before, before.isMoment(in: places, at: target) { return nil }
    let now = state.stage
    let isHeldUp =
      now.scene != .automatic && now.scene != before?.target.scene && now.scene != target.scene
      && now.holds(in: state.workshop)
    guard !isHeldUp else { return nil }
    let next = stage.blank(now.isBlank)
    return now.scene == next.scene && places.looksSame(now, next) ? nil : next
  }

  /// Worked out once for each state of the workshop.
  private mutating func places(_ scene: RoomStage.Scene, _ state: AppState) -> RoomPlaces {
    let lastSeq = state.timeline.lastSeq
    if let kept, kept.scene == scene, kept.lastSeq == lastSeq, kept.day == state.today {
      return kept.places
    }
    let places = RoomPlaces(state.workshop, scene, on: state.today)
    kept = Kept(scene: scene, lastSeq: lastSeq, day: state.today, places: places)
    return places
  }

  /// The desk stands on `target` from the start; where that is nil, the next look turns the room
  /// whatever it shows.
  mutating func begin(at target: Target?, lastSeq: Int) {
    seen = Seen(target: target, lastSeq: lastSeq)
    last = target.map { Step(target: $0) }
  }
}

extension Follow.Step {
  /// Whether the room shows something else now although the desk stands where it stood, as when scores
  /// are shown or a vote ends in a tie: then its first page is the one to see.
  fileprivate func isMoment(in places: RoomPlaces, at next: Follow.Target) -> Bool {
    guard target.phase == next.phase, target.scene == next.scene,
      self.places?.hasTopic(of: places) != true
    else { return false }
    return target.subjects.isEmpty || target.subjects.first == next.subjects.first
  }
}
