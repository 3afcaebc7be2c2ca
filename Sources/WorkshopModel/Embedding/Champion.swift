import PlainText

/// Somebody who carries OKRs in a unit, and how far the person has come.
public struct Champion: Hashable, Sendable {
  public let id: ChampionID
  public let person: PersonID
  public internal(set) var unit: UnitID
  /// The steps that were taken.
  public internal(set) var steps: [ChampionStep: ChampionStepTaken] = [:]

  /// The highest step that was taken; nil before the first.
  public var highest: ChampionStep? { ChampionStep.allCases.last { steps[$0] != nil } }

  /// The step that comes after the highest; nil at the top.
  public var next: ChampionStep? {
    guard let highest, let place = ChampionStep.allCases.firstIndex(of: highest) else {
      return ChampionStep.allCases.first
    }
    return ChampionStep.allCases.dropFirst(place + 1).first
  }
}

public typealias ChampionID = ID<Champion>

/// A step of the ladder that champions climb, the lowest first.
public enum ChampionStep: String, CaseIterable, Hashable, Sendable, Codable {
  case trained, coLed, led, trainsOthers

  public var words: CleanText {
    switch self {
    case .trained: "trained"
    case .coLed: "co-led"
    case .led: "led"
    case .trainsOthers: "trains others"
    }
  }
}

/// When a step was taken, and in which session.
public struct ChampionStepTaken: Hashable, Sendable {
  public let day: CalendarDate
  /// Nil where it was in none.
  public let session: SessionID?
}

extension Workshop {
  public func champion(_ id: ChampionID) -> Champion? {
    embedding.champions.first { $0.id == id }
  }

  /// `Ana Sá, Sales`.
  public func title(of champion: Champion) -> CleanText {
    "\(person(champion.person)?.name ?? "Someone"), \(unit(champion.unit)?.name ?? "?")"
  }

  /// `led on 4 Jan 2027, Weekly check-in: Sales 2027 Q1`; nil for a step that was not taken.
  public func words(for step: ChampionStep, of champion: Champion) -> CleanText? {
    guard let taken = champion.steps[step] else { return nil }
    let session = taken.session.flatMap { id in sessions.first { $0.id == id } }
    let place = session.map { ", \(title(of: $0))" as CleanText } ?? ""
    return "\(step.words) on \(taken.day.words)\(place)"
  }
}
