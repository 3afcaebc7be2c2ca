import WorkshopModel

/// The few frames in which a step of a moment comes onto the screen, from its first row to its last. After
/// them everything stands still, and nothing wakes the program.
struct Motion: Sendable {
  /// What comes onto the screen. The same thing comes once.
  struct Subject: Hashable {
    let scene: RoomStage.Scene
    let page: Int
    /// Whether a lot has fallen.
    var isDrawn = false
  }

  /// How many frames a step takes, the whole picture among them.
  static let frames = 4
  static let frameMilliseconds = 100
  /// A terminal that takes longer for one frame shows whole pictures only.
  static let slowMilliseconds = 100

  /// Whether anything is to move here.
  private(set) var isOn: Bool
  private var subject: Subject?
  /// Since when the subject comes; nil while everything stands still.
  private var since: Timestamp?

  /// - Parameter subject: what is on the screen already.
  init(isOn: Bool, subject: Subject? = nil) {
    self.isOn = isOn
    self.subject = subject
  }

  var isMoving: Bool { since != nil }

  /// `subject` is on the screen from now on.
  mutating func sees(_ subject: Subject?, at now: Timestamp) {
    if subject != self.subject { since = isOn && subject != nil ? now : nil }
    self.subject = subject
    if let since, frame(since, now) >= Self.frames - 1 { self.since = nil }
  }

  /// Nothing moves here any more.
  mutating func stop() { (isOn, since) = (false, nil) }

  /// The clock was put back to `now`.
  mutating func clockPutBack(to now: Timestamp) { since = since.map { min($0, now) } }

  /// How much of the picture is there, 0 to 1.
  func share(at now: Timestamp) -> Double {
    guard let since else { return 1 }
    return min(1, Double(frame(since, now) + 1) / Double(Self.frames))
  }

  /// When the next frame is due; nil while everything stands still.
  func wakesAt(_ now: Timestamp) -> Timestamp? {
    since.map {
      Timestamp(milliseconds: $0.milliseconds + (frame($0, now) + 1) * Self.frameMilliseconds)
    }
  }

  /// The frame that is due, from 0.
  private func frame(_ since: Timestamp, _ now: Timestamp) -> Int {
    max(0, now.milliseconds - since.milliseconds) / Self.frameMilliseconds
  }
}

extension AppState {
  /// The step of a moment that is on this screen; nil for everything else.
  var shownMoment: Motion.Subject? {
    switch face {
    case .room: live.stage.isBlank ? nil : shown(live.stage)
    case .desk: dialogs.last?.shownStep(workshop).flatMap(shown)
    case .seat: nil
    }
  }

  private func shown(_ stage: RoomStage) -> Motion.Subject? {
    switch stage.scene {
    case .uncovered, .result, .agreed: Motion.Subject(scene: stage.scene, page: stage.page)
    case .lot(let round):
      Motion.Subject(
        scene: stage.scene, page: stage.page,
        isDrawn: workshop.set(of: round)?.shortlist?.how.isLot(of: round) == true)
    default: nil
    }
  }
}
