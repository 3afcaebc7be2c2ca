import PlainText

@testable import WorkshopModel

extension FactCase {
  static let sharing: [FactCase] = [
    FactCase(
      "Who gets it is empty: type it first.", { _ in .audienceAdded(wording: .init(name: " ")) },
      { workshop, _ in workshop.sharing.audiences.map(\.wording.name) == [""] }),
    FactCase(
      "Twins is in the list already.",
      { _ in .audiencesProposed(wordings: [.init(name: "twins"), .init(name: "Twins")]) },
      { workshop, _ in workshop.sharing.audiences.count == 2 }),
    FactCase(
      "No file was written.", { _ in .handoutWritten(files: [], folder: "") },
      { workshop, _ in workshop.sharing.handouts.map(\.files) == [[]] }),
  ]
}
