import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// PageUp, PageDown, Home and End work in every list there is.
@Suite struct ListKeysTests {
  /// Keys of every table, by the title of its screen.
  private static let tables: [(String, Set<String>)] =
    Activity.allCases.map { ("\($0)", names($0.screen)) }
    + (KeyReference.dialogs + [MenuDialog.self]).map { (title($0), names($0)) }
    + KeyReference.seatSteps.map { ($0.title.string, names($0.step)) }
    + [("start", Set(StartScreen.keys.bindings.flatMap(\.keys).map(\.name)))]

  private static func names(_ screen: any ActivityScreen.Type) -> Set<String> {
    func open<S: ActivityScreen>(_: S.Type) -> Set<String> {
      Set(S.keys.bindings.flatMap(\.keys).map(\.name))
    }
    return open(screen)
  }

  private static func names(_ dialog: any Dialog.Type) -> Set<String> {
    func open<D: Dialog>(_: D.Type) -> Set<String> {
      Set(D.keys.bindings.flatMap(\.keys).map(\.name))
    }
    return open(dialog)
  }

  private static func title(_ dialog: any Dialog.Type) -> String { "\(dialog)" }

  private static func names(_ step: any SeatStep.Type) -> Set<String> {
    func open<S: SeatStep>(_: S.Type) -> Set<String> {
      Set(S.keys.bindings.flatMap(\.keys).map(\.name))
    }
    return open(step)
  }

  /// Where Up and Down step from one question to the other, or from field to field.
  private static let noLists: Set<String> = ["scores", "check-in", "Form", "RoomDialog"]

  @Test func whateverStepsByLinesTurnsPagesToo() {
    var lists = 0
    for (title, keys) in Self.tables where !Self.noLists.contains(title) {
      guard keys.contains("Up"), keys.contains("Down") else { continue }
      lists += 1
      for key in ["PageUp", "PageDown", "Home", "End"] {
        #expect(keys.contains(key), "\(title) has no \(key)")
      }
    }
    #expect(lists >= 15)
  }

  /// Thirty lines: End leads to the last, Home to the first, a page further than a line.
  @Test(arguments: ["notes", "people", "parking", "shortlist", "by hand"])
  func theyLeadWhereTheySay(_ list: String) throws {
    let story = try Story(Self.events(list))
    for key in Self.way[list] ?? [] { story.press(key) }
    story.press("Home")
    let first = story.screen
    story.press("Down")
    let second = story.screen
    story.press("Home", "PageDown")
    let page = story.screen
    story.press("End")
    #expect(story.shows("Line 30"))
    let last = story.screen
    #expect(Set([first, second, page, last]).count == 4)
    story.press("PageDown")
    #expect(story.screen == last, "there is no page behind the last")
    story.press("Home")
    #expect(story.screen == first)
    story.press("PageUp")
    #expect(story.screen == first)
    story.press("PageDown", "PageUp")
    #expect(story.screen == first, "a page down and up again is where it began")
  }

  private static let way: [String: [String]] = [
    "people": ["P"], "parking": ["p"], "by hand": ["b"],
  ]

  private static func events(_ list: String) -> [Event] {
    let lines = (1...30).map { CleanText("Line \($0)") }
    switch list {
    case "notes":
      return Fixture.through(.sceneSetting)
        + lines.map { .noteAdded(section: .challenges, text: $0) }
    case "people": return Fixture.through(.overview) + lines.map { .personAdded(name: $0) }
    case "parking": return Fixture.through(.overview) + lines.map { .itemParked(text: $0) }
    default:
      return Array(Fixture.filled(.shortlist).dropLast()) + lines.map { .suggestionAdded(text: $0) }
    }
  }

  @Test func aSeatTurnsPagesOfNamesAndSuggestions() throws {
    let names = (1...30).map { Event.personAdded(name: "Person \($0)") }
    let seat = try Story(names.reduce(SeatScenes.entry) { $0 + [$1] }, face: .seat)
    seat.press("Enter", "PageDown")
    #expect(!seat.shows("Ana"))
    seat.press("End")
    #expect(seat.shows("Person 30"))
    seat.press("Home")
    #expect(seat.shows("Ana"))
  }

  /// At the smallest size too both of a pair are there to be compared.
  @Test(arguments: [Size(width: 60, height: 18), Size(width: 64, height: 20)])
  func lookAlikeShowsBothOfAPair(_ size: Size) throws {
    let words = "We want every guest of our house to feel so much at home that they come back"
    let twins = [
      CleanText("\(words) within a week and bring along a friend of theirs, each and every time"),
      CleanText("\(words) within the week and bring along the best friend they have, every time"),
    ]
    let story = try Story(
      Array(Fixture.filled(.shortlist).dropLast()) + twins.map { .suggestionAdded(text: $0) },
      size: size)
    story.press("=")
    for twin in twins { #expect(story.showsUnspaced(twin)) }
  }
}
