import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// An event that a rule refuses, and what is so once it is recorded all the same.
struct FactCase: CustomTestStringConvertible, Sendable {
  let event: @Sendable (FactScene) -> Event
  let refusal: CleanText
  let isTrue: @Sendable (Workshop, FactScene) -> Bool

  var testDescription: String { refusal.string }

  init(
    _ refusal: CleanText, _ event: @escaping @Sendable (FactScene) -> Event,
    _ isTrue: @escaping @Sendable (Workshop, FactScene) -> Bool
  ) {
    self.event = event
    self.refusal = refusal
    self.isTrue = isTrue
  }
}

extension FactCase {
  static let all = session + goals + weeks + sharing + embedding

  static let long = CleanText(String(repeating: "x", count: 500))

}
