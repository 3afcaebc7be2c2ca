import Foundation
import WorkshopStore

extension Checkpoints {
  /// Those of the one who uses the program; nil where the program cannot tell which build it is.
  init?(_ settings: Settings, for purpose: CheckpointPurpose = .work) {
    guard let program = Self.thisProgram else { return nil }
    self.init(
      CheckpointFolder(settings.cacheFolder.appending(path: "checkpoints")), program: program,
      for: purpose)
  }

  /// The file that the program runs from, which another build of it never is: a model that was made by
  /// other rules is not gone on with.
  private static var thisProgram: [UInt8]? {
    var facts = stat()
    guard stat("/proc/self/exe", &facts) == 0 else { return nil }
    let numbers = [
      Int(facts.st_dev), Int(facts.st_ino), Int(facts.st_size), Int(facts.st_ctim.tv_sec),
      Int(facts.st_ctim.tv_nsec),
    ]
    return numbers.flatMap { number in
      (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
  }
}
