import Testing
import WorkshopStore

@Suite struct StoreErrorTests {
  @Test(
    arguments: [
      (StoreError.missing, 66), (.isDirectory, 66), (.notAWorkshop, 65), (.newer(version: 2), 65),
      (.newerEvent(seq: 12), 65),
      (.damaged("x"), 65), (.unreadable, 77), (.readOnly, 77), (.unfinished, 77),
      (.unwritableFolder, 73), (.missingFolder, 73), (.unusableName, 73), (.alreadyExists, 73),
      (.locked, 75), (.waitingFor(process: 7), 75), (.lockedOnNetworkDrive, 75), (.noLocks, 75),
      (.moved, 74), (.uncertain, 74), (.strangerBeside("a.okr-wal"), 65), (.diskFull, 74),
      (.io("x"), 74), (.noCryptography, 71),
    ] as [(StoreError, Int32)])
  func everyErrorSaysWhatToDoInOneLine(_ error: StoreError, _ code: Int32) {
    #expect(error.exitCode == code)
    #expect(error.message.lines.count == 1)
    #expect(error.message.string.split(separator: ". ").count >= 2)
  }
}
