import PlainText
import TerminalUI
import WorkshopModel

/// The three views of the phase Embedding, side by side under tabs.
enum EmbedTab: Int, CaseIterable, Hashable, Sendable {
  case readiness, champions, sessions

  /// What the phase remembers of all three.
  struct State: Sendable {
    var tab = EmbedTab.readiness
    var readiness = ItemCursor<ReadinessItem>()
    var champions = ItemCursor<ChampionID>()
    var sessions = ItemCursor<SessionRow.Item>()
  }

  /// The view that is open; nil in another phase.
  static func open(_ state: AppState) -> EmbedTab? {
    guard state.face == .desk, state.workshop.phase?.definition.activity == .embed else {
      return nil
    }
    return state.screens.embed.tab
  }

  var screen: any ActivityScreen.Type {
    switch self {
    case .readiness: EmbedScreen.self
    case .champions: ChampionsScreen.self
    case .sessions: SessionsScreen.self
    }
  }

  func after(by step: Int) -> EmbedTab {
    let all = Self.allCases
    return all[(rawValue + step + all.count) % all.count]
  }

  /// Each with how much there is: answers, champions, booked sessions.
  static func tabs(_ state: AppState) -> Tabs {
    let embedding = state.workshop.embedding
    let all = ReadinessItem.allCases.count
    return Tabs(
      [
        "Readiness \(all - embedding.unanswered.count)/\(all)",
        "Champions \(embedding.champions.count)",
        "Sessions \(state.workshop.bookedSessions.count)",
      ], selected: state.screens.embed.tab.rawValue)
  }

  static func drawTabs(_ state: AppState, in area: Rect, on frame: inout Frame) {
    var rest = area
    tabs(state).draw(in: rest.takeTop(1), on: &frame)
  }

  /// The rectangle below the tabs, with an empty row where there is room for one.
  static func below(_ area: Rect) -> Rect {
    var rest = area
    _ = rest.takeTop(area.height >= 16 ? 2 : 1)
    return rest
  }

  /// The tab at a point of `area`.
  static func tab(at point: Point, in area: Rect, _ state: AppState) -> EmbedTab? {
    var rest = area
    return tabs(state).tab(at: point, in: rest.takeTop(1)).flatMap(EmbedTab.init)
  }

  /// The rows of a key table that go from view to view.
  static func rows<Action>(_ next: Action, _ before: Action) -> [KeyBinding<Action, AppState>] {
    [
      .init(
        "Tab", "next view", next, help: "The next view: readiness, champions, sessions.",
        hint: .first),
      .init(
        "Shift-Tab", "view before", before, help: "The view before.", hint: .hidden),
    ]
  }
}
