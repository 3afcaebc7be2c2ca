import WorkshopModel

@testable import rooftop

extension Shell {
  /// A shell whose folder holds the finished demo as `demo.okr`.
  static func withDemo() throws -> Shell {
    let shell = try Shell()
    let events = DemoSession.events(through: .evaluation, until: Timestamp(seconds: 1_803_891_600))
    try WorkshopFile.create(shell.folder.path("demo.okr"), events).ledger.close()
    return shell
  }
}
