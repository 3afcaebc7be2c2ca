import PlainText
import TerminalUI
import WorkshopModel

/// Names something that is watched while the goals are worked on.
struct AddHealthMetricForm: FormContent {
  let set: SetID

  func title(_ workshop: Workshop) -> CleanText { "A health metric" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.set(set) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    ["Nobody wants to change it, and everybody wants to know when it goes wrong."]
  }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.name, "Name", hint: "sick days, mood of the team", limit: Limits.shortText)]
  }

  func takesMore(_ workshop: Workshop) -> Bool { all(workshop).count < Limits.healthMetrics }

  func done(_ state: AppState) -> CleanText {
    let all = all(state.workshop)
    return .added(
      all.last?.name ?? "",
      "\(all.count) health \(all.count == 1 ? "metric" : "metrics"). Enter reads one")
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .healthMetricAdded(name: values.text(.name), set: state.workshop.set(set)?.label)
  }

  func saved(_ state: inout AppState) {
    all(state.workshop).last.map { state.screens.squares.cursor.select(.healthMetric($0.id)) }
  }

  private func all(_ workshop: Workshop) -> [HealthMetric] {
    workshop.set(set)?.weeks.healthMetrics ?? []
  }
}

/// Renames a health metric.
struct RenameHealthMetricForm: FormContent {
  let metric: HealthMetricID

  func title(_ workshop: Workshop) -> CleanText { "Health metric" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.healthMetric(metric) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let name = state.workshop.healthMetric(metric)?.name ?? ""
    return [.text(.name, "Name", value: name, limit: Limits.shortText)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .healthMetricRenamed(metric: metric, name: values.text(.name))
  }
}

/// Writes down how a health metric stands: its value, and red, amber or green by hand.
struct ReadHealthForm: FormContent {
  let metric: HealthMetricID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.healthMetric(metric)?.name ?? "Health metric"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.healthMetric(metric) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    last(workshop).map { ["Last: \($0.words)"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    let last = last(state.workshop)
    // Nothing is green before somebody said so.
    let options = (last == nil ? ["choose"] : []) + Self.order.map(Self.words)
    return [
      .text(
        .read, "Value",
        hint: last.map { "a number or a word, was \($0.value)" }
          ?? "a number or a word", limit: Limits.shortText),
      .choice(
        .health, "Health", options,
        selected: last.flatMap { Self.order.firstIndex(of: $0.health) } ?? 0),
      .text(
        .day, "Day", hint: "\(state.today.words), or the day it was read", limit: Limits.shortText),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let shift = last(state.workshop) == nil ? 1 : 0
    let place = values.choice(.health) - shift
    guard Self.order.indices.contains(place) else {
      throw Rejection("Health: choose green, amber or red with ← and →.")
    }
    let day =
      values.text(.day).isEmpty
      ? state.today : try values.day(.day, "Day", from: state.today - 180)
    return .healthMetricRead(
      metric: metric, day: try CheckIn.day(day, on: state.today), value: values.text(.read),
      health: Self.order[place])
  }

  func done(_ state: AppState) -> CleanText {
    last(state.workshop).map { "Noted: \($0.health.words)" } ?? "Noted"
  }

  private func last(_ workshop: Workshop) -> HealthReading? {
    workshop.healthMetric(metric)?.readings.last
  }

  private static let order: [Health] = [.green, .amber, .red]

  private static func words(_ health: Health) -> CleanText { "\(health.sign) \(health.words)" }
}
