/// Where the room sees each thing as the workshop stands, for the desk whose cursor it follows. It knows
/// only what the room may see: what is on no page of the room has no place.
public struct RoomPlaces: Sendable {
  private let scene: RoomStage.Scene
  private let topic: String
  private let usual: Int
  /// The first page of each thing, and whether it is a line there.
  private let places: [RoomSubject: Place]

  private struct Place: Sendable {
    let page: Int
    let isLine: Bool
  }

  /// - Parameter today: the day on which it is told how goals stand.
  public init(
    _ workshop: Workshop, _ scene: RoomStage.Scene = .automatic, on today: CalendarDate? = nil
  ) {
    let pages = RoomPages(workshop, scene, on: today)
    self.scene = scene
    topic = pages.topic
    usual = pages.usual
    var places: [RoomSubject: Place] = [:]
    for (page, scene) in pages.scenes.enumerated() {
      let subjects = scene.subjects
      for subject in subjects.page where places[subject] == nil {
        places[subject] = Place(page: page, isLine: false)
      }
      for subject in subjects.lines where places[subject] == nil {
        places[subject] = Place(page: page, isLine: true)
      }
    }
    self.places = places
  }

  /// Whether the room talks about the same as in `other`: until then a page number means the same.
  public func hasTopic(of other: RoomPlaces) -> Bool { topic == other.topic }

  /// The page with the first of `subjects` that the room sees, marked there; nil where it sees none.
  public func stage(of subjects: [RoomSubject]) -> RoomStage? {
    for subject in subjects {
      guard let place = places[subject] else { continue }
      return RoomStage(scene, page: place.page, topic: topic, marked: subject)
    }
    return nil
  }

  /// Whether the room looks the same on both stages.
  public func looksSame(_ one: RoomStage, _ other: RoomStage) -> Bool {
    one.isBlank == other.isBlank && look(of: one) == look(of: other)
  }

  private func look(of stage: RoomStage) -> Look {
    guard stage.topic == topic else { return Look(page: usual, marked: nil) }
    let isDrawn = stage.marked.flatMap { places[$0] }?.isLine == true
    return Look(page: stage.page, marked: isDrawn ? stage.marked : nil)
  }

  private struct Look: Equatable {
    let page: Int
    let marked: RoomSubject?
  }
}

extension RoomStage {
  /// Whether what was chosen still holds as `workshop` stands.
  public func holds(in workshop: Workshop) -> Bool {
    scene == .roomCheck || RoomPages(workshop, scene).topic == topic
  }
}
